/** RTL daerah: a problem agreed with money and a measure, a promise that outlives its official, and the register that stays when people go. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, choose, dialog, openStage, pick, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed, violations, widest } from './usable.ts'

let stage: Stage
let nadia: Page
let budi: Page
let sari: Page
const plan = '/rtl-daerah'
const problem = 'Puskesmas belum punya jam layanan remaja.'
const promised = 'Jam layanan remaja setiap Kamis sore.'
const course = 'Dua petugas tiap layanan ikut kursus dasar bahasa isyarat.'
const school = 'Petugas sekolah inklusif'

beforeAll(async () => {
  stage = await openStage()
  nadia = await stage.as('batam', 'dp3a')
  budi = await stage.as('batam', 'R01')
  sari = await stage.as('medan', 'R01', { viewport: { width: 360, height: 780 } })
})
afterAll(() => stage.close())

const goesTo = async (page: Page, path: string): Promise<void> => void (await page.goto(stage.origin + path))

describe('the plan of an area', () => {
  it('S111 S134 S135 agrees a problem with action, offices, money and a measure, measures it, and meets about it', async () => {
    const meutia = await stage.as('medan', 'R04')
    await goesTo(meutia, plan)
    await sees(meutia, 'Rp27.000.000')
    await press(meutia, 'Catat masalah')
    const opening = dialog(meutia, 'Catat masalah daerah')
    await press(opening, 'Catat masalah')
    await sees(opening, '3 isian perlu diperiksa')
    await opening.getByRole('textbox', { name: 'Apa masalahnya?' }).fill(problem)
    await pick(opening, 'Apa yang mendorong masalah ini?', 'Akses pendidikan minim')
    await choose(opening, 'Di mana masalah ini muncul?', 'Rapat koordinasi')
    await press(opening, 'Catat masalah')
    await meutia.getByRole('link', { name: problem }).click()
    await sees(meutia, 'Belum ada yang berjanji untuk masalah ini.')

    await press(meutia, 'Tambah komitmen')
    const promise = dialog(meutia, 'Tambah komitmen')
    await promise.getByRole('textbox', { name: 'Apa yang disepakati?' }).fill(promised)
    await pick(promise, 'Jabatan penanggung jawab', 'Kader, PATBM Kota Medan (contoh) (kosong)')
    await choose(promise, /^Lembaga lain yang ikut/, 'Dinas Pendidikan Kota Medan (contoh)')
    await promise.getByLabel(/^Biaya/).fill('12000000')
    await promise.getByLabel('Dananya sudah ada').check()
    await promise.getByRole('textbox', { name: 'Yang diukur' }).fill('Remaja yang datang')
    await promise.getByLabel('Nilai sekarang').fill('40')
    await promise.getByLabel('Sasaran').fill('40')
    await promise.getByLabel('Satuan').selectOption({ label: 'orang' })
    await press(promise, 'Simpan komitmen')
    // money that is there has come from somewhere
    await sees(promise, /sumber/i)
    await promise.getByLabel(/^Sumber dana/).selectOption({ label: 'APBD kabupaten/kota' })
    await press(promise, 'Simpan komitmen')
    await sees(promise, /sasaran/i)
    await promise.getByLabel('Nilai sekarang').fill('5')
    await press(promise, 'Simpan komitmen')
    await promise.waitFor({ state: 'detached' })
    await sees(meutia, 'jabatan kosong')

    await press(meutia, 'Catat kemajuan')
    const progress = dialog(meutia, 'Catat kemajuan')
    await choose(progress, 'Bagaimana sekarang?', 'Berjalan')
    await progress.getByLabel(/^Hasil pengukuran \(orang\)/).fill('17')
    await press(progress, 'Simpan kemajuan')
    await sees(meutia, 'sekarang 17 orang')
    await meutia.reload()
    await meutia.getByRole('img', { name: 'Remaja yang datang: awal 5, terakhir 17, sasaran 40.' }).waitFor()
    await canBeUsed(meutia)

    await goesTo(meutia, plan)
    await sees(meutia, 'Rp39.000.000')
    await press(meutia, 'Catat rapat')
    const meeting = dialog(meutia, 'Catat rapat daerah')
    await choose(meeting, /^Lembaga yang hadir/, 'Puskesmas Kota Medan (contoh)')
    await meeting.getByRole('textbox', { name: /^Keputusan 1/ }).fill('Jadwal dipasang di sekolah.')
    await meeting.getByLabel(/^Tentang komitmen/).selectOption({ label: promised })
    await press(meeting, 'Simpan rapat')
    await sees(meeting, /^Rapat perlu sedikitnya dua lembaga/)
    await choose(meeting, /^Lembaga yang hadir/, 'UPTD PPA Kota Medan (contoh)')
    await press(meeting, 'Simpan rapat')
    await meeting.waitFor({ state: 'detached' })
    await unfold(meutia, 'Rapat daerah')
    await sees(meutia, 'Jadwal dipasang di sekolah.')
    await sees(meutia, `Tentang: ${promised}`)

    // whoever works in the area reads it and writes nothing; another area hears nothing of it
    await goesTo(sari, plan)
    await sees(sari, promised)
    expect(await button(sari, /^Catat (masalah|rapat)$/).count()).toBe(0)
    expect(await widest(sari)).toBeLessThanOrEqual(360)
    await goesTo(budi, plan)
    await sees(budi, course)
    expect(await budi.getByText(problem).count()).toBe(0)
  })

  it('S117 S118 passes a promise on when its official goes: the next one asks, is answered, and carries it on', async () => {
    const iwan = await stage.as('batam', 'R03', { viewport: { width: 768, height: 900 } })
    const umi = await stage.as('uptd', 'R24')
    await goesTo(umi, '/petugas')
    await umi.getByLabel('Cari nama atau unit').fill('Nurul Angin')
    await unfold(umi, 'Nurul Angin')
    await press(umi.getByRole('group').filter({ hasText: 'nurul.angin' }), 'Mutasi')
    const letter = dialog(umi, 'Mutasi: Kepala UPTD PPA')
    const successor = letter.getByLabel('Pengganti')
    await successor.selectOption(await successor.locator('option').filter({ hasText: 'Iwan Karang' }).getAttribute('value'))
    await letter.getByLabel('Nomor surat penugasan').fill('800/21/UPTD/2026')
    await press(letter, 'Lakukan mutasi')
    await press(dialog(umi, /^Pastikan ini Anda/), /^Ya, ini saya/)
    await letter.waitFor({ state: 'detached' })
    await umi.context().close()

    await goesTo(nadia, plan)
    const row = nadia.getByRole('row').filter({ hasText: course })
    await sees(row, /dijanjikan saat dijabat Nurul Angin; sekarang dijabat Iwan Karang/)
    await sees(nadia, 'Pejabat baru belum menyatakan meneruskan')

    await goesTo(iwan, '/')
    // a new official has a fortnight to read it
    await iwan.getByRole('heading', { name: /setelah pekan ini$/ }).click()
    await sees(iwan, `Teruskan janji pendahulu Anda: ${course}`)
    await iwan.getByRole('link', { name: 'Baca janjinya' }).click()
    await press(iwan, 'Bertanya dulu')
    await iwan.getByRole('textbox', { name: 'Apa yang perlu Anda tahu?' }).fill('Kursus berikutnya kapan?')
    await press(iwan, 'Kirim pertanyaan')
    await sees(iwan, 'Pertanyaan Anda terkirim. Jawabannya muncul di sini.')
    expect(await violations(iwan)).toEqual([])
    expect(await widest(iwan)).toBeLessThanOrEqual(768)

    await row.getByRole('rowheader').waitFor()
    await nadia.reload()
    await nadia.getByRole('link', { name: course }).click()
    await sees(nadia, 'Kursus berikutnya kapan?')
    await nadia.getByRole('textbox', { name: 'Jawaban Anda' }).fill('Pekan pertama Desember.')
    await press(nadia, 'Kirim jawaban')
    await sees(nadia, 'Pekan pertama Desember.')

    await iwan.reload()
    await sees(iwan, 'Pekan pertama Desember.')
    await press(iwan, 'Saya teruskan')
    await sees(iwan, /^Iwan Karang menyatakan meneruskan/)
    await goesTo(iwan, '/')
    await iwan.getByRole('heading', { level: 1 }).waitFor()
    await iwan.getByText('Teruskan janji pendahulu Anda').waitFor({ state: 'detached' })
  })

  it('S119 G-17 keeps programmes in a register that names each holder, and says which ends soon', async () => {
    await goesTo(nadia, '/program')
    const shelter = nadia.getByRole('listitem').filter({ hasText: 'Rumah aman bersama' })
    await sees(shelter, /^Nadia Terumbu, sejak/)
    await sees(shelter, /^Hasan Muara, /)
    await sees(shelter, /^Perbarui sebelum habis/)
    await press(nadia, 'Catat program')
    const form = dialog(nadia, 'Catat program')
    await press(form, 'Simpan program')
    await sees(form, /isian perlu diperiksa$/)
    await form.getByRole('textbox', { name: 'Nama program' }).fill(school)
    await form.getByRole('textbox', { name: 'Lembaga' }).fill('Dinas Pendidikan Kota Batam (contoh)')
    await form.getByLabel('Layanan yang diberikan').selectOption({ index: 5 })
    await pick(form, 'Jabatan penanggung jawab', 'Satgas sekolah, Dinas Pendidikan Kota Batam (contoh)')
    await form.getByLabel('Sejak').fill('2025-01-06')
    await press(form, 'Simpan program')
    await form.waitFor({ state: 'detached' })
    await nadia.reload()
    await sees(nadia.getByRole('listitem').filter({ hasText: school }), 'Belum ada dasar hukum tertulis')
    await canBeUsed(nadia)
    await nadia.emulateMedia({ media: 'print', colorScheme: 'light' })
    expect(await button(nadia, 'Catat program').isVisible()).toBe(false)
    await nadia.emulateMedia({ media: null })

    await goesTo(budi, '/program')
    await sees(budi, school)
    expect(await button(budi, 'Catat program').count()).toBe(0)
    expect(await button(budi, 'Perbarui').count()).toBe(0)
    expect(await violations(budi)).toEqual([])
    await goesTo(sari, '/program')
    await sari.getByRole('heading', { level: 1 }).waitFor()
    expect(await sari.getByText(school).count()).toBe(0)
    // the administrator is asked once more who she is
    expect(stage.faults.filter((fault) => !/^\/petugas: .*status of 403/.test(fault))).toEqual([])
  })
})
