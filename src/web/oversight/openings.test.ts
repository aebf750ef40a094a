/** Lines of the trail as a person reads them: nothing is lost when they are drawn together. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysOf, type Opening } from './openings.ts'

const minute = 60_000
const start = Date.parse('2026-11-22T03:00:00Z')
const opening = fc.record({
  minutes: fc.integer({ min: 0, max: 3 * 1440 }),
  name: fc.constantFrom('Sari', 'Ratna', null),
  action: fc.constantFrom('case-file.read', 'plan.read', 'case-file.read-identity'),
  purpose: fc.constantFrom('accompany', 'supervise'),
  outcome: fc.constantFrom('shown', 'denied'),
  compartments: fc.subarray(['K1', 'K2', 'K5'])
})

it('every opening is in exactly one row of its day, in order; rows never mix people, purposes or outcomes', () => {
  fc.assert(
    fc.property(fc.array(opening, { maxLength: 40 }), (drawn) => {
      const lines: Opening[] = drawn
        .toSorted((a, b) => b.minutes - a.minutes)
        .map(({ minutes, ...one }, index) => ({
          ...one,
          id: String(index),
          at: new Date(start + minutes * minute).toISOString(),
          role: null,
          unit: null,
          agency: null,
          mine: false
        }))
      const visits = daysOf(lines).flatMap(({ visits }) => visits)
      expect(visits.map(({ at }) => at)).toEqual(
        visits
          .map(({ at }) => at)
          .toSorted()
          .toReversed()
      )
      for (const line of lines) {
        const homes = visits.filter(
          (visit) =>
            visit.name === line.name &&
            visit.purpose === line.purpose &&
            visit.outcome === line.outcome &&
            visit.actions.includes(line.action) &&
            line.compartments.every((one) => visit.compartments.includes(one)) &&
            Date.parse(visit.at) - Date.parse(line.at) <= 15 * minute &&
            Date.parse(visit.at) >= Date.parse(line.at)
        )
        expect(homes.length).toBeGreaterThanOrEqual(1)
      }
      expect(visits.length).toBeLessThanOrEqual(lines.length)
    })
  )
})
