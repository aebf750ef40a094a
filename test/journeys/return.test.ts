/** The way to a substitute family: lines that must be ready, ways of care that are asked in order, a panel of three professions, a first visit. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { button, childNamed, choose, dialog, openStage, pick, press, sees, type Stage, unfold } from './stage.ts'
import { fitsTelephone } from './usable.ts'

let stage: Stage
const pipit = childNamed('PIPIT')
const panelPath = `${pipit.path}/penetapan`

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(stage.origin + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
const homeward = async (page: Page): Promise<Locator> => {
  await open(page, pipit.path)
  await unfold(page, 'Pulang & penempatan')
  return page.locator('#pulang')
}
const line = (where: Locator, name: string): Locator => where.locator('.gate-list > li').filter({ hasText: name })

/** One short record of the way: what was done, and the child's words on it. */
async function record(section: Locator, act: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await press(section, act)
  const form = dialog(section.page(), act)
  await fill(form)
  await press(form, 'Simpan')
  await form.waitFor({ state: 'detached' })
}
const step = (section: Locator, kind: string, words: string) =>
  record(section, 'Catat langkah', async (form) => {
    await form.getByText(kind, { exact: true }).click()
    await form.getByRole('textbox', { name: /^Kata anak/ }).fill(words)
  })
const panel = (page: Page, words: string): Locator => page.getByRole('article').filter({ hasText: words })

it('C5 DC11 S157 a panel is three professions, the child is heard first, and one question is decided once', async () => {
  const sari = await stage.as('medan', 'R01')
  await open(sari, panelPath)
  await sees(sari, '2 dari 3 sudah menandatangani')
  await sees(sari, '“Aku mau tinggal dengan Ibu asuh.”')
  expect(await button(sari, 'Tanda tangani').count(), 'she has signed, and nobody signs for another').toBe(0)
  await press(sari, 'Panggil panel')
  const form = dialog(sari, 'Panggil panel')
  await choose(form, /^Rekan yang menandatangani/, 'Sari Rembulan · Pekerjaan sosial', 'Ratna Kembang · Pekerjaan sosial')
  await sees(form, 'Belum tiga bidang. Dua pekerja sosial tetap satu bidang.')
  await press(form, 'Tambah anggota')
  await pick(form, 'Bidang', 'Psikologi')
  await form.getByLabel('Lembaga').fill('RSUD contoh')
  await sees(form, 'Belum tiga bidang. Dua pekerja sosial tetap satu bidang.')
  await choose(form, /^Rekan yang menandatangani/, 'Meutia Pelangi · Pimpinan layanan')
  await sees(form, '3 bidang ikut memutuskan.')
  await choose(form, /^Pilihan yang ditimbang/, 'Tinggal dengan keluarga pengganti', 'Menunggu sampai anak siap')
  await choose(form, 'Yang terbaik bagi anak', 'Menunggu sampai anak siap')
  await form.getByRole('textbox', { name: /^Alasan/ }).fill('Anak ingin mengenal rumahnya lebih lama.')
  await press(form, 'Panggil panel')
  await sees(form, 'Tulis kata anak, atau pilih mengapa belum ada. Salah satu saja.')
  await form.getByRole('textbox', { name: /^Kata anak/ }).fill('Aku mau pelan-pelan.')
  await press(form, 'Panggil panel')
  await sees(form, 'Panel untuk pertanyaan ini masih menunggu tanda tangan. Selesaikan atau batalkan dulu.')
  await fitsTelephone(sari)
  expect(stage.faults).toEqual([])
})

