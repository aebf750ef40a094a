/** PIPIT, nearly eighteen: reached only by her own rule, a substitute family asked for, a paper anybody can check, and a yes taken back that stops it all. */
import { readFileSync } from 'node:fs'
import * as mupdf from 'mupdf'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSavings, planInternship } from './living.ts'
import { askAndSend, drawUp, offerOf, openFromToday, seek } from './referring.ts'
import { childNamed, choose, dialog, openStage, patience, pick, press, sees, type Stage, unfold } from './stage.ts'
import { fitsTelephone, violations } from './usable.ts'

let stage: Stage
let sari: Page
let lilik: Page
const pipit = childNamed('PIPIT')
const phone = { viewport: { width: 360, height: 780 } }
const office = 'Dinas Sosial Kota Surabaya (contoh)'
const asking = 'Ia memilih tinggal dengan ibu asuh. Mohon kunjungan bersama, sore hari.'
const alone = { carer: 'Wali tidak ada atau tidak terlacak', assessment: 'Memulai layanan dan mencatat data tanpa persetujuan wali' }
let file = ''
let referral = ''

beforeAll(async () => {
  stage = await openStage()
  sari = await stage.as('medan', 'R01')
  lilik = await stage.as('surabaya', 'dinsos', phone)
  file = stage.origin + pipit.path
})
afterAll(() => stage.close())

const printed = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/
const text = (page: Page): Promise<string | null> => page.locator('main').textContent()
const isSent = (page: Page): Promise<void> => sees(page, /^Semua terkirim/)

