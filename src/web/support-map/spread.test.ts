/** Neighbours move apart, as little as possible, and stop at the name of the ring. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from './spread.ts'

it('leaves alone what does not touch', () => {
  expect(
    spread(
      [
        { centre: 20, width: 10 },
        { centre: 80, width: 10 }
      ],
      4,
      null
    )
  ).toEqual([20, 80])
})

it('shares the way between two that collide', () => {
  const [a = 0, b = 0] = spread(
    [
      { centre: 100, width: 20 },
      { centre: 100, width: 20 }
    ],
    4,
    { at: 0, width: 20 }
  )
  expect([a, b]).toEqual([88, 112])
})

it('keeps the room asked for, for any labels that fit', () => {
  const items = fc.array(
    fc.record({ centre: fc.double({ min: -400, max: 800, noNaN: true }), width: fc.double({ min: 5, max: 40, noNaN: true }) }),
    { minLength: 1, maxLength: 6 }
  )
  fc.assert(
    fc.property(items, fc.option(fc.double({ min: 0, max: 360, noNaN: true }), { nil: null }), (wanted, blockedAt) => {
      const blocked = blockedAt === null ? null : { at: blockedAt, width: 30 }
      const centres = spread(wanted, 5, blocked)
      const stretches = [
        ...centres.map((centre, index) => ({ centre, width: wanted[index]?.width ?? 0 })),
        ...(blocked ? [{ centre: blocked.at, width: blocked.width }] : [])
      ]
        .map(({ centre, width }) => ({ from: (((centre - width / 2) % 360) + 360) % 360, width }))
        .sort((a, b) => a.from - b.from)
      stretches.forEach((stretch, index) => {
        const next = stretches[index + 1] ?? { ...stretches[0], from: (stretches[0]?.from ?? 0) + 360 }
        if (stretches.length > 1) expect(next.from - stretch.from - stretch.width).toBeGreaterThan(4.999)
      })
    })
  )
})
