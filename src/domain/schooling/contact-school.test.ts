/** Speaking to a school: consent or a signed assessment, a safeguard, and answers with reasons of their own kind. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { answerAsSchool } from './answer-as-school.ts'
import { type ContactSchool, contactSchool } from './contact-school.ts'
import { recordResponse } from './record-response.ts'
import { answerReasons, reasonFits, schoolAnswers } from './schooling.ts'

describe('speaking to a school', () => {
  const input: ContactSchool = {
    caseFileId: id(9),
    contactId: id(7),
    place: 'school',
    postId: null,
    school: 'SMP contoh',
    way: 'visit',
    onDay: now.today,
    safeguard: 'Hanya nama dan kelas yang disebut.',
    basis: 'consent',
    basisId: id(6)
  }
  const spoken = (over: Partial<ContactSchool>, state: object = {}) =>
    contactSchool.decide({ file, consents: [id(6)], assessments: [id(5)], postRole: null, ...state }, { ...input, ...over }, now, worker)

  it('G-07 D14 no school is spoken to without consent CS10 or a signed assessment, nor without a safeguard', () => {
    expect(kindOf(spoken({}))).toBe('ok')
    expect(kindOf(spoken({}, { consents: [] }))).toBe('school-consent-needed')
    expect(kindOf(spoken({ basisId: null }))).toBe('school-consent-needed')
    expect(kindOf(spoken({ basis: 'best-interest' }))).toBe('school-assessment-needed')
    expect(kindOf(spoken({ basis: 'best-interest', basisId: id(5) }))).toBe('ok')
    expect(kindOf(spoken({ safeguard: 'ya' }))).toBe('safeguard-needed')
    expect(kindOf(spoken({ school: null }))).toBe('which-school')
    expect(kindOf(spoken({ postId: id(4) }, { postRole: 'R06' }))).toBe('not-a-school')
    expect(kindOf(spoken({ postId: id(4), school: null }, { postRole: 'R14' }))).toBe('ok')
  })

  it('D15 a condition and a refusal have a reason of their own kind, an acceptance has none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schoolAnswers.codes), fc.option(fc.constantFrom(...answerReasons.codes)), (answer, reason) => {
        const one = { caseFileId: id(9), responseId: id(3), contactId: id(7), answer, reason, onDay: now.today }
        const fits = reasonFits(answer, reason)
        expect(recordResponse.decide({ file, contactedOn: now.today }, one, now, worker).ok).toBe(fits)
        const { contactId: _, ...own } = one
        expect(answerAsSchool.decide({ postId: id(4) }, own, now, worker).ok).toBe(fits)
        expect(kindOf(answerAsSchool.decide({ postId: null }, own, now, worker))).toBe('not-your-part')
      })
    )
    const early = { caseFileId: id(9), responseId: id(3), contactId: id(7), answer: 'accepts' as const, reason: null, onDay: '2026-11-01' }
    expect(kindOf(recordResponse.decide({ file, contactedOn: '2026-11-02' }, early, now, worker))).toBe('answer-before-contact')
    expect(kindOf(recordResponse.decide({ file, contactedOn: null }, early, now, worker))).toBe('contact-unknown')
  })
})