describe('PIPIT', () => {
  it('G-06 5.5 shows how she may be reached before anything is written; only reviewed sentences, only by what she agreed to', async () => {
    await sari.goto(file)
    await unfold(sari, 'Kontak aman')
    const contact = sari.locator('#kontak-aman')
    await sees(contact, /^Kunjungan/)
    await sees(contact, /“Kak Bintang” · Jangan menitip pesan/)
    await press(contact, 'Hubungi Anak')
    const visit = dialog(sari, 'Hubungi Anak')
    await visit.getByRole('radiogroup', { name: 'Lewat apa' }).waitFor()
    expect(await visit.getByRole('radio').count(), 'no way she has not named').toBe(1)
    await sari.keyboard.press('Escape')

    await press(contact, 'Ubah aturan untuk Anak')
    await prove(sari)
    const rule = dialog(sari, 'Aturan kontak aman')
    await choose(rule, 'Lewat apa', 'Surat', 'Surel')
    await rule.getByRole('textbox', { name: 'Alamat surel' }).fill('pipit@contoh.example')
    await rule.getByLabel('Dipastikan pada').fill(await today(sari))
    expect(await violations(sari)).toEqual([])
    await press(rule, 'Simpan aturan')
    await rule.waitFor({ state: 'detached' })
    await sees(contact, /Kunjungan, Surat, Surel · /)
    await isSent(sari)

    await write(sari, 'Surel', 'Mengajak bertemu', async (form) => {
      await form.getByLabel('Hari', { exact: true }).fill(await today(sari, 3))
      await pick(form, 'Jam', '16.00')
      await sees(form, /Halo, bisa bertemu hari .* pukul 16\.00\? Balas ya atau tidak\. Kak Bintang$/)
      await sees(form, /Anda diminta memastikannya pada jam aman itu\.$/)
    })
    // within her hours it asks to be confirmed, outside them it waits: whatever the clock says now
    const mail = contact.getByRole('listitem').filter({ hasText: 'Mengajak bertemu' })
    await sees(mail, /jam aman sampai|mulai /)
    await isSent(sari)
    await sari.goto(`${stage.origin}/pesan`)
    await press(sari, /^Tarik: Mengajak bertemu/)
    const back = dialog(sari, 'Tarik pesan ini')
    await back.getByRole('radio').first().check()
    await press(back, 'Tarik')
    await back.waitFor({ state: 'detached' })
  })

  it('G-06 posts a letter without office or matter, confirmed by hand', async () => {
    await sari.goto(file)
    await unfold(sari, 'Kontak aman')
    await write(sari, 'Surat', 'Surat kabar pendek')
    await isSent(sari)
    await sari.goto(`${stage.origin}/pesan`)
    const row = sari.getByRole('listitem').filter({ hasText: 'Surat kabar pendek' }).filter({ hasText: 'PIPIT' })
    await row.getByRole('link', { name: 'Siapkan surat' }).click()
    await press(sari, 'Buka alamat dan tampilkan surat')
    await sees(sari, /^Halo\. Semoga sehat selalu\..*Kak Bintang$/)
    expect(await text(sari)).not.toMatch(/UPTD|PIPIT|Dinas/)
    expect(await violations(sari)).toEqual([])
    await press(sari, 'Surat sudah dikirim')
    await sari.getByRole('heading', { name: 'Pesan', level: 1 }).waitFor()
    await row.getByRole('link', { name: 'Siapkan surat' }).waitFor({ state: 'detached' })
  })

  it('C6 FS4 asks the social office of her city for the substitute family, and it says yes on a telephone', async () => {
    await seek(sari, file, {
      need: 'Tempat tinggal',
      service: 'Keluarga pengganti',
      urgency: 'Dalam 3 hari',
      accommodations: ['Petugas perempuan']
    })
    await sees(offerOf(sari, office), /satu kabupaten\/kota/)
    await drawUp(sari, office, asking)
    await askAndSend(sari, office, alone)
    referral = sari.url()

    await openFromToday(lilik, stage.origin, 'PIPIT', 'Keluarga pengganti')
    expect(await text(lilik), 'the pointer and nothing else').not.toContain('ibu asuh')
    await press(lilik, 'Terima rujukan')
    await sees(lilik, `“${asking}”`)
    await fitsTelephone(lilik)
    await lilik.setViewportSize(phone.viewport)
    await sari.reload()
    await sees(sari, /^Akses mereka berakhir sendiri/)
  })

  it('DC08 5.6 makes a letter whose code anybody can check, and which says nothing about her', async () => {
    await sari.goto(file)
    await unfold(sari, 'Dokumen')
    const pdf = await make(sari, 'PDF, dengan kode keaslian')
    const words = textOf(pdf)
    expect(words).toContain('Keluarga pengganti')
    expect(words).toMatch(printed)
    const code = printed.exec(words)?.[0] ?? ''
    const docx = await make(sari, 'DOCX, konsep yang dapat diubah')
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK')
    expect(await violations(sari)).toEqual([])

    const nobody = await stage.open(phone)
    await nobody.goto(`${stage.origin}/periksa#${code.replaceAll('-', '')}`)
    await sees(nobody, 'Asli')
    await sees(nobody, /^Surat ini dibuat oleh UPTD PPA/)
    expect(await text(nobody)).not.toMatch(/PIPIT|Keluarga pengganti|Dinas Sosial/)
    await nobody.getByLabel('Pilih berkas').setInputFiles(pdf)
    await sees(nobody, 'Berkas ini sama persis dengan yang dibuat.')
    await nobody.getByLabel('Pilih berkas').setInputFiles({
      name: 'surat.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.concat([readFileSync(pdf), Buffer.from('\n')])
    })
    await sees(nobody, /^Berkas ini berbeda dari yang dibuat/)
    await fitsTelephone(nobody)
    await nobody.setViewportSize(phone.viewport)

    const number = /Nomornya (\S+) /.exec((await text(nobody)) ?? '')?.[1] ?? ''
    await press(sari, `Tarik Surat rujukan ${number}`)
    const withdraw = dialog(sari, /^Tarik surat/)
    await withdraw.getByRole('radio').last().check()
    await press(withdraw, 'Tarik')
    await withdraw.waitFor({ state: 'detached' })
    await isSent(sari)
    await nobody.reload()
    await sees(nobody, /Surat ini asli, tetapi ditarik/)
  })

  it('D17 FS4 plans a course in her own words within the law, her savings, and what the social office gives', async () => {
    await sari.goto(file)
    await unfold(sari, 'Penghidupan & keterampilan')
    const living = sari.locator('#penghidupan')
    await planInternship(sari, living, 'Rumah jahit contoh Anyelir', 'Aku mau belajar membuat baju sendiri.')
    await openSavings(sari, living, 'Bank contoh Samudra')
    await isSent(sari)

    await lilik.reload()
    await press(lilik, 'Laporkan bantuan')
    const aid = dialog(lilik, 'Bantuan dari kantor Anda')
    await pick(aid, 'Layanan', 'Pelatihan vokasi')
    await choose(aid, 'Sampai di mana', 'Diberikan')
    await press(aid, 'Simpan')
    await aid.waitFor({ state: 'detached' })
    await sees(lilik, /^Pelatihan vokasi: /)
    expect(await text(lilik), 'the office learns no place and no bank').not.toMatch(/Anyelir|Samudra/)
    await sari.reload()
    await sees(living, 'Dari Dinas Sosial')
    await sees(living, /^Pelatihan vokasi: /)
    expect(await violations(sari)).toEqual([])
  })

  it('G-13 C5 stops the running referral the moment she takes her yes back, and whoever held it is told', async () => {
    const held = await stageOf(lilik)
    expect(held).toContain('PIPIT')
    await sari.goto(file)
    await unfold(sari, 'Persetujuan')
    const lines = sari.locator('#persetujuan .consent-line:not(.is-over)').filter({ hasText: 'Dinas Sosial' })
    await lines.first().waitFor()
    for (let left = await lines.count(); left > 0; left--) {
      await press(lines.first(), 'Tarik')
      const form = dialog(sari, /^Tarik persetujuan/)
      await press(form, 'Tarik persetujuan')
      await form.waitFor({ state: 'detached' })
      await expect.poll(() => lines.count(), { timeout: patience }).toBe(left - 1)
    }
    await isSent(sari)
    await sari.goto(referral)
    await sees(sari, 'Anak atau wali mencabut persetujuan. Rujukan berhenti saat itu juga dan akses sudah ditutup.')

    await lilik.reload()
    await sees(lilik, 'Rujukan ini tidak ada, atau sudah tidak terbuka untuk Anda')
    expect(await text(lilik)).not.toContain('ibu asuh')
    await lilik.getByRole('link', { name: 'Kotak rujukan' }).click()
    const told = lilik.getByRole('listitem').filter({ hasText: 'Keluarga pengganti' })
    await sees(told, 'akses sudah berakhir')
    expect(await told.textContent(), 'which referral, not which child').not.toContain('PIPIT')
    await fitsTelephone(lilik)
    expect(stage.faults.splice(0).filter((fault) => !/status of 40[34]/.test(fault))).toEqual([])
  })
})

