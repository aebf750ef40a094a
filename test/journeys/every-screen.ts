/** Every screen in one language, light and dark: nothing that shuts somebody out, nothing that scrolls sideways, nothing fetched from elsewhere. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atRest } from './at-rest.ts'
import { people, screens } from './screens.ts'
import { ask, openStage, type Stage } from './stage.ts'
import { openEverything, smallTargets, violations, widest, writtenOver } from './usable.ts'

/** What another language or appearance can spoil: names, and colours. The structure is the same and was looked at whole. */
const changing = ['color-contrast', 'button-name', 'link-name', 'label', 'select-name', 'aria-command-name', 'summary-name']

/** One language to a file: files are walked side by side. */
export function lookAtEveryScreen(language: 'id' | 'en'): void {
  describe(`in ${language}`, () => {
    const pages: Record<string, Page> = {}
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage()
      for (const [who, post] of Object.entries(people)) {
        const page = post ? await stage.as(post[0], post[1]) : await stage.open()
        await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language)
        pages[who] = page
      }
    })
    afterAll(() => stage.close())

    it.each(screens)('%s can be used by everybody, light and dark, narrow and wide', async (_, who, path) => {
      const page = pages[who] as Page
      await page.emulateMedia({ colorScheme: language === 'id' ? 'light' : 'dark' })
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(stage.origin + (await addressOf(stage, page, path)))
      await page.getByRole('heading', { level: 1 }).waitFor()
      await atRest(page)
      await page.evaluate(() => document.fonts.ready)
      await openEverything(page)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      if (language === 'id') expect(await violations(page)).toEqual([])
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await widest(page), `at ${width} px`).toBeLessThanOrEqual(width)
        expect(await writtenOver(page), `words on words at ${width} px`).toEqual([])
      }
      // By night, and on a telephone: in Indonesian the colours of what was looked at whole, in English its names and colours.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, changing), 'dark, narrow').toEqual([])
      expect(await smallTargets(page), 'targets of a finger').toEqual([])
      expect(stage.faults.splice(0)).toEqual([])
    })
  })
}

async function addressOf(stage: Stage, page: Page, path: string): Promise<string> {
  if (!path.includes(':id')) return path
  await page.goto(stage.origin)
  const [report] = await ask<{ id: string }[]>(page, '/api/reports')
  return path.replace(':id', report?.id ?? '')
}
