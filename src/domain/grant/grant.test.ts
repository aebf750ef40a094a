/** A grant never opens more than B3 allows the duty and the giver holds; a school never learns the form of what happened; every grant ends. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compartments } from '#domain/access/compartments.ts'
import { cellOf } from '#domain/access/matrix.ts'
import { roles } from '#domain/access/role.ts'
import { grantable } from '#domain/access/standing.ts'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { acceptGrant } from './accept-grant.ts'
import { declineGrant } from './decline-grant.ts'
import { endGrant } from './end-grant.ts'
import { endOf, type Grant, type GrantPost, grantEnd, grantKinds, offerable } from './grant.ts'
import { nameCoWorker } from './name-co-worker.ts'
import { type OfferGrant, offerGrant, type OfferGrantState } from './offer-grant.ts'

const now = { at: '2026-11-22T03:00:00.000Z', today: '2026-11-22' }
const id = (number: number): string => `0193${String(number).padStart(4, '0')}-0000-7000-8000-000000000000`
const caller = { accountId: id(1), postIds: [id(2)] }
const post = (over: Partial<GrantPost> = {}): GrantPost => ({
  role: 'R11',
  unitId: id(9),
  holder: id(8),
  isKeptAway: false,
  stands: false,
  ...over
})
const state = (over: Partial<OfferGrantState> = {}): OfferGrantState => ({
  file: { state: 'ST09' },
  post: post(),
  standings: ['case-worker'],
  consents: [{ id: id(20), purpose: 'CS03' }],
  assessments: [{ id: id(21), question: 'BQ2' }],
  ...over
})
const offer = (over: Partial<OfferGrant> = {}): OfferGrant => ({
  caseFileId: id(5),
  grantId: id(6),
  postId: id(7),
  kind: 'consult',
  compartments: ['K2', 'K5'],
  purpose: 'refer',
  basis: 'consent',
  consentId: id(20),
  bestInterestId: null,
  legalDuty: null,
  days: 7,
  escortOn: null,
  ...over
})
const grant = (over: Partial<Grant> = {}): Grant => ({
  id: id(6),
  kind: 'consult',
  state: 'offered',
  postId: id(2),
  days: 7,
  offeredBy: id(8),
  untilAt: addTime(now.at, 14, 'day'),
  consentUntil: null,
  ...over
})
const kindOf = (result: { readonly ok: boolean; readonly problem?: { readonly kind: string } }) =>
  result.ok ? 'accepted' : result.problem?.kind

const someParts = fc.subarray([...compartments.codes], { minLength: 1, maxLength: 4 })
const someStandings = fc.subarray(['case-worker', 'co-worker', 'supervisor', 'unit-head'], { minLength: 1 })

describe('offering', () => {
  it('B3 N1 over all duties an accepted offer names only parts with F, R or P in the line, which the giver reads herself', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.constantFrom(...roles.codes), someParts, someStandings, (role, parts, standings) => {
        const result = offerGrant.decide(state({ post: post({ role }), standings }), offer({ compartments: parts }), now, caller)
        if (!result.ok) return
        accepted++
        for (const part of result.value.compartments) {
          expect(['F', 'R', 'P']).toContain(cellOf(role, part))
          expect(offerable(role, standings)).toContain(part)
        }
      }),
      { numRuns: 2000 }
    )
    expect(accepted).toBeGreaterThan(0)
  })

  it('B3 a school never learns the form of what happened: intake facts, needs, notes and plan are grantable to no school', () => {
    for (const role of ['R14', 'R15'] as const)
      for (const part of ['K4', 'K5', 'K6', 'K8', 'K10', 'K11'] as const) {
        expect(grantable(role)).not.toContain(part)
        expect(kindOf(offerGrant.decide(state({ post: post({ role }) }), offer({ compartments: [part] }), now, caller))).toBe(
          'not-for-this-duty'
        )
      }
  })

  it('N16 is never made to oneself, to an empty chair, to whoever is kept away, or twice', () => {
    const refused = (over: Partial<GrantPost>, to: Partial<OfferGrant> = {}) =>
      kindOf(offerGrant.decide(state({ post: post(over) }), offer(to), now, caller))
    expect(refused({}, { postId: id(2) })).toBe('own-post')
    expect(refused({ holder: caller.accountId })).toBe('own-post')
    expect(refused({ holder: null })).toBe('post-vacant')
    expect(refused({ isKeptAway: true })).toBe('post-kept-away')
    expect(refused({ stands: true })).toBe('post-stands-already')
    expect(kindOf(offerGrant.decide(state({ file: { state: 'ST15' } }), offer(), now, caller))).toBe('case-file-closed')
  })

  it('3.5 lasts no longer than its kind allows', () => {
    for (const { code, longest } of grantKinds.terms.filter((term) => term.code !== 'escort')) {
      const purpose = code === 'court' ? 'court' : 'refer'
      const of = (days: number) => kindOf(offerGrant.decide(state(), offer({ kind: code, purpose, days }), now, caller))
      expect([of(longest), of(longest + 1)], code).toEqual(['accepted', 'too-long'])
    }
  })

  it('3.5 an escort is one person on one day within two weeks, and sees nothing but the pointer', () => {
    const of = (over: Partial<OfferGrant>) =>
      offerGrant.decide(state(), offer({ kind: 'escort', compartments: [], escortOn: now.today, ...over }), now, caller)
    expect(of({})).toMatchObject({ ok: true, value: { account: id(8), untilAt: '2026-11-23T00:00:00+07:00' } })
    expect(kindOf(of({ compartments: ['K2'] }))).toBe('escort-sees-nothing')
    expect(kindOf(of({ escortOn: addDays(now.today, 15) }))).toBe('too-long')
    expect(kindOf(of({ escortOn: addDays(now.today, -1) }))).toBe('escort-day-needed')
  })

  it('G-13 rests on exactly one basis, and that basis speaks of this duty', () => {
    const of = (over: Partial<OfferGrant>, role: GrantPost['role'] = 'R11') =>
      kindOf(
        offerGrant.decide(
          state({ post: post({ role }), consents: [{ id: id(20), purpose: 'CS06' }] }),
          offer({ compartments: ['K2'], ...over }),
          now,
          caller
        )
      )
    expect(of({})).toBe('accepted')
    expect(of({}, 'R06')).toBe('consent-does-not-cover')
    expect(of({ bestInterestId: id(21) })).toBe('basis-missing')
    expect(of({ basis: 'best-interest', consentId: null, bestInterestId: id(21) })).toBe('accepted')
    expect(of({ basis: 'best-interest', consentId: null, bestInterestId: id(22) })).toBe('assessment-does-not-cover')
    expect(of({ basis: 'legal-duty', consentId: null, legalDuty: 'LD1' }, 'R06')).toBe('accepted')
    expect(of({ basis: 'legal-duty', consentId: null, legalDuty: 'LD1' }, 'R11')).toBe('duty-does-not-cover')
  })
})

describe('answering and ending', () => {
  const answer = { caseFileId: id(5), grantId: id(6) }

  it('N17 a grant ends after its days, counted from acceptance, and never after the consent it rests on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.option(fc.integer({ min: 0, max: 60 })), (days, left) => {
        const consentUntil = left === null ? null : addDays(now.today, left)
        const end = Date.parse(grantEnd({ days, consentUntil }, now.at))
        expect(end).toBeGreaterThan(Date.parse(now.at))
        expect(end).toBeLessThanOrEqual(Date.parse(addTime(now.at, days, 'day')))
        if (consentUntil) expect(end).toBeLessThanOrEqual(Date.parse(endOf(consentUntil)))
      })
    )
  })

  it('N16 only whoever holds the post answers, once, in time, and never an own offer', () => {
    const of = (over: Partial<Grant>) => kindOf(acceptGrant.decide({ grant: grant(over) }, answer, now, caller))
    expect(of({})).toBe('accepted')
    expect(of({ postId: id(7) })).toBe('not-your-post')
    expect(of({ offeredBy: caller.accountId })).toBe('own-offer')
    expect(of({ state: 'declined' })).toBe('offer-gone')
    expect(of({ state: 'ended' })).toBe('offer-gone')
    expect(of({ untilAt: now.at })).toBe('offer-gone')
    expect(kindOf(declineGrant.decide({ grant: grant() }, { ...answer, reason: 'DG1' }, now, caller))).toBe('accepted')
    expect(kindOf(declineGrant.decide({ grant: null }, { ...answer, reason: 'DG1' }, now, caller))).toBe('offer-gone')
  })

  it('3.5 a colleague is named and ended by whoever supervises', () => {
    const of = (standings: string[], over: Partial<Grant> = {}) =>
      kindOf(
        endGrant.decide({ grant: grant({ state: 'running', kind: 'co-worker', postId: id(7), ...over }), standings }, answer, now, caller)
      )
    expect(of(['case-worker'])).toBe('signed-by-supervisor')
    expect(of(['supervisor'])).toBe('accepted')
    expect(of(['co-worker'], { postId: id(2) })).toBe('accepted')
    expect(of(['supervisor'], { state: 'ended' })).toBe('grant-gone')
    const naming = { caseFileId: id(5), grantId: id(6), postId: id(7), days: 180 }
    const name = (over: Partial<GrantPost>) =>
      kindOf(nameCoWorker.decide({ file: { state: 'ST09', unitId: id(9) }, post: post({ role: 'R03', ...over }) }, naming, now, caller))
    expect([name({}), name({ unitId: id(10) }), name({ role: 'R06' }), name({ holder: null })]).toEqual([
      'accepted',
      'not-of-the-unit',
      'not-of-the-unit',
      'post-vacant'
    ])
  })
})
