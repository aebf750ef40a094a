/** Who opened a child's file: for the worker, on paper for the child; and the officer who watches without seeing any child. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atRest } from './at-rest.ts'
import { ask, button, childNamed, choose, dialog, openStage, patience, press, sees, type Stage, unfold } from './stage.ts'

let stage: Stage
const kenari = childNamed('KENARI')

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** What stands on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.evaluate(() => {
    window.print = () => {}
  })
  await press(page, 'Cetak lembar untuk anak')
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  await page.emulateMedia({ media: 'screen' })
  return text
}

describe('who opened this file', () => {
  it('is told by name, post and purpose, the refused too, and the sheet for the child says it in her words', async () => {
    const stranger = await stage.as('solo', 'R01')
    const refused = await stranger.context().request.get(`${stage.origin}/api/case-files/${kenari.id}`)
    expect(refused.status()).toBe(404)

    const page = await stage.as('medan', 'R01')
    await page.goto(stage.origin + kenari.path)
    await unfold(page, 'Riwayat')
    await page.getByRole('link', { name: 'Siapa yang membuka berkas ini' }).click()
    await page.getByRole('heading', { level: 1, name: 'Siapa yang membuka berkas ini' }).waitFor()
    await sees(page, /^Anda melihat berkas|^Anda /)
    await sees(page, 'dicoba, ditolak')
    await sees(page, /untuk mendampingi anak/)

    const sheet = await onPaper(page)
    expect(sheet).toMatch(/Siapa saja yang membuka catatan tentang saya/)
    expect(sheet).toMatch(/menemani kamu/)
    expect(sheet).not.toMatch(/ditolak|KENARI|Bagian:|K1\b|audit/)
    const { people } = await ask<{ people: { name: string }[] }>(page, `/api/case-files/${kenari.id}/openings`)
    for (const { name } of people) expect(sheet).toContain(name)
    expect(stage.faults).toEqual([])
  })

  it('goes back fifty lines at a time', async () => {
    const page = await stage.as('medan', 'R02')
    await page.goto(stage.origin)
    for (let n = 0; n < 60; n++) await ask(page, `/api/case-files/${kenari.id}`)
    await page.goto(`${stage.origin}${kenari.path}/pembuka`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await press(page, 'Lihat lebih banyak')
    // sixty looks within a minute are one row; what others did before stands below it
    await expect.poll(() => page.locator('.opening').count()).toBeGreaterThan(1)
    const { openings } = await ask<{ openings: unknown[] }>(page, `/api/case-files/${kenari.id}/openings`)
    expect(openings.length).toBe(50)
  })
})

describe('the data protection officer', () => {
  it('finds the repeated attempts, settles them, and sees no child anywhere', async () => {
    const stranger = await stage.as('solo', 'R01')
    for (let n = 0; n < 12; n++) await stranger.context().request.get(`${stage.origin}/api/case-files/${kenari.id}`)
    const page = await stage.as('uptd', 'R28')
    const open = async () => {
      await page.goto(`${stage.origin}/pengawasan`)
      await page.getByRole('heading', { level: 1, name: 'Pengawasan' }).waitFor()
      await atRest(page)
      return page.getByText('Berulang kali mencoba yang bukan untuknya').count()
    }
    // the next seal looks at the new lines
    await expect.poll(open, { timeout: patience, interval: 3_000 }).toBeGreaterThan(0)
    await sees(page, /Nomor \d/)
    await expect(page.locator('.seal-root').innerText()).resolves.toMatch(/^[0-9a-f]{64}$/)
    expect(await page.locator('body').innerText()).not.toMatch(/KENARI/)
    expect(await page.getByRole('link', { name: 'Anak' }).count()).toBe(0)

    await press(page, 'Selesaikan')
    const form = dialog(page, 'Bagaimana akhirnya?')
    await choose(form, 'Hasil', 'Sudah ditanyakan, petugas diingatkan')
    await press(form, 'Simpan hasil')
    await form.waitFor({ state: 'hidden' })
    await unfold(page, 'Sudah selesai')
    await sees(page, /Sudah ditanyakan, petugas diingatkan · /)
    await expect
      .poll(async () => (await ask<{ alarms: { outcome: string | null }[] }>(page, '/api/oversight')).alarms.map(({ outcome }) => outcome))
      .toContain('reminded')
    expect(await button(page, 'Selesaikan').count()).toBe(0)
    expect(stage.faults).toEqual([])
  })
})
