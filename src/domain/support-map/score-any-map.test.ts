/** What must hold for the figures of any support map, whatever its ties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { CountedMap } from './counted-map.ts'
import { scoreSupportMap } from './score.ts'
import { keys, levels, permanences, safeties } from './tie.ts'

const today = '2026-11-22'
const ago = (days: number) => addDays(today, -days)

describe('for any map', () => {
  const anyTie = fc.record({
    supporter: fc.constantFrom(...'abcdefgh'),
    level: fc.constantFrom(...levels.codes),
    needs: fc.uniqueArray(fc.constantFrom(...sevenNeeds.codes), { minLength: 1 }),
    keys: fc.uniqueArray(fc.constantFrom(...keys.codes), { minLength: 1 }),
    strength: fc.integer({ min: 0, max: 3 }),
    consistency: fc.integer({ min: 0, max: 3 }),
    safety: fc.constantFrom(...safeties.codes),
    permanence: fc.constantFrom(...permanences.codes),
    childConfirmed: fc.boolean(),
    lastConfirmedOn: fc.integer({ min: 0, max: 220 }).map(ago)
  })
  const anyMap = fc.record({
    today: fc.constant(today),
    needs: fc.uniqueArray(fc.record({ need: fc.constantFrom(...sevenNeeds.codes), severity: fc.integer({ min: 0, max: 3 }) }), {
      selector: (n) => n.need
    }),
    ties: fc.array(anyTie, { maxLength: 20 })
  })
  const coverage = (of: CountedMap) => scoreSupportMap(of).coverage ?? 0

  it('coverage never rises when a tie goes', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), (of, at) => {
        fc.pre(of.ties.length > 0)
        expect(coverage({ ...of, ties: of.ties.toSpliced(at % of.ties.length, 1) })).toBeLessThanOrEqual(coverage(of))
      })
    )
  })

  it('coverage never falls when the child confirms a tie', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), (of, at) => {
        const ties = of.ties.map((each, index) => (index === at % of.ties.length ? { ...each, childConfirmed: true } : each))
        expect(coverage({ ...of, ties })).toBeGreaterThanOrEqual(coverage(of))
      })
    )
  })

  it('coverage, acceptance and sustainability stay between 0 and 1, the shares of dependency add up', () => {
    fc.assert(
      fc.property(anyMap, (of) => {
        const score = scoreSupportMap(of)
        for (const figure of [score.coverage ?? 0, score.acceptanceIndex ?? 0, score.sustainability.value]) {
          expect(figure).toBeGreaterThanOrEqual(0)
          expect(figure).toBeLessThanOrEqual(1)
        }
        const shares = Object.values(score.dependency)
        const total = shares.reduce((sum, share) => sum + share, 0)
        expect(total === 0 || Math.abs(total - 1) < 1e-9).toBe(true)
      })
    )
  })

  it('the order of ties and needs changes nothing at all', () => {
    const shuffled = anyMap.chain((of) =>
      fc.record({
        of: fc.constant(of),
        ties: fc.shuffledSubarray(of.ties, { minLength: of.ties.length }),
        needs: fc.shuffledSubarray(of.needs, { minLength: of.needs.length })
      })
    )
    fc.assert(
      fc.property(shuffled, ({ of, ties, needs }) => {
        const other = ties.map((each) => ({ ...each, needs: each.needs.toReversed(), keys: each.keys.toReversed() }))
        expect(JSON.stringify(scoreSupportMap({ today, needs, ties: other }))).toBe(JSON.stringify(scoreSupportMap(of)))
      })
    )
  })
})
