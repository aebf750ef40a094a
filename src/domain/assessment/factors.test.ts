/** Two open sums, a refusal to guess when too little is known, and sub-needs that lead to services. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { services } from '#domain/plan/services.ts'
import {
  protectiveFactors,
  type ProtectiveRatings,
  protectiveIndex,
  Rating,
  riskFactors,
  type RiskRatings,
  riskIndex,
  riskSigns,
  unknownProtectiveFactors,
  unknownRiskFactors
} from './factors.ts'
import { needs } from './need.ts'
import { subNeeds, subNeedsOf } from './sub-needs.ts'

const rated = <Code extends string>(codes: readonly Code[], ...ratings: readonly Rating[]) =>
  Object.fromEntries(codes.map((code, place) => [code, ratings[place] ?? 'U'])) as Record<Code, Rating>
const anyRating = fc.constantFrom<Rating>(0, 1, 2, 'U')

describe('risk and protective factors', () => {
  it('S45–S50 scores the six risk factors out of 12', () => {
    expect(riskIndex(rated(riskFactors.codes, 2, 1, 0, 2, 1, 0))).toBe(6 / 12)
    expect(riskIndex(rated(riskFactors.codes, 2, 2, 2, 2, 2, 2))).toBe(1)
    expect(riskIndex(rated(riskFactors.codes, 0, 0, 0, 0, 0, 0))).toBe(0)
  })

  it('S51 scores the fourteen protective factors out of 28', () => {
    expect(protectiveIndex(rated(protectiveFactors.codes, ...Array.from({ length: 14 }, () => 1 as const)))).toBe(14 / 28)
  })

  it('E5 says "belum cukup data" above 30 % missing: two of six, five of fourteen', () => {
    expect(riskIndex(rated(riskFactors.codes, 2, 2, 2, 2, 2))).toBe(10 / 12)
    expect(riskIndex(rated(riskFactors.codes, 2, 2, 2, 2))).toBeNull()
    expect(riskIndex({})).toBeNull()
    const ten = Array.from({ length: 10 }, () => 2 as const)
    expect(protectiveIndex(rated(protectiveFactors.codes, ...ten))).toBe(20 / 28)
    expect(protectiveIndex(rated(protectiveFactors.codes, ...ten.slice(1)))).toBeNull()
  })

  it('property: an index lies between 0 and 1, never falls when a factor is rated higher, is null exactly when too much is unknown', () => {
    const ratings = fc.tuple(...riskFactors.codes.map(() => anyRating))
    fc.assert(
      fc.property(ratings, fc.integer({ min: 0, max: 5 }), (values, place) => {
        const before: RiskRatings = rated(riskFactors.codes, ...values)
        const index = riskIndex(before)
        expect(index === null).toBe(unknownRiskFactors(before).length > 1)
        if (index === null) return
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThanOrEqual(1)
        expect(riskIndex({ ...before, [riskFactors.codes[place] ?? 'RF1']: 2 })).toBeGreaterThanOrEqual(index)
      })
    )
    fc.assert(
      fc.property(fc.tuple(...protectiveFactors.codes.map(() => anyRating)), (values) => {
        const all: ProtectiveRatings = rated(protectiveFactors.codes, ...values)
        expect(protectiveIndex(all) === null).toBe(unknownProtectiveFactors(all).length > 4)
      })
    )
  })

  it('D4 hangs 23 signs on the six factors', () => {
    expect(riskSigns.codes).toHaveLength(23)
    for (const { code, factor } of riskSigns.terms) expect(factor).toBe(`RF${code[0]}`)
    expect(Rating.safeParse(3).success).toBe(false)
  })
})

describe('sub-needs', () => {
  it('S62–S68 splits every need and leads each part to services that exist', () => {
    expect(needs.codes.map((need) => subNeedsOf(need).length)).toEqual([6, 6, 5, 7, 5, 6, 7])
    for (const { code, need, services: answers } of subNeeds.terms) {
      expect(code.startsWith(need)).toBe(true)
      expect(answers.length).toBeGreaterThan(0)
      for (const service of answers) expect(services.codes).toContain(service)
    }
  })

  it('D6 keeps each need within its part of the catalogue', () => {
    const decade = { N1: /SV2/, N2: /SV3/, N3: /SV4/, N4: /SV6/, N5: /SV7/, N6: /SV5/, N7: /SV(8|45)/ }
    for (const { need, services: answers } of subNeeds.terms) for (const service of answers) expect(service).toMatch(decade[need])
  })
})
