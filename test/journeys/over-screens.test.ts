/** What opens over a page on a telephone, the keyboard, and what an old telephone has to fetch. Every screen itself: screens-id and screens-en. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atRest } from './at-rest.ts'
import { forms } from './screens.ts'
import { button, childNamed, dialog, openStage, press, sees, type Stage } from './stage.ts'
import { smallTargets, violations, widest, writtenOver } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Opens within the page, at once; everything else stands over it, and some of it is fetched first. */
const inPlace = ['real name', 'circle as table', 'calculation', 'what if']

describe('what opens over a page', () => {
  let page: Page
  beforeAll(async () => {
    page = await stage.as('medan', 'R01')
    // every page begins with its sections as they stand for a newcomer
    await page.addInitScript(() => sessionStorage.clear())
  })

  it.each(forms)('%s can be used by everybody on a telephone', async (name, path, ...presses) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(stage.origin + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const words of presses) {
      const section = page.getByRole('heading', { name: words, exact: true, level: 2 }).and(page.locator('summary *'))
      await button(page, words).or(section).first().click()
    }
    if (!inPlace.some((one) => one === name)) await page.locator('dialog[open], :popover-open').first().waitFor()
    await page.setViewportSize({ width: 360, height: 780 })
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await widest(page)).toBeLessThanOrEqual(360)
    expect(await writtenOver(page)).toEqual([])
    expect(stage.faults.splice(0)).toEqual([])
  })
})

describe('with the keyboard', () => {
  let page: Page
  beforeAll(async () => {
    page = await stage.as('medan', 'R01')
  })

  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

  async function tabUntil(wished: RegExp, most = 40): Promise<string> {
    for (let times = 0; times < most; times++) {
      await page.keyboard.press('Tab')
      if (wished.test(await focused())) return focused()
    }
    throw new Error(`Tab did not reach ${wished}, it stands at ${await focused()}`)
  }

  it('Tab reaches the first duty of Hari ini', async () => {
    await page.goto(stage.origin)
    const first = page.getByRole('main').getByRole('listitem').getByRole('link').first()
    await first.waitFor()
    const verb = (await first.textContent()) ?? ''
    expect(await tabUntil(new RegExp(`^${verb}$`), 15)).toBe(verb)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(anak|laporan)\//)
  })

  it('Ctrl-K finds a child by code name, Esc closes', async () => {
    await page.goto(stage.origin)
    await sees(page, /^Selamat /)
    const search = dialog(page, 'Cari anak dampingan')
    await page.keyboard.press('Control+k')
    await search.waitFor()
    await page.keyboard.press('Escape')
    await search.waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+k')
    await search.getByLabel('Kode nama').fill('kena')
    await search.getByRole('link', { name: 'KENARI' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${kenari.path}`)
  })

  it('S23 Tab walks the supporters of the circle, Enter lifts one out, Esc puts her back', async () => {
    await page.goto(stage.origin + kenari.path)
    await page.getByRole('img', { name: /^Peta dukungan KENARI:/ }).waitFor()
    await tabUntil(/^Nenek, Keluarga/)
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^Ibu, Keluarga/)
    await page.keyboard.press('Enter')
    const mother = page.getByRole('button', { name: /^Ibu, Keluarga/ })
    expect(await mother.getAttribute('aria-pressed')).toBe('true')
    await sees(page, 'Hanya untuk dilihat, tidak ada yang disimpan.')
    await page.keyboard.press('Escape')
    expect(await mother.getAttribute('aria-pressed')).toBe('false')
  })

  it('a dialog gives the focus back to the button that opened it', async () => {
    await page.goto(stage.origin + kenari.path)
    await press(page, 'Tambah dukungan')
    await dialog(page, 'Tambah dukungan').waitFor()
    await page.keyboard.press('Escape')
    await dialog(page, 'Tambah dukungan').waitFor({ state: 'hidden' })
    expect(await button(page, 'Tambah dukungan').evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('what is sent to an old telephone', () => {
  const sizeOf = (name: string): number => statSync(join(stage.web, 'assets', `${name}.gz`)).size

  it('Hari ini needs at most 150 kB of program, and no part fetched later is larger than 40 kB', async () => {
    const page = await stage.as('medan', 'R01')
    const asked: string[] = []
    page.on('request', (request) => request.url().endsWith('.js') && asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
    await page.goto(stage.origin)
    await sees(page, /^Selamat /)
    await atRest(page)
    const first = new Set(asked)
    expect([...first].reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThanOrEqual(150 * 1024)
    const later = readdirSync(join(stage.web, 'assets')).filter((name) => name.endsWith('.js') && !first.has(name))
    expect(later.filter((name) => sizeOf(name) > 40 * 1024)).toEqual([])
  })
})
