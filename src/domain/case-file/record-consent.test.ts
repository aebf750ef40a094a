/** Who consents, for what and until when; photo and story never; withdrawing needs no reason. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import type { CaseFile } from './case-file.ts'
import { ageBands } from './child.ts'
import { consentGivers, consentPathFor, consentPurposes } from './consent.ts'
import { carerStandings, childAnswers, giverOn } from './consent-terms.ts'
import { type RecordConsent, recordConsent } from './record-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const consent = (over: Partial<RecordConsent> = {}): RecordConsent => ({
  caseFileId: id(9),
  consentId: id(21),
  purpose: 'CS01',
  given: true,
  by: 'CHILD',
  carer: 'safe',
  childAnswer: 'CONSENTED',
  recipient: null,
  language: 'LA01',
  bestInterestId: null,
  answeredOn: now.today,
  expiresOn: addDays(now.today, 180),
  explainedByPostId: id(11),
  witnessed: false,
  ...over
})
const decided = (over: Partial<RecordConsent>, on: CaseFile = file, signed: string[] = []) =>
  recordConsent.decide({ file: on, signedBestInterestIds: signed }, consent(over), now, worker)

describe('consent on a file', () => {
  it('G-12 CS14 (photo, story) is refused whatever was answered, by whomever', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom(...consentGivers.codes),
        fc.constantFrom(...carerStandings.codes),
        fc.constantFrom(...childAnswers.codes),
        fc.constantFrom(...ageBands.codes),
        (given, by, carer, childAnswer, ageBand) => {
          expect(
            kindOf(decided({ purpose: 'CS14', given, by, carer, childAnswer, bestInterestId: id(31) }, { ...file, ageBand }, [id(31)]))
          ).toBe('never-given')
        }
      )
    )
  })

  it('S70 S156 property: what is accepted always follows the path of the age and the carer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...consentPurposes.codes),
        fc.boolean(),
        fc.constantFrom(...consentGivers.codes),
        fc.constantFrom(...carerStandings.codes),
        fc.constantFrom(...childAnswers.codes),
        fc.constantFrom(...ageBands.codes),
        fc.boolean(),
        (purpose, given, by, carer, childAnswer, ageBand, isSigned) => {
          const result = decided(
            { purpose, given, by, carer, childAnswer, recipient: 'Dinas Pendidikan, daftar ulang', bestInterestId: id(31) },
            { ...file, ageBand },
            isSigned ? [id(31)] : []
          )
          if (!result.ok) return
          const path = consentPathFor(ageBands.term(ageBand).from, carer)
          const policeAgainstWish = purpose === 'CS07' && given && childAnswer === 'DECLINED'
          expect(by === giverOn(path) || (policeAgainstWish && by === 'BIA')).toBe(true)
          if (by === 'CARER') expect(carer).toBe('safe')
          if (by === 'BIA') expect(isSigned).toBe(true)
          if (given && childAnswer === 'DECLINED') expect(by).toBe('BIA')
        }
      )
    )
  })

  it('C5 tells who decides, what is missing, and keeps dates honest', () => {
    expect(kindOf(decided({}))).toBe('ok')
    expect(decided({ by: 'CARER' })).toMatchObject({ problem: { kind: 'another-decides', giver: 'CHILD' } })
    expect(decided({ by: 'CARER', childAnswer: 'ASSENTED' }, { ...file, ageBand: '6-11' }).ok).toBe(true)
    expect(kindOf(decided({ by: 'BIA', carer: 'suspected', bestInterestId: id(31) }))).toBe('best-interest-needed')
    expect(kindOf(decided({ by: 'BIA', carer: 'suspected', bestInterestId: id(31) }, file, [id(31)]))).toBe('ok')
    expect(kindOf(decided({ childAnswer: 'DECLINED' }))).toBe('child-declined')
    expect(kindOf(decided({ childAnswer: 'DECLINED', given: false }))).toBe('ok')
    expect(kindOf(decided({ childAnswer: 'TOLD' }))).toBe('child-answer-does-not-fit')
    expect(kindOf(decided({ purpose: 'CS07', childAnswer: 'DECLINED' }))).toBe('child-declined')
    expect(kindOf(decided({ purpose: 'CS07', childAnswer: 'DECLINED', by: 'BIA', bestInterestId: id(31) }, file, [id(31)]))).toBe('ok')
    expect(kindOf(decided({ purpose: 'CS03' }))).toBe('recipient-needed')
    expect(kindOf(decided({ answeredOn: addDays(now.today, 1) }))).toBe('answered-in-future')
    expect(kindOf(decided({ expiresOn: now.today }))).toBe('expiry-out-of-range')
    expect(kindOf(decided({ expiresOn: addDays(now.today, 400) }))).toBe('expiry-out-of-range')
    expect(kindOf(decided({}, closed))).toBe('case-file-closed')
  })

  it('G-13 is withdrawn without a reason, once', () => {
    const input = { caseFileId: id(9), consentId: id(21), withdrawnOn: now.today, by: 'CHILD' as const }
    expect(withdrawConsent.decide({ status: 'GIVEN' }, input, now, worker).ok).toBe(true)
    expect(kindOf(withdrawConsent.decide({ status: 'WITHDRAWN' }, input, now, worker))).toBe('consent-not-given')
    expect(kindOf(withdrawConsent.decide({ status: null }, input, now, worker))).toBe('consent-not-given')
  })
})
