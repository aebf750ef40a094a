/** Drawing up, the gate of consent, answering: what each decision of a referral refuses, and why. */
import { describe, expect, it } from 'vitest'
import { file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { acceptReferral, declineReferral } from './answer-referral.ts'
import { type Addressee, draftReferral, type DraftReferral } from './draft-referral.ts'
import { extendReferral } from './end-referral.ts'
import type { Referral } from './referral.ts'
import type { ReferralInState } from './referral-open.ts'
import { faultInBasis, namesAgency, sendReferral } from './send-referral.ts'

const unit = { accountId: id(3), postIds: [id(21)] }
const referral = (over: Partial<Referral> = {}): Referral => ({
  id: id(7),
  state: 'RS04',
  version: 3,
  service: 'SV32',
  urgency: 'U2',
  toPostId: id(21),
  fields: ['called', 'needs'],
  days: 30,
  standsUntil: '2026-11-25T03:00:00Z',
  sentBy: worker.accountId,
  sentOn: '2026-11-21',
  consentUntil: '2027-01-01',
  accessUntil: null,
  ...over
})
const about = { caseFileId: id(9), referralId: id(7), seenVersion: 3 }
const sender = (over: Partial<Referral> = {}): ReferralInState => ({ referral: referral(over), accompanies: true, file })
const recipient = (over: Partial<Referral> = {}): ReferralInState => ({ referral: referral(over), accompanies: false, file })

const to: Addressee = {
  serviceId: id(30),
  service: 'SV32',
  isActive: true,
  postId: id(21),
  role: 'R11',
  unitId: id(31),
  unitName: 'Layanan psikologi Kota Medan (contoh)',
  agencyName: 'Layanan psikologi (contoh)',
  holder: id(3),
  isKeptAway: false,
  isOfTheTeam: false
}
const drafting: DraftReferral = {
  caseFileId: id(9),
  referralId: id(7),
  serviceId: id(30),
  service: 'SV32',
  need: 'N2',
  actionId: null,
  afterId: null,
  urgency: 'U2',
  fields: ['called', 'needs'],
  accommodations: [],
  message: null,
  days: 30,
  companionPostId: null
}

describe('drawing up', () => {
  const of = (over: Partial<Addressee>, input: Partial<DraftReferral> = {}, team = true) =>
    kindOf(
      draftReferral.decide(
        { file, addressee: { ...to, ...over }, actionStands: false, companionIsOfTheTeam: team },
        { ...drafting, ...input },
        now,
        worker
      )
    )
  it('N16 never to oneself, an empty chair, whoever is kept away, or a duty that is given no packet', () => {
    expect(of({})).toBe('ok')
    expect(of({ isOfTheTeam: true })).toBe('own-unit-post')
    expect(of({ holder: worker.accountId })).toBe('own-unit-post')
    expect(of({ holder: null })).toBe('post-vacant')
    expect(of({ isKeptAway: true })).toBe('post-kept-away')
    expect(of({ role: 'R17' })).toBe('duty-takes-no-referral')
    expect(of({ isActive: false })).toBe('service-closed')
    expect(of({ postId: null, role: null, holder: null }, { fields: ['called'] })).toBe('ok')
  })
  it('G-05 a field the duty may not have, a message that is not there, a stranger as companion: refused by name', () => {
    expect(of({ role: 'R14' }, { fields: ['called', 'needs'] })).toBe('field-not-for-this-duty')
    expect(of({}, { fields: ['message'] })).toBe('message-missing')
    expect(of({}, { companionPostId: id(40) }, false)).toBe('companion-not-of-the-team')
    expect(of({}, { actionId: id(41) })).toBe('action-unknown')
  })
})

describe('the gate of consent', () => {
  const consents = [
    { id: id(50), purpose: 'CS04' as const, recipient: null, expiresOn: '2027-01-01' },
    { id: id(51), purpose: 'CS03' as const, recipient: 'Layanan Psikologi Kota Medan, konseling', expiresOn: '2027-01-01' },
    { id: id(52), purpose: 'CS03' as const, recipient: 'Puskesmas', expiresOn: '2027-01-01' }
  ]
  const assessments = [
    { id: id(60), question: 'BQ2' },
    { id: id(61), question: 'BQ8' }
  ]
  const basis = { basis: 'consent' as const, referralConsentId: id(50), sharingConsentId: id(51), bestInterestId: null }
  const of = (over: object, role: Addressee['role'] = 'R11') =>
    kindOf(faultInBasis({ consents, assessments }, { ...to, role }, { ...basis, ...over }) ?? { ok: true })

  it('G-13 both consents, the second for this very agency; or a signed assessment about this sharing', () => {
    expect(of({})).toBe('ok')
    expect(of({ referralConsentId: id(51) })).toBe('referral-consent-missing')
    expect(of({ sharingConsentId: id(50) })).toBe('sharing-consent-missing')
    expect(of({ sharingConsentId: id(52) })).toBe('sharing-names-another')
    expect(of({ bestInterestId: id(60) })).toBe('basis-missing')
    const bia = { basis: 'best-interest', referralConsentId: null, sharingConsentId: null }
    expect(of({ ...bia, bestInterestId: id(60) })).toBe('ok')
    expect(of({ ...bia, bestInterestId: id(61) })).toBe('assessment-does-not-cover')
    expect(of({ ...bia, bestInterestId: null })).toBe('assessment-does-not-cover')
    expect(namesAgency('untuk LAYANAN psikologi, konseling', to)).toBe(true)
    expect(namesAgency('psikologi', to)).toBe(false)
    // whoever agreed to one office of an agency has not agreed to its others
    const klinik = { unitName: 'Klinik ramah disabilitas Kota Batam (contoh)', agencyName: 'Puskesmas (contoh)' }
    expect(namesAgency('Puskesmas Kota Batam (contoh), pemeriksaan', klinik)).toBe(false)
    expect(namesAgency('Puskesmas Kota Batam', { ...klinik, unitName: 'Puskesmas Kota Surabaya' })).toBe(false)
    expect(namesAgency('kepada Puskesmas (contoh) untuk pemeriksaan', klinik)).toBe(true)
    expect(namesAgency('Klinik ramah disabilitas Kota Batam untuk pemeriksaan', klinik)).toBe(true)
    expect(namesAgency(null, to)).toBe(false)
  })

  it('G-05 what travels is what was shown: an edition later, it is looked at again', () => {
    const of = (over: object, state: object = {}) =>
      sendReferral.decide(
        { ...sender({ state: 'RS02', sentBy: null }), addressee: to, consents, assessments, shown: '1.2', ...state },
        { ...about, ...basis, shown: '1.2', ...over },
        now,
        worker
      )
    expect(of({})).toMatchObject({ ok: true, value: { standsUntil: '2026-11-25T03:00:00.000Z' } })
    expect(kindOf(of({ shown: '1.1' }))).toBe('packet-changed')
    expect(kindOf(of({}, { addressee: { ...to, role: 'R15' } }))).toBe('packet-changed')
    expect(kindOf(of({}, { addressee: { ...to, postId: id(99) } }))).toBe('packet-changed')
    expect(kindOf(of({}, { ...sender({ state: 'RS03' }) }))).toBe('referral-moved-on')
  })
})

describe('answering and going on', () => {
  it('N16 nobody says yes to what they sent themselves; access ends after its days and never after the consent', () => {
    const accept = (over: Partial<Referral>, input: object = {}) =>
      acceptReferral.decide(recipient(over), { ...about, meetAt: null, place: null, ...input }, now, unit)
    expect(kindOf(accept({ sentBy: unit.accountId }))).toBe('own-referral')
    expect(accept({ days: 14 })).toMatchObject({ ok: true, value: { untilAt: '2026-12-06T03:00:00.000Z' } })
    expect(accept({ consentUntil: '2026-11-24' })).toMatchObject({ ok: true, value: { untilAt: '2026-11-25T00:00:00+07:00' } })
    expect(kindOf(accept({}, { meetAt: '2026-11-24T02:00:00Z' }))).toBe('appointment-incomplete')
    expect(kindOf(accept({}, { meetAt: '2026-11-20T02:00:00Z', place: 'MP1' }))).toBe('appointment-out-of-range')
  })
  it('D13 missing papers never bar an emergency', () => {
    const decline = (urgency: Referral['urgency']) =>
      kindOf(declineReferral.decide(recipient({ urgency }), { ...about, reason: 'RJ5' }, now, unit))
    expect([decline('U1'), decline('U3')]).toEqual(['papers-no-bar', 'ok'])
  })
  it('3.5 access goes on only with a newer word', () => {
    const consents = [
      { id: id(50), purpose: 'CS04' as const, recipient: null, expiresOn: '2027-01-01' },
      { id: id(53), purpose: 'CS03' as const, recipient: 'Layanan psikologi', expiresOn: '2026-12-01' }
    ]
    const extend = (restsOn: string[], state: Referral['state'] = 'RS10') =>
      extendReferral.decide(
        { ...sender({ state }), addressee: to, consents, assessments: [], restsOn },
        {
          ...about,
          basis: 'consent',
          referralConsentId: id(50),
          sharingConsentId: id(53),
          bestInterestId: null,
          grantId: id(70),
          days: 30
        },
        now,
        worker
      )
    expect(kindOf(extend([id(53)]))).toBe('new-consent-needed')
    expect(kindOf(extend([], 'RS04'))).toBe('nothing-to-extend')
    expect(extend([])).toMatchObject({ ok: true, value: { untilAt: '2026-12-02T00:00:00+07:00' } })
  })
})
