/** An episode from its reviews to its end and on: two people at high risk, a gate whose every line has a name, a closed file, and Episode 2. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { button, childNamed, choose, dialog, openStage, pick, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed, fitsTelephone } from './usable.ts'

let stage: Stage
const merpati = childNamed('MERPATI')
const cendet = childNamed('CENDET')
const asking = 'Minta tanda tangan supervisor'
const reviews = 'Tinjauan & pemantauan'
/** What would change a file that is closed. */
const closedActs = [
  'Ubah tahap',
  'Ubah risiko',
  'Tambah dukungan',
  'Asesmen baru',
  'Catat tinjauan',
  'Tulis catatan',
  'Catat persetujuan',
  /^Perbarui/
]

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(stage.origin + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
const reviewSection = async (page: Page, path: string): Promise<Locator> => {
  await open(page, path)
  await unfold(page, reviews)
  return page.locator('#tinjauan')
}
/** What Hari ini asks, and the way it shows. */
async function follow(page: Page, duty: string, codeName: string, verb: string): Promise<void> {
  await page.goto(stage.origin)
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: duty }).filter({ hasText: codeName })
  await row.getByRole('link', { name: verb, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
/** One line of the gate: its name, and whether it is met. */
const line = (page: Page, name: string): Locator => page.locator('.gate-list > li').filter({ hasText: name })
const met = (page: Page, count: number): Promise<void> => sees(page, `${count} dari 11 terpenuhi`)

async function lowerRisk(page: Page): Promise<void> {
  await press(page, 'Ubah risiko')
  const form = dialog(page, 'Ubah risiko')
  await form.getByText('Sedang', { exact: true }).click()
  await choose(form, 'Mengapa lebih aman', 'Anak tinggal di tempat aman')
  await press(form, 'Turunkan risiko')
  await form.waitFor({ state: 'detached' })
}

it('C1 C3 S36 a review at high risk is read by a second person, who alone lowers the risk, and the rhythm follows', async () => {
  const sari = await stage.as('medan', 'R01')
  const section = await reviewSection(sari, merpati.path)
  await sees(section, 'Paling lama 14 hari sekali pada risiko ini.')
  await press(section, 'Catat tinjauan')
  const form = dialog(sari, 'Tinjauan bersama anak')
  await sees(form, 'Lanjutkan rencana')
  expect(await form.getByText('Mulai pemantauan').count(), 'nobody lets go at high risk').toBe(0)
  // the child is heard, or it is said why not
  await choose(form, 'Kebutuhan anak', 'Membaik')
  await choose(form, 'Keputusan', 'Lanjutkan rencana')
  await press(form, 'Simpan tinjauan')
  await sees(form, 'Tulis kata anak, atau pilih mengapa belum ada. Salah satu saja.')
  await form.getByRole('textbox', { name: /^Kata anak/ }).fill('Aku sudah berani tidur sendiri.')
  await form.getByText('Keselamatan sudah dibahas bersama anak').click()
  await press(form, 'Simpan tinjauan')
  await form.waitFor({ state: 'detached' })
  await sees(section, '“Aku sudah berani tidur sendiri.”')
  await sees(section, 'Menunggu tanda tangan supervisor, karena risikonya tinggi.')
  expect(await button(section, 'Tanda tangani').count(), 'nobody signs her own').toBe(0)
  await press(sari, 'Ubah risiko')
  const risk = dialog(sari, 'Ubah risiko')
  await sees(risk, /Menurunkan ditandatangani supervisor/)
  expect(await risk.getByRole('radio').count()).toBe(0)
  await press(risk, 'Batal')

  const ratna = await stage.as('medan', 'R02')
  await follow(ratna, 'Baca tinjauan anak berisiko tinggi', 'MERPATI', 'Baca')
  await press(ratna.locator('#tinjauan'), 'Tanda tangani')
  await sees(ratna, /Dibaca dan ditandatangani Ratna Kembang/)
  await lowerRisk(ratna)
  // a danger sign of the last assessment outweighs a signature
  await ratna.getByRole('link', { name: /perlu Anda lihat/ }).click()
  await sees(ratna, /^Asesmen terakhir masih mencatat tanda bahaya/)

  await unfold(sari, 'Asesmen')
  await press(sari, 'Asesmen baru')
  const assessment = dialog(sari, 'Asesmen baru')
  await press(assessment, 'Simpan asesmen')
  await assessment.waitFor({ state: 'detached' })
  await open(ratna, merpati.path)
  await lowerRisk(ratna)
  await sees(ratna, 'sedang')

  const after = await reviewSection(sari, merpati.path)
  await sees(after, /Dibaca dan ditandatangani Ratna Kembang/)
  await sees(after, 'Paling lama 30 hari sekali pada risiko ini.')
  // the one refusal above, which the browser names in its console
  expect(stage.faults.splice(0).filter((fault) => !fault.includes('422'))).toEqual([])
})

it('C7 D12 G-12 names each line that is missing, lets none be skipped, and closes by two people', async () => {
  const sari = await stage.as('medan', 'R01')
  await reviewSection(sari, cendet.path)
  await sari.getByRole('link', { name: 'Buka halaman penutupan' }).click()
  await met(sari, 4)
  for (const name of [
    'Setiap kebutuhan ringan',
    'Pelindungan tidak bertumpu',
    'Anak menyatakan siap',
    'Perkara selesai',
    'Percakapan penutup'
  ])
    await line(sari, name).getByLabel('Belum terpenuhi').waitFor()
  await sees(sari, /^Masih 7 baris/)
  expect(await button(sari, asking).count()).toBe(0)
  await canBeUsed(sari)

  // protection that rests on one person is mended in the circle, not declared
  await line(sari, 'Pelindungan tidak bertumpu').getByRole('link', { name: 'Buka peta dukungan' }).click()
  await press(sari, 'Tambah dukungan')
  const tie = dialog(sari, 'Tambah dukungan')
  await tie.getByLabel('Siapa yang mendukung').selectOption({ label: 'Orang atau lembaga baru' })
  await choose(tie, 'Berdiri di gelang mana', 'Komunitas')
  await pick(tie, 'Siapa dia bagi anak', 'Guru')
  // it opens at the emptiest place: Hukum stands chosen
  await choose(tie, 'Untuk kebutuhan apa', 'Kecakapan hidup')
  await choose(tie, 'Kunci yang dipegang', 'Perlindungan')
  await choose(tie, 'Seberapa kuat', 'kuat')
  await choose(tie, 'Seberapa tetap', 'sering')
  await choose(tie, 'Aman bagi anak', 'aman')
  await tie.getByText('Anak sendiri mengakui dukungan ini').click()
  await press(tie, 'Simpan dukungan')
  await tie.waitFor({ state: 'hidden' })
  await sari.getByRole('button', { name: /^Guru, Komunitas/ }).waitFor()

  await open(sari, `${cendet.path}/menutup`)
  await met(sari, 5)
  await choose(line(sari, 'Setiap kebutuhan ringan'), 'Dipegang pihak lain', 'Kesehatan jiwa', 'Kecakapan hidup')
  await sari.getByLabel('Siapa yang memegang').fill('Konselor Puskesmas dan Ayah')
  await met(sari, 6)
  // against the child's wish nothing closes by a declaration
  await choose(sari, 'Kata anak', 'Anak belum ingin')
  await met(sari, 6)
  await choose(sari, 'Kata anak', 'Anak siap')
  await met(sari, 7)
  const today = new Date().toISOString().slice(0, 10)
  // the police were told: a matter that goes on is closed by no declaration, only accompanied by somebody
  expect(await sari.getByText('Tidak ada perkara').count()).toBe(0)
  await choose(sari, 'Perkara', 'Berjalan, ada yang mendampingi')
  await sari.getByLabel('Siapa yang mendampingi').fill('Paralegal LBH')
  await sari.getByLabel('Sejak tanggal').fill(today)
  await met(sari, 8)
  await choose(sari, 'Sekolah', 'Sekolah berjalan stabil')
  await sari.getByLabel('Stabil sejak').fill(today)
  await met(sari, 8)
  await sari.getByLabel('Stabil sejak').fill('2026-06-01')
  await met(sari, 9)
  await sari.getByLabel('Dikembalikan pada').fill(today)
  await met(sari, 10)
  expect(await button(sari, asking).count()).toBe(0)
  await sari.getByLabel('Tanggal percakapan').fill(today)
  await met(sari, 11)
  await sari.getByRole('textbox', { name: /^Kata anak tentang penutupan/ }).fill('Aku sudah bisa sendiri, tapi boleh datang lagi kan?')
  await press(sari, asking)
  await sees(sari, /Ini permintaan Anda. Orang lain yang menandatangani/)
  expect(await button(sari, 'Tanda tangani dan tutup berkas').count(), 'nobody closes on her own').toBe(0)

  const ratna = await stage.as('medan', 'R02')
  await follow(ratna, 'Putuskan penutupan yang diminta', 'CENDET', 'Periksa')
  await sees(ratna, '“Aku sudah bisa sendiri, tapi boleh datang lagi kan?”')
  await press(ratna, 'Kembalikan')
  const back = dialog(ratna, 'Kembalikan penutupan')
  await back.getByRole('textbox').fill('Jelaskan dulu kepadanya ke mana ia dapat datang lagi.')
  await press(back, 'Kembalikan')
  await sees(ratna, /^Dikembalikan Ratna Kembang/)

  // what was asked before stands there still
  await open(sari, `${cendet.path}/menutup`)
  await sees(sari, 'Jelaskan dulu kepadanya ke mana ia dapat datang lagi.')
  await met(sari, 11)
  await press(sari, asking)
  await sees(sari, /Ini permintaan Anda. Orang lain yang menandatangani/)
  await follow(ratna, 'Putuskan penutupan yang diminta', 'CENDET', 'Periksa')
  await press(ratna, 'Tanda tangani dan tutup berkas')
  await press(dialog(ratna, 'Tutup berkas ini?'), 'Tanda tangani dan tutup berkas')
  await sees(ratna, 'Berkas ini sudah ditutup')
  await sees(ratna, /Ditandatangani Ratna Kembang/)
  expect(await button(ratna, 'Cetak formulir terminasi').count()).toBe(1)
  expect(stage.faults).toEqual([])
})

it('C8 a closed file is read, visited and opened again as the next episode, and nothing else', async () => {
  const sari = await stage.as('medan', 'R01')
  await open(sari, cendet.path)
  await sees(sari, 'Berkas ditutup: Tujuan tercapai')
  await sees(sari, /Pemantauan tetap berjalan pada tanggalnya/)
  for (const section of ['Asesmen', 'Keselamatan', 'Persetujuan', 'Catatan', reviews, 'Siapa bertugas']) await unfold(sari, section)
  await button(sari.locator('#tinjauan'), 'Catat').waitFor()
  for (const act of closedActs) expect(await button(sari, act).count(), String(act)).toBe(0)
  expect(await sari.getByRole('link', { name: 'Buka halaman penutupan' }).count()).toBe(0)
  await fitsTelephone(sari)

  await press(sari, 'Buka kembali')
  const form = dialog(sari, 'Buka kembali berkas')
  await sees(form, 'Anak dan berkasnya tetap sama. Episode baru dimulai, dan asesmen dilakukan lagi.')
  await choose(form, 'Apa yang terjadi', 'Tanda peringatan dini')
  await press(form, 'Buka kembali berkas')
  await sees(form, /Pilih dari mana ini diketahui/)
  // whoever asks for help herself proves nothing
  await choose(form, 'Apa yang terjadi', 'Anak atau pengasuh meminta')
  await sees(form, 'Permintaan anak atau pengasuh tidak perlu dibuktikan.')
  await press(form, 'Buka kembali berkas')
  await form.waitFor({ state: 'detached' })
  await sees(sari, /^Asesmen biopsikososial, hari ke-1/)
  await button(sari, 'Ubah tahap').waitFor()
  await button(sari, 'Tambah dukungan').waitFor()

  const ratna = await stage.as('medan', 'R02')
  const section = await reviewSection(ratna, cendet.path)
  await sees(section, 'Episode 2')
  await sees(section, /^Dibuka kembali .*: Anak atau pengasuh meminta · Berjalan/)
  await sees(section, /Ditutup .*: Tujuan tercapai/)
  expect(stage.faults).toEqual([])
})
