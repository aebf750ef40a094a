/** Referring a child on screen, as several journeys do it: the consent of the child, the three steps, and sending what was shown. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { button, choose, dialog, patience, pick, press, sees, unfold } from './stage.ts'

interface Agreed {
  readonly purpose: string
  readonly recipient?: string
  /** the carer's standing; where nobody can be asked, the assessment signed by two stands in the carer's place */
  readonly carer?: string
  readonly assessment?: string
}

/** The page of the child's file is open. */
export async function agree(page: Page, { purpose, recipient, carer = 'Wali aman untuk ditanya', assessment }: Agreed): Promise<void> {
  await unfold(page, 'Persetujuan')
  await press(page, 'Catat persetujuan')
  const form = dialog(page, 'Catat persetujuan')
  await pick(form, 'Untuk apa', purpose)
  await choose(form, 'Keadaan wali', carer)
  if (assessment) await pick(form, 'Penilaian yang dipakai', assessment)
  await form.getByRole('radiogroup', { name: 'Jawaban anak' }).getByRole('radio').first().check()
  await choose(form, 'Hasilnya', 'Disetujui')
  if (recipient) await form.getByRole('textbox', { name: /^Kepada siapa/ }).fill(recipient)
  await press(form, 'Simpan persetujuan')
  await form.waitFor({ state: 'detached' })
  await sees(page, /^Semua terkirim/)
}

interface Asked {
  readonly need: string
  /** the end of what stands in the list, after the group */
  readonly service: string
  readonly urgency: string
  readonly accommodations?: readonly string[]
}

/** From the file to the list of those who could help. */
export async function seek(page: Page, path: string, { need, service, urgency, accommodations = [] }: Asked): Promise<void> {
  await page.goto(path)
  await unfold(page, 'Rujukan')
  await page.getByRole('link', { name: 'Rujuk ke layanan' }).click()
  await page.getByRole('heading', { name: 'Rujuk ke layanan', level: 1 }).waitFor()
  await choose(page, 'Kebutuhan', need)
  const list = page.getByLabel('Layanan', { exact: true })
  const label = (await list.locator('option').allTextContents()).find((one) => one.endsWith(`: ${service}`))
  await list.selectOption({ label: label ?? service })
  await choose(page, 'Perlu kapan', urgency)
  if (accommodations.length > 0) await choose(page, 'Yang dibutuhkan anak agar bisa ikut', ...accommodations)
  await press(page, 'Lanjut')
  await sees(page, /^Yang terdekat dan sesuai lebih dulu/)
}

export const offerOf = (page: Page, service: string): Locator => page.getByRole('listitem').filter({ hasText: service })

/** From the list to the referral drawn up: who goes along is proposed, the message is ours. */
export async function drawUp(page: Page, service: string, message: string): Promise<void> {
  await press(offerOf(page, service), /^Pilih/)
  await sees(page, 'Centang hanya yang perlu. Lembaga ini tidak boleh menerima selebihnya.')
  await page.getByRole('textbox', { name: /^Pesan untuk penerima/ }).fill(message)
  await press(page, 'Simpan rujukan')
  await page.getByRole('heading', { name: 'Tanyakan kepada anak' }).waitFor()
}

/** Nothing leaves before the child said yes to this very agency; then exactly what was shown. Leaves the page at the referral. */
export async function askAndSend(page: Page, agency: string, over: Omit<Agreed, 'purpose' | 'recipient'> = {}): Promise<void> {
  const referral = page.url()
  const gate = (purpose: string) => page.getByText(new RegExp(`^Setuju .*\\(${purpose}\\): (belum ada|ada, berlaku sampai .*)$`))
  const isMissing = async (purpose: string) => (await gate(purpose).textContent())?.endsWith('belum ada')
  await gate('CS03').waitFor()
  const missing = [
    ...((await isMissing('CS04')) ? [{ purpose: 'Rujukan' }] : []),
    ...((await isMissing('CS03')) ? [{ purpose: 'Berbagi data, per lembaga dan per tujuan', recipient: `${agency}, untuk rujukan` }] : [])
  ]
  if (missing.length > 0) {
    expect(await button(page, 'Kirim rujukan').isDisabled(), 'not before the child agreed').toBe(true)
    await page.getByRole('link', { name: 'Catat persetujuan di berkas' }).click()
    for (const one of missing) await agree(page, { ...one, ...over })
    await page.goto(referral)
  }
  await press(page, 'Kirim rujukan')
  await button(page, 'Kirim rujukan').waitFor({ state: 'detached' })
  await page.getByRole('list', { name: 'Perjalanan rujukan' }).waitFor()
}

/** Hari ini of an institution names the child and no service; from there to the referral. */
export async function openFromToday(page: Page, origin: string, codeName: string, service: string): Promise<void> {
  await page.goto(origin)
  const row = page.getByRole('listitem').filter({ hasText: 'Jawab rujukan' }).filter({ hasText: codeName })
  await row.getByRole('link', { name: 'Jawab' }).first().waitFor()
  // of several that wait, the one of this service: the box tells them apart
  await page.goto(`${origin}/rujukan`)
  await page.getByRole('listitem').filter({ hasText: codeName }).getByRole('link').filter({ hasText: service }).first().click()
  await sees(page, 'Isinya masih tertutup sampai Anda menerima.')
}

/** The code is on the screen only while the printer has it: what would stand on the paper is read as it is printed. */
export async function printLetter(page: Page): Promise<{ readonly code: string; readonly paper: string }> {
  await page.getByRole('link', { name: 'Cetak surat' }).click()
  await button(page, 'Buat kode dan cetak').waitFor()
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { paper: document.querySelector('.letter')?.textContent })
  })
  await press(page, 'Buat kode dan cetak')
  const paper = () => page.evaluate(() => String(Reflect.get(window, 'paper')))
  await expect.poll(paper, { timeout: patience }).toMatch(/Kode jawaban: [0-9A-Z-]{14}/)
  return { paper: await paper(), code: /Kode jawaban: ([0-9A-Z-]{14})/.exec(await paper())?.[1] ?? '' }
}
