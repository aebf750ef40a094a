/** A screen left alone: covered after fifteen minutes, nothing of the work in sight, opened by a proof; without a network it says what it cannot do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, childNamed, openStage, press, sees, type Stage } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const words = {
  id: { yes: 'Ya, ini saya', cover: 'Layar ditutup' },
  en: { yes: 'Yes, it is me', cover: 'Screen covered' }
} as const

describe.each(['id', 'en'] as const)('the covered screen in %s', (language) => {
  const w = words[language]
  it('T36 covers itself after fifteen idle minutes, holds nothing of the work, reads nothing, survives a reload, opens by a proof', async () => {
    const page = await stage.as('medan', 'R01')
    await page.clock.install()
    await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language)
    await page.goto(stage.origin + kenari.path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('KENARI').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.clock.fastForward('14:00')
    await page.mouse.move(5, 5)
    await page.mouse.move(50, 50)
    await page.clock.fastForward('14:30')
    expect(await page.getByRole('heading', { name: w.cover }).count(), 'somebody was there').toBe(0)
    await page.clock.fastForward('16:00')
    const cover = page.getByRole('heading', { name: w.cover })
    await cover.waitFor()
    await button(page, w.yes).waitFor()
    const asked: string[] = []
    page.on('request', (request) => request.url().includes('/api/') && asked.push(new URL(request.url()).pathname))
    // what is drawn, not what stands folded away: that is why it is not the text of the document
    const visible = () => page.locator('body').innerText()
    expect(await visible()).not.toMatch(/KENARI|Sari/)
    expect(await page.getByText('KENARI').filter({ visible: true }).count()).toBe(0)
    expect(await page.getByRole('link').count(), 'nothing behind it can be reached').toBe(0)
    await canBeUsed(page)
    await page.mouse.move(5, 5)
    await page.keyboard.press('Escape')
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.clock.fastForward('05:00')
    expect(
      asked.filter((path) => !/^\/api\/(step-up|session)/.test(path)),
      'no reading while covered'
    ).toEqual([])

    await page.reload()
    await cover.waitFor()
    await button(page, w.yes).waitFor()
    expect(await visible()).not.toContain('KENARI')
    expect(
      asked.filter((path) => !/^\/api\/(step-up|session)/.test(path)),
      'nor after a reload'
    ).toEqual([])
    await press(page, w.yes)
    await page.getByText('KENARI').filter({ visible: true }).first().waitFor()
    await cover.waitFor({ state: 'hidden' })
    expect(stage.faults.splice(0)).toEqual([])
  })
})

it('without a network the cover says plainly what it cannot do, opens on the device alone, and asks again once the network is back', async () => {
  const page = await stage.as('medan', 'R01')
  await page.clock.install()
  await page.goto(stage.origin + kenari.path)
  await page.getByText('KENARI').first().waitFor()
  await page.clock.fastForward('00:30')
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.clock.fastForward('16:00')
  await page.getByRole('heading', { name: 'Layar ditutup' }).waitFor()
  await sees(page, /^Tanpa jaringan, server tidak bisa memastikan siapa Anda/)
  await canBeUsed(page)
  await press(page, 'Coba lagi')
  await press(page, 'Buka tanpa jaringan')
  await page.getByText('KENARI').filter({ visible: true }).first().waitFor()
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Layar ditutup' }).waitFor()
  await press(page, 'Ya, ini saya')
  await page.getByText('KENARI').filter({ visible: true }).first().waitFor()
  expect(stage.faults.splice(0)).toEqual([])
})