it('C7 S37 S57 nothing opens before its line is met: care asked in order, the review, the panel’s last word, the first visit', async () => {
  const ratna = await stage.as('medan', 'R02')
  await open(ratna, `${pipit.path}/rencana`)
  await press(ratna, 'Setujui rencana')
  await button(ratna, 'Setujui rencana').waitFor({ state: 'detached' })

  const sari = await stage.as('medan', 'R01')
  const section = await homeward(sari)
  await sees(section, '4 dari 9 sudah siap')
  for (const name of ['Anak sudah disiapkan', 'Keselamatan terjaga', 'Kunjungan sesudahnya disepakati', 'Panel sudah memutuskan'])
    await line(section, name).getByLabel('belum').waitFor()
  await record(section, 'Catat upaya pengasuhan', async (form) => {
    await sees(form, 'Yang dibicarakan hanya pengasuhan anak. Perkaranya tidak pernah dirundingkan.')
    await choose(form, 'Jalan', 'Keluarga luas')
    await pick(form, 'Dengan siapa', 'Kakek atau nenek')
    await choose(form, 'Hasil', 'Menolak')
    await form.getByRole('textbox', { name: /^Kata anak/ }).fill('Kakek sudah tua.')
  })
  await sees(section, '“Kakek sudah tua.”')
  await section.getByRole('listitem').filter({ hasText: 'kakek atau nenek · menolak' }).waitFor()
  await sees(section, '4 dari 9 sudah siap')
  await step(section, 'Anak disiapkan', 'Aku sudah lihat jalannya.')
  await sees(section, '5 dari 9 sudah siap')
  await step(section, 'Lingkungan menerima, tanpa cap', 'Tetangganya baik.')
  await step(section, 'Kunjungan sesudahnya disepakati', 'Kak Sari yang datang.')
  await sees(section, '7 dari 9 sudah siap')
  await fitsTelephone(sari)

  await unfold(sari, 'Tinjauan & pemantauan')
  await press(sari, 'Catat tinjauan')
  const review = dialog(sari, 'Tinjauan bersama anak')
  await review.getByRole('textbox', { name: /^Kata anak/ }).fill('Aku siap pindah.')
  await choose(review, 'Kebutuhan anak', 'Membaik')
  await review.getByText('Keselamatan sudah dibahas bersama anak').click()
  await choose(review, 'Keputusan', 'Siapkan reintegrasi')
  await press(review, 'Simpan tinjauan')
  await review.waitFor({ state: 'detached' })
  await sees(section, '8 dari 9 sudah siap')
  await sees(sari, /^Persiapan reintegrasi, hari ke-1/)
  await press(sari, 'Ubah tahap')
  const gate = dialog(sari, 'Ubah tahap')
  await sees(gate, /^Kembali atau penempatan diputuskan panel tiga bidang/)
  expect(await gate.getByRole('radio', { name: /^Reunifikasi/ }).count()).toBe(0)
  await press(gate, 'Batal')

  const meutia = await stage.as('medan', 'R04')
  await meutia.goto(stage.origin)
  const duty = meutia.getByRole('main').getByRole('listitem').filter({ hasText: 'Tanda tangani penetapan panel' })
  await duty.filter({ hasText: 'PIPIT' }).getByRole('link', { name: 'Baca dan tanda tangani', exact: true }).click()
  const asked = panel(meutia, 'Keluarga pengganti siap')
  await press(asked, 'Tanda tangani')
  const signing = dialog(meutia, 'Tanda tangan Anda')
  await choose(signing, 'Pendapat', 'Berbeda pendapat')
  await press(signing, 'Tanda tangani')
  await sees(signing, /^Pendapat yang berbeda perlu alasan/)
  await signing.getByRole('textbox', { name: /^Mengapa berbeda/ }).fill('Kamar sendiri belum siap.')
  await press(signing, 'Tanda tangani')
  await signing.waitFor({ state: 'detached' })
  // dissent is written down beside the decision, not rubbed out
  await sees(asked, 'Diputuskan')
  await sees(asked, 'Kamar sendiri belum siap.')
  await sees(asked, 'Pintu ke tahap pulang atau penempatan terbuka.')

  const ready = await homeward(sari)
  await sees(ready, '9 dari 9 sudah siap')
  await press(sari, 'Ubah tahap')
  const move = dialog(sari, 'Ubah tahap')
  await move.getByText('Reunifikasi / penempatan alternatif', { exact: true }).click()
  await press(move, 'Pindahkan')
  await move.waitFor({ state: 'detached' })
  const visits = await homeward(sari)
  await sees(visits, 'Dibuat sistem untuk minggu 1, 2 dan 4.')
  expect(await button(visits, 'Catat kunjungan').count()).toBe(3)
  await button(visits, 'Catat kunjungan').first().click()
  const visit = dialog(sari, 'Catat kunjungan')
  await choose(visit, 'Keadaan', 'Anak betah')
  await visit.getByRole('textbox', { name: /^Kata anak/ }).fill('Kasurnya empuk.')
  await press(visit, 'Simpan')
  await visit.waitFor({ state: 'detached' })
  await sees(visits, '“Kasurnya empuk.”')
  await visits.getByRole('listitem').filter({ hasText: 'Kunjungan 1' }).filter({ hasText: 'anak betah' }).waitFor()
  expect(await button(visits, 'Catat kunjungan').count()).toBe(2)
  expect(stage.faults).toEqual([])
})
