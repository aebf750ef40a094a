/** A case conference whole: called, promised, begun with the child's own words, decided, and its decision stands in the plan; nobody else hears of it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, button, childNamed, choose, dialog, openStage, pick, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed, smallTargets, widest } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const phone = { viewport: { width: 360, height: 780 } }
const office = 'Wakil kepala sekolah, SMP (contoh)'
const words = 'Aku mau sekolah lagi. Tolong jangan banyak orang yang bertanya.'
const decided = 'Satu orang menemani jalan pulang'
let address = ''
let sari: Page
let lintang: Page

beforeAll(async () => {
  stage = await openStage()
  sari = await stage.as('medan', 'R01')
  lintang = await stage.as('medan', 'lsm', phone)
})
afterAll(() => stage.close())

const text = (page: Page): Promise<string | null> => page.locator('body').textContent()

describe('a case conference', () => {
  it('C6 S128 is called with whoever is needed, and its agenda takes no name', async () => {
    await sari.goto(stage.origin + kenari.path)
    await unfold(sari, 'Konferensi kasus')
    await press(sari, 'Panggil konferensi')
    const form = dialog(sari, 'Panggil konferensi kasus')
    // what is missing is said beside it; nothing spins
    await press(form, 'Panggil konferensi')
    await sees(form, 'Bagian ini perlu diisi.')
    expect(await form.getByText('Pilih salah satu.').count()).toBe(3)
    await choose(form, 'Mengapa perlu bertemu?', 'Lebih dari satu lembaga perlu bekerja bersama')
    await form.getByRole('textbox', { name: 'Tempat' }).fill('Ruang Kenari')
    await pick(form, 'Kebutuhan', 'Pendidikan')
    await form.getByLabel('Apa yang dibahas?').selectOption({ label: 'Siapa yang mendampingi?' })
    await form.getByLabel(/^Kunci dukungan/).selectOption({ label: 'Perlindungan' })
    await form.getByLabel(/^Di tingkat mana/).selectOption({ label: 'Komunitas' })
    await press(form, 'Panggil konferensi')
    await sees(form, /^Ada nama sandi anak di dalam teks/)
    await form.getByRole('textbox', { name: 'Tempat' }).fill('Ruang rapat lantai dua')
    await press(form, 'Panggil konferensi')
    await sees(form, /^Belum lengkap: satu layanan yang terkait/)
    expect(await button(form, /^Keluarkan Pekerja sosial/).count(), 'her own worker is not left out by a slip').toBe(0)
    await form.getByLabel(/^Tambah petugas jejaring/).selectOption({ label: 'Pendamping, Jaringan LSM Kota Medan (contoh)' })
    // written down and not added: invited all the same
    await form.getByRole('textbox', { name: /^Lembaga di luar jejaring/ }).fill(office)
    await form.getByLabel(/^Layanan apa/).selectOption({ label: 'Sekolah' })
    await canBeUsed(sari)
    await press(form, 'Panggil konferensi')
    await form.waitFor({ state: 'detached' })
    await sees(sari, 'Akan berlangsung')
    await sari.locator('#konferensi').getByRole('link', { name: 'Buka' }).click()
    await sari.getByRole('heading', { name: /^Anak pada agenda \d+$/ }).waitFor()
    address = sari.url()
  })

  it('G-10 C6 opens the agenda to those invited after their promise, by an alias, and to nobody else', async () => {
    await lintang.goto(stage.origin)
    await sees(lintang, 'Berjanji menjaga rahasia sebelum konferensi')
    await lintang.goto(`${stage.origin}/konferensi`)
    const row = lintang.getByRole('listitem').filter({ hasText: 'Ruang rapat lantai dua' })
    await row.getByRole('link', { name: 'Buka' }).click()
    await sees(lintang, 'Agenda terbuka setelah Anda berjanji.')
    expect(await lintang.getByText('Agenda tanpa nama').count()).toBe(0)
    await press(lintang, 'Saya berjanji')
    await sees(lintang, 'Agenda tanpa nama')
    await sees(lintang, 'Pendidikan: Siapa yang mendampingi?')
    expect(await text(lintang)).not.toContain('KENARI')
    expect(await lintang.getByRole('link', { name: 'Buka berkas' }).count()).toBe(0)
    expect(await widest(lintang)).toBeLessThanOrEqual(360)
    expect(await smallTargets(lintang)).toEqual([])
    await lintang.goto(stage.origin + kenari.path)
    await sees(lintang, 'Tidak ditemukan')

    const budi = await stage.as('batam', 'R01')
    await budi.goto(address)
    await sees(budi, 'Undangan ini tidak ada, atau waktunya sudah lewat')
    expect(await text(budi)).not.toMatch(/KENARI|Ruang rapat|Pendidikan:/)
    expect(await ask(budi, `/api/conferences/${address.split('/').at(-1)}`)).toEqual({ conference: null })
  })

  it('S155 G-12 begins with the child’s own words, and what is decided becomes a row of the plan', async () => {
    const ratna = await stage.as('medan', 'R02')
    await ratna.goto(address)
    await press(ratna, 'Saya berjanji')
    await button(ratna, 'Saya berjanji').waitFor({ state: 'detached' })

    await sari.goto(address)
    await press(sari, 'Saya berjanji')
    await press(sari, 'Catat tanda tangan di kertas')
    await sees(sari, 'Mulai dengan pendapat anak')
    await press(sari, 'Mulai konferensi')
    const begin = dialog(sari, 'Mulai konferensi')
    await press(begin, 'Sudah dibacakan, mulai')
    await sees(begin, 'Bagian ini perlu diisi.')
    await begin.getByRole('textbox', { name: 'Kata anak' }).fill(words)
    await choose(begin, 'Apakah anak ditawari ikut?', 'Menitipkan pendapat')
    await choose(begin, 'Siapa yang menyampaikan suara anak di sini?', 'Pendamping')
    await press(begin, 'Sudah dibacakan, mulai')
    await begin.waitFor({ state: 'detached' })
    await sees(sari, `“${words}”`)

    await decide(sari, decided)
    await decide(sari, 'Salah tulis')
    const wrong = sari.getByRole('listitem').filter({ hasText: 'Salah tulis' }).last()
    await press(wrong, 'Coret')
    await sees(sari, 'dicoret')
    await press(sari, 'Tutup konferensi')
    await press(dialog(sari, 'Tutup konferensi'), 'Tutup konferensi')
    await sees(sari, '1 keputusan belum masuk RTL')

    await lintang.goto(address)
    await sees(lintang, 'Keputusan untuk Anda')
    await sees(lintang, decided)
    expect(await text(lintang)).not.toMatch(/KENARI|Salah tulis|Aku mau sekolah/)

    await press(sari, 'Masukkan ke RTL')
    const take = dialog(sari, 'Masukkan ke RTL')
    await choose(take, 'Untuk tujuan anak yang mana?', '“Aku mau sekolah lagi tanpa diejek.”')
    await press(take, 'Masukkan')
    await sees(sari, 'Semua keputusan sudah masuk RTL')
    await sari.goto(`${stage.origin}${kenari.path}/rencana`)
    await sees(sari, decided)
    await ratna.goto(`${stage.origin}${kenari.path}/rencana`)
    await sees(ratna, decided)
  })

  it('DC10 prints minutes that carry an alias for those outside and the code name for the child’s own people', async () => {
    await sari.goto(`${address}/notula`)
    const sheet = sari.getByRole('article')
    await sees(sheet, `“${words}”`)
    await sees(sheet, decided)
    await sees(sheet, office)
    expect(await sheet.textContent()).not.toMatch(/KENARI|Salah tulis/)
    await choose(sari, 'Cetak untuk', 'Tim anak ini')
    await sees(sheet, 'KENARI')
    await sees(sheet, /^Dicetak oleh Sari Rembulan/)
    await canBeUsed(sari)
    await sari.emulateMedia({ media: 'print', colorScheme: 'light' })
    expect(await button(sari, 'Cetak').isVisible()).toBe(false)
    expect(stage.faults.filter((fault) => !/status of 404/.test(fault))).toEqual([])
  })
})

async function decide(page: Page, what: string): Promise<void> {
  await press(page, 'Catat keputusan')
  const form = dialog(page, 'Catat keputusan')
  await form.getByRole('textbox', { name: /^Apa yang dilakukan/ }).fill(what)
  await form.getByLabel('Layanan', { exact: true }).selectOption({ index: 1 })
  await form.getByLabel('Petugas', { exact: true }).selectOption({ label: 'Pendamping, Jaringan LSM Kota Medan (contoh)' })
  await press(form, 'Simpan keputusan')
  await form.waitFor({ state: 'detached' })
  await sees(page, what)
}
