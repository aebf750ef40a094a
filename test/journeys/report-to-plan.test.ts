/** The whole road, walked by somebody who sees Lingkar for the first time: from the sign-in page to a plan another person has approved. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { birds } from '#domain/case-file/birds.ts'
import { ask, button, choose, dialog, openStage, pick, press, sees, type Stage, unfold } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('S12 S13 S23 S99 S100 S135 S155 leads from a report to a case file, its circle and an approved plan', async () => {
  const page = await stage.open()
  await press(page, /^Sari Rembulan/)
  await sees(page, /^Selamat .*, Sari/)
  await page.getByRole('link', { name: 'Laporan', exact: true }).click()
  await page.getByRole('link', { name: 'Catat laporan' }).first().click()

  await takeReport(page)
  await triage(page)
  const codeName = await openFile(page)

  await consent(page, 'Layanan')
  await consent(page, 'Pemrosesan data')
  await assess(page)
  await support(page, { ring: 'Keluarga', who: 'Ibu', keys: ['Penerimaan', 'Perlindungan'], strength: 'kuat' })
  await support(page, { ring: 'Komunitas', who: 'Guru', keys: ['Penerimaan'], strength: 'cukup' })
  await support(page, { ring: 'Lembaga', who: 'Psikolog', keys: ['Pemberdayaan'], strength: 'cukup' })
  await page.getByRole('img', { name: new RegExp(`^Peta dukungan ${codeName}: 3 pendukung`) }).waitFor()
  const file = page.url()

  await makePlan(page)
  await sees(page, /^Menunggu persetujuan supervisor/)
  expect(await button(page, 'Setujui rencana').count(), 'nobody approves an own plan').toBe(0)

  await signOut(page)
  await approve(page, codeName)
  await signOut(page)

  await press(page, /^Sari Rembulan/)
  // the greeting says that the sign-in was answered; leaving before would break it off
  await page.getByRole('heading', { name: /, Sari\./ }).waitFor()
  await page.goto(file)
  await page.getByRole('img', { name: new RegExp(`^Peta dukungan ${codeName}: 3 pendukung`) }).waitFor()
  await sees(page, /^Disetujui/)
  const id = new URL(file).pathname.split('/').at(-1)
  const { due } = await ask<{ due: { caseFileId: string; kind: string }[] }>(page, '/api/today')
  const left = due.filter((one) => one.caseFileId === id).map((one) => one.kind)
  expect(left).not.toContain('make-plan')
  expect(left, 'there is a next thing').not.toEqual([])
  await page.getByRole('link', { name: 'Hari ini' }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: codeName })
    .filter({ hasText: /paling lambat|hari lagi|hari ini/ })
    .first()
    .waitFor()
  expect(stage.faults).toEqual([])
})

async function takeReport(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Catat laporan' }).waitFor()
  await pick(page, 'Siapa yang melapor', 'Guru, sekolah')
  await choose(page, 'Lewat apa', 'Telepon')
  await choose(page, 'Jenis kelamin', 'Perempuan')
  await page.getByLabel('Usia').fill('15')
  await choose(page, /^Bentuk/, 'Perdagangan anak untuk tujuan seksual')
  await unfold(page, 'Bila sudah diketahui: tempat, cara, imbalan')
  await pick(page, 'Jenis tempat', 'Kafe')
  await press(page, 'Simpan laporan')
}

async function triage(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Nilai risiko sekarang' }).waitFor()
  await choose(page, /^Bisakah pelaku menemui/, 'Tidak')
  await press(page, 'Selebihnya Tidak')
  await choose(page, /^Apakah anak sekarang bersama orang tepercaya/, 'Ya, sudah dipastikan')
  await sees(page, /^Tidak ada tanda bahaya dan anak aman/)
  await press(page, 'Simpan penilaian')
}

/** The code name that was given to the child. */
async function openFile(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Tentukan langkah' }).waitFor()
  await choose(page, /^Pendamping \(pekerja kasus\)/, 'Sari Rembulan · Pekerja sosial')
  await press(page, 'Buka berkas')
  await sees(page, 'Nama kode')
  await page.getByRole('link', { name: 'Buka berkas anak' }).click()
  await page.waitForURL(/\/anak\/[0-9a-f-]+$/)
  const title = await page.getByRole('heading', { level: 1, name: /tahun$/ }).textContent()
  const codeName = /^[A-Z][A-Z ]+(?= )/.exec(title ?? '')?.[0] ?? ''
  // some have three letters, some two words
  expect(birds).toContain(codeName)
  return codeName
}

async function consent(page: Page, purpose: string): Promise<void> {
  await unfold(page, 'Persetujuan')
  await press(page, 'Catat persetujuan')
  const form = dialog(page, 'Catat persetujuan')
  await pick(form, 'Untuk apa', purpose)
  await choose(form, 'Keadaan wali', 'Wali aman untuk ditanya')
  await form.getByRole('radiogroup', { name: 'Jawaban anak' }).getByRole('radio').first().check()
  await choose(form, 'Hasilnya', 'Disetujui')
  await press(form, 'Simpan persetujuan')
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('heading', { name: purpose, exact: true }).waitFor()
}

