/** Words under the time slider: never over one another, the chosen day always named. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width.ts'
import { labelsThatFit, reachOf, shortened, type TimeLabel, trackWidths } from './time-labels.ts'

const words = ['Asesmen', 'Kader PATBM masuk', 'Bibi masuk', 'Pendamping UPTD dan 2 lainnya berubah', 'Ibu keluar', 'Nenek berubah', '']
const labels = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 40 })
  .map((days): readonly TimeLabel[] => [
    ...days.map((one, index) => ({ at: index / days.length, words: shortened(one) })),
    { at: 1, words: 'Hari ini' }
  ])

describe('words under the time slider', () => {
  it.each([trackWidths.tight, trackWidths.wide, 760])('never touch on a track of %i px, and the chosen day is named', (width) => {
    fc.assert(
      fc.property(labels, fc.nat(), (all, any) => {
        const chosen = any % all.length
        const shown = labelsThatFit(all, chosen, width)
        const reached = [...shown].map((index) => reachOf(all[index] as TimeLabel, width)).sort((a, b) => a[0] - b[0])
        for (const [index, [from]] of reached.entries()) {
          if (index > 0) expect(from).toBeGreaterThanOrEqual((reached[index - 1] as readonly [number, number])[1] + 12)
        }
        if (all[chosen]?.words) expect(shown.has(chosen)).toBe(true)
      })
    )
  })

  it('stay within the track by less than its margin, on its narrowest', () => {
    fc.assert(
      fc.property(labels, (all) => {
        for (const one of all) {
          const [from, until] = reachOf(one, trackWidths.tight)
          expect(from).toBeGreaterThanOrEqual(-15)
          expect(until).toBeLessThanOrEqual(trackWidths.tight + 15 + textWidth('Hari ini', 13) / 2)
        }
      })
    )
  })

  it('name today and the first day before the days between, which a wider track names too', () => {
    const days = ['Asesmen', 'Ibu masuk', 'Kader PATBM masuk', 'Nenek berubah', 'Bibi masuk', 'Guru masuk', 'Ibu berubah']
    const all = [...days.map((one, index) => ({ at: index / days.length, words: one })), { at: 1, words: 'Hari ini' }]
    const tight = labelsThatFit(all, 7, trackWidths.tight)
    expect(tight.has(0) && tight.has(7)).toBe(true)
    expect(labelsThatFit(all, 7, trackWidths.wide).size).toBeGreaterThan(tight.size)
  })

  it('leave today unnamed when the chosen day needs its place', () => {
    const all = [
      { at: 0, words: 'Asesmen' },
      { at: 0.95, words: 'Kader PATBM masuk' },
      { at: 1, words: 'Hari ini' }
    ]
    expect([...labelsThatFit(all, 1, trackWidths.tight)].sort()).toEqual([0, 1])
  })
})
