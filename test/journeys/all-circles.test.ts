/** The circle of each of the ten children, as drawn: it says itself in one sentence, no words run into other words, none is cut. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { children } from '#server/demo/children.ts'
import { childNamed, openStage, type Stage } from './stage.ts'

let stage: Stage
const pages = new Map<string, Page>()

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** After a hand-over the companion is the one who accompanies. */
const workerOf = (child: (typeof children)[number]) => (child.handedOverDaysAgo === undefined ? 'R01' : 'R03')

async function pageOf(child: (typeof children)[number]): Promise<Page> {
  const name = `${child.area} ${workerOf(child)}`
  const page = pages.get(name) ?? (await stage.as(child.area, workerOf(child)))
  pages.set(name, page)
  return page
}

describe.each(children)('$codeName', (child) => {
  it('S23 is read aloud in one sentence and drawn without a word over a word', async () => {
    const page = await pageOf(child)
    const { path } = childNamed(child.codeName)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(stage.origin + path)
    const circle = page.getByRole('img', { name: new RegExp(`^Peta dukungan ${child.codeName}:`) })
    await circle.waitFor()
    expect(await circle.getAttribute('aria-label')).toMatch(/: \d+ pendukung, cakupan (\d,\d\d|–)\. (Terbuka: .+|Tidak ada celah)\.$/)
    await page.evaluate(() => document.fonts.ready)
    expect(await circle.evaluate(findCrowding), 'on a wide screen').toEqual([])
    await page.setViewportSize({ width: 360, height: 780 })
    await page.getByRole('group', { name: 'Pilih gelang untuk melihat nama' }).waitFor()
    expect(await circle.evaluate(findCrowding), 'on a telephone').toEqual([])
    expect(stage.faults).toEqual([])
  })
})

/**
 * In the page: every glyph of the drawing as a small disc on its curve. Bounding boxes would not do, since the box of a
 * curved word holds much that is not the word.
 */
function findCrowding(svg: Element): string[] {
  const box = (svg as SVGSVGElement).viewBox.baseVal
  const found: string[] = []
  const words = [...svg.querySelectorAll('text')]
    .filter((text) => (text.textContent ?? '').trim() !== '' && getComputedStyle(text).opacity !== '0')
    .map((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize)
      const toSvg = (svg as SVGSVGElement)
        .getCTM()
        ?.inverse()
        .multiply(text.getCTM() as DOMMatrix) as DOMMatrix
      const glyphs = Array.from({ length: text.getNumberOfChars() }, (_, index) => {
        const [from, until] = [text.getStartPositionOfChar(index), text.getEndPositionOfChar(index)].map((point) =>
          point.matrixTransform(toSvg)
        ) as [DOMPoint, DOMPoint]
        const up = ((text.getRotationOfChar(index) - 90) * Math.PI) / 180
        // The middle of a small letter stands a quarter of the size above the line it is written on.
        return {
          x: (from.x + until.x) / 2 + (Math.cos(up) * size) / 4,
          y: (from.y + until.y) / 2 + (Math.sin(up) * size) / 4,
          wide: Math.hypot(until.x - from.x, until.y - from.y)
        }
      })
      const path = text.querySelector('textPath')?.href.baseVal
      const lane = path ? (svg.querySelector(`[id="${path.slice(1)}"]`) as SVGPathElement | null) : null
      const said = text.textContent ?? ''
      if (lane && text.getComputedTextLength() > lane.getTotalLength() + 1) found.push(`"${said}" is longer than its lane`)
      return { said, size, glyphs }
    })
  const margin = 1
  for (const { said, glyphs } of words)
    if (
      glyphs.some(
        ({ x, y }) => x < box.x + margin || y < box.y + margin || x > box.x + box.width - margin || y > box.y + box.height - margin
      )
    )
      found.push(`"${said}" is cut off`)
  for (const [index, one] of words.entries())
    for (const other of words.slice(index + 1)) {
      const near = (0.3 * (one.size + other.size)) / 2
      const touching = one.glyphs.filter((a) =>
        other.glyphs.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < near + (a.wide + b.wide) / 4)
      ).length
      if (touching >= 2) found.push(`"${one.said}" runs into "${other.said}"`)
    }
  return found
}