const stageOf = async (page: Page): Promise<string | null> => {
  await page.reload()
  await sees(page, /^Akses Anda berakhir sendiri/)
  return text(page)
}

const today = (page: Page, later = 0): Promise<string> =>
  page.evaluate((days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' }), later)

/** An address asks for a fresh proof, once in ten minutes; in the demo one press is enough. */
const prove = (page: Page): Promise<void> => press(dialog(page, 'Pastikan ini Anda'), 'Ya, ini saya')

/** What is chosen is shown exactly as it arrives; nothing else can be typed. */
async function write(page: Page, channel: string, sentence: string, look?: (form: Locator) => Promise<void>): Promise<void> {
  await press(page, 'Hubungi Anak')
  const form = dialog(page, 'Hubungi Anak')
  await choose(form, 'Lewat apa', channel)
  await form.getByLabel('Kalimat', { exact: false }).selectOption({ label: sentence })
  await look?.(form)
  await press(form, 'Siapkan')
  await form.waitFor({ state: 'detached' })
}

async function make(page: Page, format: string): Promise<string> {
  await press(page, 'Buat dokumen')
  const form = dialog(page, 'Buat dokumen')
  await pick(form, 'Dokumen', 'Surat rujukan')
  await choose(form, 'Tentang yang mana', 'Keluarga pengganti')
  await choose(form, 'Untuk apa', 'menyiapkan rujukan')
  await choose(form, 'Bentuk', format)
  const saved = page.waitForEvent('download')
  await press(form, 'Buat dan unduh')
  const path = await (await saved).path()
  await form.waitFor({ state: 'detached' })
  return path
}

function textOf(path: string): string {
  const file = mupdf.Document.openDocument(readFileSync(path), 'application/pdf')
  return Array.from({ length: file.countPages() }, (_, page) => file.loadPage(page).toStructuredText('').asText()).join('\n')
}
