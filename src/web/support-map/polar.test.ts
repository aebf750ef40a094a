/** The outline of a stone stays inside its part of the ring, whatever its size. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ringPart, stonePart } from './polar.ts'

/** The points a path goes through, as radius and degrees from twelve o'clock. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z])/g)].map(([, x, y]) => ({
    radius: Math.hypot(Number(x), Number(y)),
    angle: (Math.atan2(Number(x), -Number(y)) * 180) / Math.PI
  }))

describe('the outline of a stone', () => {
  it('never leaves its part of the ring', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 300, noNaN: true }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0.2, max: 110, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (inner, wall, from, width, corner) => {
          const points = pointsOf(stonePart(inner, inner + wall, from, from + width, corner))
          expect(points.length).toBeGreaterThanOrEqual(4)
          const loose = 0.02 + (0.02 / inner) * 60
          for (const { radius, angle } of points) {
            expect(radius).toBeGreaterThan(inner - 0.02)
            expect(radius).toBeLessThan(inner + wall + 0.02)
            expect(angle).toBeGreaterThan(from - loose)
            expect(angle).toBeLessThan(from + width + loose)
          }
        }
      )
    )
  })

  it('without corners it is that part of the ring', () => {
    expect(stonePart(18, 26, 10, 40, 0)).toBe(ringPart(18, 26, 10, 40))
  })
})
