/** An emergency from end to end: opened by who does not hold the file, told at once, looked back at by another unit. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atRest } from './at-rest.ts'
import { ask, button, childNamed, choose, dialog, openStage, pick, press, type Stage, sees } from './stage.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const telephone = { viewport: { width: 360, height: 780 } }
const told = 'Laras Bening membuka berkas ini dalam keadaan darurat'

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function toLastStep(page: Page, codeName: string): Promise<void> {
  await press(page, 'Saya mengerti, lanjut')
  await pick(page, 'Provinsi', 'Sumatera Utara')
  await pick(page, 'Unit yang memegang berkas', 'UPTD PPA Kota Medan (contoh)')
  await page.getByLabel('Kode nama').fill(codeName)
  await press(page, 'Lanjut')
}

async function fillReason(page: Page): Promise<void> {
  await choose(page, 'Bagian yang perlu dibuka', 'Keberadaan & kontak aman')
  await choose(page, 'Mengapa sekarang?', 'Anak ditemukan sendirian')
  await page.getByLabel('Apa yang terjadi?').fill('Anak ditemukan sendirian di stasiun malam ini.')
}

describe('an emergency', () => {
  let opener: Page
  let worker: Page

  it('N3 a code name that does not exist opens nothing and says no more', async () => {
    opener = await stage.as('solo', 'R01', telephone)
    await opener.goto(`${stage.origin}/anak`)
    await opener.getByRole('link', { name: 'Darurat: buka berkas yang bukan milik Anda' }).first().click()
    await toLastStep(opener, 'tidak ada')
    await press(opener, 'Buka selama empat jam')
    // nothing is sent before it is filled in
    await opener.locator('.form-errors').waitFor()
    await fillReason(opener)
    await press(opener, 'Buka selama empat jam')
    await press(dialog(opener, 'Pastikan ini Anda'), 'Ya, ini saya')
    await sees(opener, /^Tidak ada berkas dengan kode nama itu/)
  })

  it('is opened for four hours after a fresh proof, at 360 px', async () => {
    await press(opener, 'Kembali')
    await opener.getByLabel('Kode nama').fill('kenari')
    await press(opener, 'Lanjut')
    await sees(opener, 'Berkas KENARI di UPTD PPA Kota Medan (contoh) terbuka untuk Anda selama empat jam.')
    await press(opener, 'Buka selama empat jam')
    await sees(opener, /Berkas terbuka/)
    await sees(opener, /Terbuka sampai/)
    expect(await opener.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await press(opener, 'Perpanjang empat jam')
    await sees(opener, 'Sudah diperpanjang sekali')
    await opener.getByRole('link', { name: 'Buka bagian itu' }).first().click()
    await opener.waitForURL(`**${kenari.path}/bagian`)
    await sees(opener, 'KENARI')
    await sees(opener, /Keberadaan/)
  })

  it('worker and supervisor are told at their next look, until each says that she knows', async () => {
    worker = await stage.as('medan', 'R01', telephone)
    await worker.goto(stage.origin)
    await sees(worker, told)
    const [first] = await worker.locator('.due-row').allInnerTexts()
    expect(first).toContain(told)
    await press(worker, 'Saya sudah tahu')
    await worker.getByText(told).waitFor({ state: 'hidden' })
    await worker.reload()
    await sees(worker, /^Selamat /)
    await atRest(worker)
    expect(await worker.getByText(told).count()).toBe(0)
    const supervisor = await stage.as('medan', 'R02')
    await supervisor.goto(stage.origin)
    await sees(supervisor, told)
    await supervisor.getByRole('link', { name: 'Lihat alasannya' }).click()
    await sees(supervisor, 'Dibuka dalam keadaan darurat')
    await sees(supervisor, 'Belum ditinjau unit lain.')
    const kept = await ask<{ reason: string }[]>(supervisor, `/api/case-files/${kenari.id}/emergencies`)
    expect(kept.map(({ reason }) => reason)).toEqual(['Anak ditemukan sendirian di stasiun malam ini.'])
  })

  it('N16 another unit looks back at it; the file’s own unit is not asked', async () => {
    const own = await stage.as('medan', 'R02')
    await own.goto(`${stage.origin}/darurat/tinjau`)
    await sees(own, 'Tidak ada yang menunggu')
    const other = await stage.as('medan', 'lsm-supervisor')
    await other.goto(stage.origin)
    await other
      .getByRole('listitem')
      .filter({ hasText: 'Tinjau pembukaan darurat' })
      .getByRole('link', { name: 'Tinjau', exact: true })
      .click()
    await sees(other, 'Anak ditemukan sendirian di stasiun malam ini.')
    expect(await other.getByText('KENARI').count()).toBe(0)
    await other.getByText('Beralasan', { exact: true }).click()
    await other.getByLabel('Mengapa?').fill('Anak memang sendirian, penanggung jawab tidak terhubungi.')
    await press(other, 'Simpan penilaian')
    await sees(other, 'Sudah Anda nilai')
    await opener.goto(`${stage.origin}/darurat`)
    await sees(opener, /Beralasan/)
  })

  it('without a network it says so, and keeps nothing for later', async () => {
    await opener.goto(`${stage.origin}/darurat`)
    await toLastStep(opener, 'kenari')
    await fillReason(opener)
    await opener.context().setOffline(true)
    await press(opener, 'Buka selama empat jam')
    await sees(opener, /Tidak ada yang disimpan untuk dikirim nanti/)
    await opener.context().setOffline(false)
    await opener.route('**/api/emergency', (route) => route.abort())
    await opener.reload()
    await sees(opener, /Untuk ini perlu jaringan/)
    expect(await button(opener, 'Saya mengerti, lanjut').count()).toBe(0)
    await opener.unroute('**/api/emergency')
    await opener.goto(`${stage.origin}/ponsel`)
    await sees(opener, 'Semua sudah terkirim')
    await button(opener, /^Akun /).click()
    await opener.getByRole('link', { name: 'Darurat: buka berkas yang bukan milik Anda' }).waitFor()
    expect(stage.faults.filter((fault) => !fault.includes('422') && !fault.includes('403') && !fault.includes('404'))).toEqual([])
  })
})
