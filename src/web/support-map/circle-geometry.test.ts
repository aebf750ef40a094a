/** What must be true of any circle: doors where little is held, stones inside their places, names that do not touch. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillCells } from '#domain/support-map/strength.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import { anyCircle } from '#test/support/any-circle.ts'
import { circleOn, mapOf, maps } from '#test/support/maps.ts'
import { full, narrow, wallCentre } from './circle-form.ts'
import { drawCircle } from './circle-geometry.ts'
import { type CircleMap, countedMap } from './circle-map.ts'
import { sectorsOf, slotName } from './circle-sectors.ts'
import { angleOf, lengthOf } from './polar.ts'

const today = '2026-11-22'
const words = {
  open: 'terbuka',
  willOpen: 'akan terbuka',
  keyOpen: (key: string) => `${key} terbuka`,
  note: (supporter: { unsafe: boolean; endsOn: string | null }) =>
    supporter.unsafe ? 'tidak aman' : supporter.endsOn ? 's.d. 31 Des' : null
}
const draw = (map: CircleMap, form = full, lifted: string | null = null) => drawCircle(map, form, lifted, 'id', words)
const kenari = circleOn(mapOf('KENARI'), today)

describe('the sectors', () => {
  it("S44 give KENARI's active needs their share", () => {
    const at = Object.fromEntries(sectorsOf(kenari.needs).map(({ need, from, to }) => [need, [Math.round(from), Math.round(to)]]))
    expect([at.N2, at.N4, at.N6]).toEqual([
      [26, 111],
      [137, 251],
      [277, 334]
    ])
  })

  it('are seven equal ones when no need is active', () => {
    for (const { from, to } of sectorsOf([])) expect(to - from).toBeCloseTo(360 / 7, 9)
  })

  it('close the circle for any needs', () => {
    fc.assert(
      fc.property(anyCircle, ({ needs }) => {
        const sectors = sectorsOf(needs)
        expect(sectors.at(-1)?.to).toBeCloseTo(360, 6)
        for (const [index, sector] of sectors.slice(1).entries()) expect(sector.from).toBeCloseTo(sectors[index]?.to ?? 0, 9)
      })
    )
  })
})

describe('the wall', () => {
  it('S23 has a door exactly where a place is held less than half', () => {
    fc.assert(
      fc.property(anyCircle, (map) => {
        const gaps = scoreSupportMap(countedMap(map)).gaps.map((gap) => slotName(gap.need, gap.key))
        expect(
          draw(map)
            .slots.filter((slot) => slot.isDoor)
            .map((slot) => slot.name)
        ).toEqual(gaps)
      }),
      { numRuns: 60 }
    )
  })

  it('no stone leaves its place, and no two overlap', () => {
    fc.assert(
      fc.property(anyCircle, fc.constantFrom(full, narrow), (map, form) => {
        const { pieces } = draw(map, form)
        for (const [index, piece] of pieces.entries()) {
          expect(piece.from).toBeGreaterThanOrEqual(piece.slot.from)
          expect(piece.to).toBeLessThanOrEqual(piece.slot.to)
          expect(piece.to).toBeGreaterThanOrEqual(piece.from)
          const next = pieces[index + 1]
          if (next && next.level === piece.level && next.slot.name === piece.slot.name) expect(next.from).toBeGreaterThanOrEqual(piece.to)
        }
      }),
      { numRuns: 60 }
    )
  })

  it('shows two people as two stones, together as wide as what they hold', () => {
    const { pieces } = draw(kenari)
    const stones = pieces.filter((piece) => piece.level === 'MEZ' && piece.slot.name === 'N4-ACC')
    expect(stones.map((piece) => piece.supporter)).toEqual(['wali-kelas', 'teman-sebangku'])
    const [first, second] = stones
    const usable = (first?.slot.to ?? 0) - (first?.slot.from ?? 0) - angleOf(4.4, wallCentre(full, 'MEZ'))
    expect((second?.to ?? 0) - (first?.from ?? 0)).toBeCloseTo(usable, 6)
  })

  it('tints a field by what is held and leaves an empty one plain', () => {
    for (const field of draw(kenari).fields) {
      const held = fillCells(draw(kenari).supporters.flatMap((supporter) => supporter.ties)).held(
        field.level,
        field.slot.need,
        field.slot.key
      )
      expect(field.tint).toBeCloseTo(held === 0 ? 0 : 0.35 + (0.65 * held) / 240, 9)
    }
  })
})

describe('the names', () => {
  it('do not touch one another', () => {
    fc.assert(
      fc.property(anyCircle, (map) => {
        const { labels } = draw(map)
        for (const radius of new Set(labels.map((label) => label.radius))) {
          const ring = labels.filter((label) => label.radius === radius).sort((a, b) => a.from - b.from)
          ring.forEach((label, index) => {
            const next = ring[(index + 1) % ring.length]
            if (!next || next === label) return
            const room = index === ring.length - 1 ? next.from + 360 - label.to : next.from - label.to
            expect(lengthOf(room, radius)).toBeGreaterThan(13.9)
          })
        }
      }),
      { numRuns: 150 }
    )
  })

  it('stand at the heaviest place: the volunteer is in the doorway, the neighbour where she was recorded', () => {
    const { labels, slots } = draw(kenari)
    const placeOf = (id: string) => {
      const angle = ((labels.find((label) => label.supporter.id === id)?.beadAt ?? 0) + 360) % 360
      return slots.find((slot) => angle >= slot.from && angle < slot.to)?.name
    }
    expect(placeOf('kader-patbm')).toBe('N4-PRO')
    expect(placeOf('tetangga')).toBe('N3-PRO')
    expect(placeOf('bibi')).toBe('N4-EMP')
  })

  it('run the other way in the lower half, with the bead where reading begins', () => {
    for (const map of Object.values(maps)) {
      for (const label of draw(circleOn(map, today)).labels) {
        const start = label.flipped ? label.to : label.from
        expect(Math.abs(lengthOf(label.beadAt - start, label.radius))).toBeLessThan(8)
      }
    }
  })

  it('show at most six on a ring, and never hide who is not safe', () => {
    fc.assert(
      fc.property(anyCircle, (map) => {
        const { labels, supporters } = draw(map)
        for (const level of ['MIC', 'MEZ', 'MAC'] as const) {
          const ring = labels.filter((label) => label.supporter.level === level)
          expect(ring.length).toBeLessThanOrEqual(6)
          const counted = ring.reduce((sum, label) => sum + label.supporter.count, 0)
          expect(counted).toBe(map.supporters.filter((supporter) => supporter.level === level).length)
        }
        const unsafe = map.supporters.filter((supporter) => supporter.ties.some((tie) => tie.safety === 'UNSAFE'))
        if (unsafe.length <= 5) for (const { id } of unsafe) expect(supporters.some((supporter) => supporter.id === id)).toBe(true)
      }),
      { numRuns: 60 }
    )
  })
})

describe('what if', () => {
  it('S118 only the places that fall below half open, and the stones keep their places', () => {
    const [rest, lifted] = [draw(kenari), draw(kenari, full, 'psikolog')]
    expect(lifted.slots.filter((slot) => slot.opens).map((slot) => slot.name)).toEqual(['N2-EMP'])
    expect(lifted.signs.find((sign) => sign.slot.name === 'N2-EMP')?.word?.text).toBe('akan terbuka')
    expect(lifted.pieces.map((piece) => piece.outline)).toEqual(rest.pieces.map((piece) => piece.outline))
  })

  it('a supporter from the crowd is drawn when lifted', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({
      ...kenari.supporters[0],
      id: `s${index}`,
      label: `Kerabat ${index}`,
      level: 'MIC' as const,
      ties: kenari.supporters[0]?.ties ?? []
    }))
    const map = { ...kenari, supporters: crowd }
    expect(draw(map).supporters.map((supporter) => supporter.label)).toContain('+7')
    expect(draw(map, full, 's11').supporters.some((supporter) => supporter.id === 's11')).toBe(true)
  })
})

describe('the empty circle', () => {
  it('without supporters every place of an active need is a door, without needs none is', () => {
    expect(draw({ ...kenari, supporters: [] }).slots.filter((slot) => slot.isDoor)).toHaveLength(9)
    const quiet = draw({ ...kenari, needs: [], supporters: [] })
    expect([quiet.slots.filter((slot) => slot.isDoor).length, quiet.signs.length, quiet.labels.length]).toEqual([0, 0, 0])
  })
})

it('writes only numbers into its paths', () => {
  fc.assert(
    fc.property(anyCircle, fc.constantFrom(full, narrow), (map, form) => {
      const picture = draw(map, form)
      const paths = [
        ...picture.fields.map((field) => field.path),
        ...picture.pieces.map((piece) => piece.outline),
        ...picture.threads.map((thread) => thread.path)
      ]
      for (const path of paths) expect(path).not.toMatch(/NaN|Infinity|undefined/)
    }),
    { numRuns: 60 }
  )
})