async function assess(page: Page): Promise<void> {
  await unfold(page, 'Asesmen')
  await press(page, 'Mulai asesmen')
  const form = dialog(page, 'Mulai asesmen')
  await form.getByLabel('Apa yang paling penting bagi anak?').fill('Aku mau sekolah lagi.')
  await weigh(form, 'Pendidikan', 'mendesak', 'mendesak')
  await weigh(form, 'Kesehatan jiwa', 'sedang', 'ringan')
  await press(form, 'Simpan asesmen')
  await form.waitFor({ state: 'hidden' })
  await sees(page, '“Aku mau sekolah lagi.”')
}

/** What the worker finds beside what the child says. */
async function weigh(form: Locator, need: string, byWorker: string, byChild: string): Promise<void> {
  const row = form.getByRole('listitem').filter({ has: form.page().getByRole('heading', { name: need, exact: true }) })
  await choose(row, 'Menurut petugas', byWorker)
  await choose(row, 'Menurut anak', byChild)
}

async function support(
  page: Page,
  given: { readonly ring: string; readonly who: string; readonly keys: readonly string[]; readonly strength: string }
): Promise<void> {
  await press(page, 'Tambah dukungan')
  const form = dialog(page, 'Tambah dukungan')
  await form.waitFor()
  const who = form.getByLabel('Siapa yang mendukung')
  if ((await who.inputValue()) !== 'new') await who.selectOption({ label: 'Orang atau lembaga baru' })
  await choose(form, 'Berdiri di gelang mana', given.ring)
  await pick(form, 'Siapa dia bagi anak', given.who)
  await mark(form, 'Untuk kebutuhan apa', ['Pendidikan', 'Kesehatan jiwa'])
  await mark(form, 'Kunci yang dipegang', given.keys)
  await choose(form, 'Seberapa kuat', given.strength)
  await choose(form, 'Seberapa tetap', 'sering')
  await choose(form, 'Aman bagi anak', 'aman')
  await press(form, 'Simpan dukungan')
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: new RegExp(`^${given.who}, ${given.ring}`) }).waitFor()
}

/** Exactly these chips, whatever the form proposed. */
async function mark(form: Locator, group: string, words: readonly string[]): Promise<void> {
  const chips = form.getByRole('group', { name: group })
  for (const chip of await chips.getByRole('checkbox').all()) {
    const label = (await chip.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent)) ?? ''
    if ((await chip.isChecked()) !== words.includes(label.trim())) await chips.getByText(label.trim(), { exact: true }).click()
  }
}

async function makePlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Susun rencana' }).click()
  await press(page, 'Tulis tujuan pertama')
  const goal = dialog(page, 'Tujuan dengan kata anak')
  await goal.getByLabel('Apa kata anak?').fill('Aku mau sekolah lagi dan punya teman.')
  await choose(goal, 'Tentang apa ini?', 'Pendidikan')
  await press(goal, 'Simpan tujuan')
  await goal.waitFor({ state: 'hidden' })
  await sees(page, /Aku mau sekolah lagi dan punya teman/)

  await takeSuggestion(page)
  await answerTheRest(page)
  await press(page, 'Catat pendapat anak')
  const view = dialog(page, 'Pendapat anak tentang rencana')
  await view.getByLabel('Apa kata anak?').fill('Aku setuju, asal Ibu ikut.')
  await choose(view, 'Anak terhadap rencana ini', 'Setuju')
  await press(view, 'Simpan pendapat')
  await view.waitFor({ state: 'hidden' })
  await sees(page, 'Siap diajukan')
  await press(page, 'Ajukan ke supervisor')
}

/** The first thing the circle asks for goes into the plan, with an owner. */
async function takeSuggestion(page: Page): Promise<void> {
  await button(page, 'Masukkan ke rencana').first().click()
  const form = dialog(page, 'Langkah baru')
  await form.waitFor()
  await pick(form, 'Untuk tujuan yang mana?', '“Aku mau sekolah lagi dan punya teman.”')
  const outside = form.getByRole('radiogroup', { name: 'Siapa penanggung jawabnya?' }).getByRole('radio', { name: 'Orang lain' })
  if (!(await outside.isChecked())) await choose(form, 'Siapa penanggung jawabnya?', 'Orang lain')
  await form.getByLabel('Siapa', { exact: true }).fill('Wali kelas')
  await press(form, 'Simpan langkah')
  await form.waitFor({ state: 'hidden' })
}

/** What must be answered and is not taken now is put off with a reason. */
async function answerTheRest(page: Page): Promise<void> {
  const open = page.getByRole('listitem').filter({ hasText: 'wajib dijawab' })
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await press(open.first(), 'Tidak sekarang')
    const reason = dialog(page, 'Tidak sekarang, karena apa?')
    await reason.getByText('Hal lain lebih mendesak').click()
    await press(reason, 'Simpan alasan')
    await reason.waitFor({ state: 'hidden' })
    await expect.poll(() => open.count()).toBeLessThan(left)
  }
}

async function signOut(page: Page): Promise<void> {
  await sees(page, /^Semua terkirim/)
  await press(page, /^Akun /)
  await press(page, 'Keluar')
  await page.getByRole('heading', { name: 'Coba sebagai siapa?' }).waitFor()
}

async function approve(page: Page, codeName: string): Promise<void> {
  await press(page, /^Ratna Kembang/)
  const task = page.getByRole('listitem').filter({ hasText: codeName }).filter({ hasText: 'Periksa rencana yang diajukan' })
  await task.getByRole('link', { name: 'Periksa rencana', exact: true }).click()
  await sees(page, 'Sari Rembulan mengajukan rencana ini.')
  await press(page, 'Setujui rencana')
  await sees(page, /disetujui/i)
}
