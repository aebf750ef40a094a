/** Choosing a basis: only what covers the duty is offered, and only what stands behind the named basis is sent. */
import { describe, expect, it } from 'vitest'
import { basesFor, foundedOn, isFounded, noBasis } from './basis.ts'

describe('the basis somebody is choosing', () => {
  it('is founded once what stands behind the named one is chosen', () => {
    expect(isFounded(noBasis)).toBe(false)
    expect(isFounded({ basis: 'consent', bestInterestId: 'a1' })).toBe(false)
    expect(isFounded({ basis: 'best-interest', bestInterestId: 'a1' })).toBe(true)
  })

  it('sends nothing that was chosen under another basis before', () => {
    expect(foundedOn({ basis: 'legal-duty', consentId: 'c1', bestInterestId: 'a1', legalDuty: 'LD1' })).toEqual({
      consentId: null,
      bestInterestId: null,
      legalDuty: 'LD1'
    })
    expect(foundedOn(noBasis)).toEqual({ consentId: null, bestInterestId: null, legalDuty: null })
  })

  it('offers a duty only what covers it', () => {
    const police = basesFor('R06', {
      consents: [
        { id: 'c1', purpose: 'CS07' },
        { id: 'c2', purpose: 'CS05' }
      ],
      assessments: [
        { id: 'a1', question: 'BQ2' },
        { id: 'a2', question: 'BQ3' }
      ]
    })
    expect(police.consents.map(({ id }) => id)).toEqual(['c1'])
    expect(police.assessments.map(({ id }) => id)).toEqual(['a1'])
    expect(police.duties.map(({ code }) => code)).toEqual(['LD1', 'LD2'])
  })
})
