/** Whether a screen as it stands shuts anybody out: light and dark, narrow and wide, by finger and by screen reader. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { atRest } from './at-rest.ts'

/** What stands folded belongs to the screen too, and so does what is fetched when it opens. */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await atRest(page)
}

/** What a bar at the head or foot covers at this moment comes out by scrolling: axe would call it too small, by where the page happens to stand. */
const putBars = (page: Page, position: 'static' | ''): Promise<void> =>
  page.evaluate((where) => {
    for (const bar of document.querySelectorAll<HTMLElement>('.top-bar, .tab-bar')) bar.style.setProperty('position', where)
  }, position)

export async function violations(page: Page, only?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  // What lies behind an open dialog is inert: nobody can press it, however little of it shows.
  if ((await page.locator('dialog[open]').count()) > 0) axe.include('dialog[open]')
  await putBars(page, 'static')
  const { violations: found } = await (only
    ? axe.withRules(only)
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze()
  await putBars(page, '')
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`))
}

export const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

/** Controls lower or narrower than 44 px. A link inside a sentence is read, not aimed at; a box within a label is pressed by its label. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // A control may reach beyond its words with an empty ::after that takes the press.
    const reach = (target: HTMLElement) => {
      const [box, more] = [target.getBoundingClientRect(), getComputedStyle(target, '::after')]
      const grown =
        more.content === 'none'
          ? { width: 0, height: 0 }
          : { width: Number.parseFloat(more.width) || 0, height: Number.parseFloat(more.height) || 0 }
      return { width: Math.max(box.width, grown.width), height: Math.max(box.height, grown.height) }
    }
    return [...document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a')].flatMap((control) => {
      const target = control.closest('label') ?? control
      const { width, height } = reach(target)
      const isInSentence = control.tagName === 'A' && getComputedStyle(control).display === 'inline'
      if (width === 0 || isInSentence || !control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
      return width < 43.5 || height < 43.5 ? [`${control.outerHTML.slice(0, 120)} ${Math.round(width)}×${Math.round(height)}`] : []
    })
  })

/** Words that lie on other words. Drawings place theirs by their own rules; what is clipped or only read aloud is not seen. */
export const writtenOver = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly words: string
      readonly owner: Element
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }
    const seen = (node: Node): Line[] => {
      const owner = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (!owner || !words || owner.closest('svg, .top-bar, .tab-bar, option, script, style')) return []
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
      const open = document.querySelector('dialog[open]')
      if (open && !open.contains(owner)) return []
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].flatMap((box) => {
        // the ink of a line is lower than the box a line of small height is given
        const ink = { left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.25, bottom: box.bottom - box.height * 0.25 }
        for (let above: Element | null = owner; above; above = above.parentElement) {
          const style = getComputedStyle(above)
          if (style.clipPath !== 'none') return []
          if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
          const edge = above.getBoundingClientRect()
          ink.left = Math.max(ink.left, edge.left)
          ink.right = Math.min(ink.right, edge.right)
          ink.top = Math.max(ink.top, edge.top)
          ink.bottom = Math.min(ink.bottom, edge.bottom)
        }
        return ink.right - ink.left > 1 && ink.bottom - ink.top > 1 ? [{ words, owner, ...ink }] : []
      })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    while (walker.nextNode()) lines.push(...seen(walker.currentNode))
    lines.sort((a, b) => a.top - b.top)
    return lines.flatMap((one, index) => {
      const on: string[] = []
      for (const other of lines.slice(index + 1)) {
        if (other.top >= one.bottom) break
        if (other.owner !== one.owner && other.left < one.right && one.left < other.right) on.push(`“${one.words}” and “${other.words}”`)
      }
      return on
    })
  })

/** All of it at once, for a screen that stands only for a moment. */
export async function canBeUsed(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await widest(page), `at ${width}`).toBeLessThanOrEqual(width)
      expect(await writtenOver(page), `words on words at ${width}`).toEqual([])
    }
    expect(await violations(page), colorScheme).toEqual([])
    expect(await smallTargets(page), 'targets of a finger').toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** For a long page of which most is looked at elsewhere: on a telephone, by day, as it stands. */
export async function fitsTelephone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await widest(page)).toBeLessThanOrEqual(360)
  expect(await violations(page)).toEqual([])
  expect(await smallTargets(page), 'targets of a finger').toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
}
