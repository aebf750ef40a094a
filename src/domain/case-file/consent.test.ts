/** Who must agree, by age and by what the carer is to this child. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBandOf, ageBands, familyStatuses, livings } from './child.ts'
import { type CarerStanding, consentPathFor, consentPurposes, mayBeGiven } from './consent.ts'

const unsafe: readonly CarerStanding[] = ['suspected', 'absent', 'endangering']

describe('consent', () => {
  it('C5 asks by age when the carer is safe', () => {
    expect(consentPathFor(4, 'safe')).toEqual({ child: 'told', carer: 'consent', bestInterest: false })
    expect(consentPathFor(8, 'safe')).toEqual({ child: 'assent', carer: 'consent', bestInterest: false })
    expect(consentPathFor(13, 'safe')).toEqual({ child: 'by-maturity', carer: 'consent', bestInterest: false })
    expect(consentPathFor(16, 'safe')).toEqual({ child: 'consent', carer: 'if-child-agrees', bestInterest: false })
  })

  it('S70 never asks a carer who is suspected, absent or dangerous: a best-interest assessment stands in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...unsafe), (age, carer) => {
        const path = consentPathFor(age, carer)
        expect(path.carer).toBe('not-asked')
        expect(path.bestInterest).toBe(true)
        expect(path.child).toBe(consentPathFor(age, 'safe').child)
      })
    )
  })

  it('C9 from 18 the young adult decides alone', () => {
    for (const carer of ['safe', ...unsafe] as const)
      expect(consentPathFor(18, carer)).toEqual({ child: 'consent', carer: 'not-asked', bestInterest: false })
  })

  it('G-12 has 14 purposes, and a photo or a story can never be agreed to', () => {
    expect(consentPurposes.codes).toHaveLength(14)
    expect(consentPurposes.codes.filter((purpose) => !mayBeGiven(purpose))).toEqual(['CS14'])
  })
})

describe('child basics', () => {
  it('D27 puts every age in exactly the band that names it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (age) => {
        const band = ageBands.term(ageBandOf(age))
        expect(age >= band.from && age <= band.until).toBe(true)
      })
    )
    expect([5, 6, 11, 12, 14, 15, 17, 18].map(ageBandOf)).toEqual(['0-5', '6-11', '6-11', '12-14', '12-14', '15-17', '15-17', '18+'])
  })

  it('S69–S72 knows seven family statuses and eleven ways of living', () => {
    expect([familyStatuses.codes.length, livings.codes.length]).toEqual([7, 11])
  })
})
