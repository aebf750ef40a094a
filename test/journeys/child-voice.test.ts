/** A child writes on the handed-over telephone and with its slip; who guides reads it, who it concerns does not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, childNamed, openStage, press, sees, type Stage } from './stage.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const phone = { viewport: { width: 360, height: 780 } }

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('the child’s voice', () => {
  it('E6 G-12 is written on the worker’s telephone, which lets nobody back into the file, and is read by the supervisor alone', async () => {
    const page = await stage.as('medan', 'R01', phone)
    await page.goto(`${stage.origin}${kenari.path}/lembar-anak`)
    await press(page, 'Serahkan ponsel kepada anak')
    await sees(page, 'Ponsel ini sekarang untukmu. Pilih yang kamu mau. Boleh juga tidak menulis apa-apa.')
    // neither another address nor a reload leads anywhere else
    await page.goto(`${stage.origin}/anak`)
    await page.reload()
    await sees(page, 'Bagaimana rasanya?')
    expect(await page.getByText('KENARI').count()).toBe(0)

    await page.getByText('Bagaimana rasanya?').click()
    await page.getByRole('radio', { name: 'iya banget' }).first().check({ force: true })
    await page.getByRole('textbox').fill('Aku suka kalau digambar.')
    await press(page, 'Kirim')
    await sees(page, 'Terima kasih. Sudah kami terima.')
    await press(page, 'Aku sudah selesai')
    await press(page, 'Saya petugas')
    await page.locator('.cover').waitFor()
    await page.goBack().catch(() => null)
    await page.locator('.cover').waitFor()
    await press(page, 'Ya, ini saya')
    await page.locator('.cover').waitFor({ state: 'detached' })
    await page.goto(stage.origin + kenari.path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('#kata-anak').waitFor()
    expect(await page.locator('#suara-anak').count()).toBe(0)
    expect(await page.content()).not.toContain('digambar')

    const supervisor = await stage.as('medan', 'R02')
    await supervisor.goto(`${stage.origin}${kenari.path}#suara-anak`)
    await sees(supervisor, '“Aku suka kalau digambar.”')
    expect(stage.faults).toEqual([])
  })

  it('G-06 is written with the slip on a borrowed telephone, which keeps nothing of it, and one press is another page', async () => {
    const worker = await stage.as('medan', 'R01')
    await worker.goto(`${stage.origin}${kenari.path}/lembar-anak`)
    await worker.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await press(worker, 'Buat kode dan cetak lembar anak')
    await worker.locator('html[data-printed]').waitFor()
    const code = (await worker.locator('.sheet-code').textContent()) ?? ''
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)

    const borrowed = await stage.open(phone)
    await borrowed.context().clearCookies()
    const page = await borrowed.context().newPage()
    await borrowed.close()
    await page.goto(`${stage.origin}/suara`)
    await page.getByRole('textbox').fill(code.toLowerCase())
    await page.getByText('Ada yang tidak benar').click()
    await page.getByRole('textbox').fill('Aku ingin didengar orang lain.')
    await press(page, 'Kirim')
    await sees(page, 'Kalau kodemu benar, tulisanmu sudah sampai. Tidak ada yang tersimpan di sini.')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await button(page, 'Tutup cepat').click()
    await page.waitForURL(/langit/)

    const office = await stage.as('inspektorat', 'R27')
    await office.goto(stage.origin)
    await sees(office, '“Aku ingin didengar orang lain.”')
    expect(await office.getByRole('link', { name: 'Anak', exact: true }).count()).toBe(0)
    expect(stage.faults).toEqual([])
  })
})
