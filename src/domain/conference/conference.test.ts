/** Promises, the beginning, decisions and the end; and what never happens, whoever presses what in which order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { file, id, kindOf, me, now, supervisor, unit, worker } from '#test/support/conference-state.ts'
import { begin, type Begin, recordAttendance } from './begin.ts'
import { close } from './close.ts'
import type { ConferenceFile, ConferenceNow, DecisionTerms, Seat } from './conference.ts'
import { missingPlaces } from './minimum-set.ts'
import { pledge, recordPaperPledge } from './pledge.ts'
import { type DecisionState, recordDecision, strikeDecision } from './record-decision.ts'
import { callOff, reschedule } from './reschedule.ts'

const seat = (postId: string | null, unitId: string | null, holder: string | null, pledged: boolean, n: number): Seat => ({
  participantId: id(n),
  postId,
  role: 'R10',
  unitId,
  holder,
  pledgedAt: pledged ? now.at : null,
  attendance: null
})
const seats = [seat(worker, unit, id(11), true, 30), seat(supervisor, unit, id(12), true, 31), seat(id(5), id(6), id(13), true, 32)]
const at = (conference: ConferenceNow['conference'], list: readonly Seat[] = seats): ConferenceNow => ({ file, conference, seats: list })
const called = { id: id(21), state: 'called', version: 1, heldAt: now.at } as const
const running = { ...called, state: 'running', version: 2 } as const
const beginning: Begin = {
  caseFileId: id(20),
  conferenceId: id(21),
  seenVersion: 1,
  attendance: seats.map(({ participantId }) => ({ participantId, attendance: 'came' })),
  statement: 'Aku mau sekolah.',
  missingReason: null,
  childPart: 'sent-words',
  representedBy: 'companion',
  movesState: false
}
const begins = (change: Partial<Begin>, now_ = at(called)) => kindOf(begin.decide(now_, { ...beginning, ...change }, now, me))

describe('beginning', () => {
  it('S155 S156 G-12 begins with the child’s own words, or with the reason why there are none; never with both or neither', () => {
    expect(begins({})).toBe('accepted')
    expect(begins({ statement: null, missingReason: 'not-now' })).toBe('accepted')
    expect(begins({ statement: null })).toBe('view-or-reason')
    expect(begins({ statement: '' })).toBe('view-or-reason')
    expect(begins({ missingReason: 'urgent' })).toBe('view-or-reason')
  })

  it('S156 somebody speaks for the child unless the child is there', () => {
    expect(begins({ representedBy: null })).toBe('representative-missing')
    expect(begins({ representedBy: null, childPart: 'present' })).toBe('accepted')
  })

  it('S133 lets nobody sit down who has not promised, and asks for the needed ones in the room', () => {
    const unpledged = seats.map((one, index) => (index === 2 ? { ...one, pledgedAt: null } : one))
    expect(begins({}, at(called, unpledged))).toBe('pledge-missing')
    const away = beginning.attendance.map((one, index) => (index === 2 ? { ...one, attendance: 'regrets' as const } : one))
    expect(begins({ attendance: away }, at(called, unpledged))).toBe('minimum-missing')
    expect(begins({ attendance: beginning.attendance.slice(1) })).toBe('seat-unknown')
  })

  it('C1 moves the file to ST07 only when asked and only along the road', () => {
    const moved = (from: ConferenceFile['state'], movesState: boolean) => {
      const result = begin.decide({ ...at(called), file: { ...file, state: from } }, { ...beginning, movesState }, now, me)
      return result.ok ? result.value.state : result.problem.kind
    }
    expect([moved('ST06', true), moved('ST06', false), moved('ST08', true), moved('ST09', true)]).toEqual(['ST07', null, null, 'ST07'])
  })

  it('shows the newer conference to who saw an older one', () => {
    expect(begins({}, at({ ...called, version: 4 }))).toBe('changed-meanwhile')
  })
})

describe('promises', () => {
  const mine = { participantId: id(30), postId: worker, isPledged: false, state: 'called' } as const
  const promises = (change: object, input = { conferenceId: id(21), participantId: id(30) }) =>
    kindOf(pledge.decide({ seat: { ...mine, ...change } }, input, now, me))
  it('S133 are given by whoever holds the post, once, and before the end', () => {
    expect(promises({})).toBe('accepted')
    expect(promises({ postId: supervisor })).toBe('not-your-seat')
    expect(promises({ isPledged: true })).toBe('pledged-already')
    expect(promises({ state: 'closed' })).toBe('not-at-this-point')
    expect(kindOf(pledge.decide({ seat: null }, { conferenceId: id(21), participantId: id(30) }, now, me))).toBe('not-your-seat')
  })

  it('S133 are on paper only where there is no account', () => {
    const paper = seat(id(7), id(8), null, false, 33)
    const signs = (list: readonly Seat[], participantId: string) =>
      kindOf(recordPaperPledge.decide(at(called, list), { caseFileId: id(20), conferenceId: id(21), participantId, signed: true }, now, me))
    expect(signs([...seats, paper], id(33))).toBe('accepted')
    expect(signs([...seats, { ...paper, holder: id(14) }], id(33))).toBe('has-account')
    expect(signs(seats, id(33))).toBe('not-your-seat')
    expect(signs(seats, id(30))).toBe('pledged-already')
  })
})

const terms: DecisionTerms = {
  pointId: id(40),
  need: 'N4',
  key: 'EMP',
  level: 'MEZ',
  service: 'SV61',
  what: 'Mengurus surat pindah',
  workerRole: 'BROKER',
  ownerPostId: id(5),
  outsideOwner: null,
  dueOn: '2026-12-07',
  goalId: null,
  dissent: ['child']
}
const whole = (conference: ConferenceNow['conference'], decisionIds: readonly string[] = []): DecisionState => ({
  ...at(conference),
  pointIds: [id(40)],
  goalIds: [id(50)],
  decisionIds
})
const decides = (change: Partial<DecisionTerms>, on = whole(running)) =>
  kindOf(
    recordDecision.decide(
      on,
      { caseFileId: id(20), conferenceId: id(21), decisionId: id(60), actionId: id(61), terms: { ...terms, ...change } },
      now,
      me
    )
  )

describe('deciding and ending', () => {
  it('S135 a decision is an action in waiting: owned by one, dated, on a point of the agenda', () => {
    expect(decides({})).toBe('accepted')
    expect(decides({ goalId: id(50) })).toBe('accepted')
    expect(decides({}, whole(called))).toBe('not-at-this-point')
    expect(decides({ pointId: id(41) })).toBe('point-unknown')
    expect(decides({ goalId: id(51) })).toBe('goal-unknown')
    expect(decides({ ownerPostId: null })).toBe('owner-missing')
    expect(decides({ outsideOwner: 'Wali kelas' })).toBe('owner-missing')
    expect(decides({ dueOn: '2026-11-22' })).toBe('due-in-past')
    expect(decides({ dueOn: '2028-01-01' })).toBe('due-too-far')
    expect(decides({ what: 'Antar Kutilang' })).toBe('names-the-child')
  })

  it('ends with decisions, or with why there are none', () => {
    const ends = (on: DecisionState, undecided: 'more-facts' | null) =>
      kindOf(close.decide(on, { caseFileId: id(20), conferenceId: id(21), seenVersion: 2, undecided }, now, me))
    expect(ends(whole(running), null)).toBe('nothing-decided')
    expect(ends(whole(running), 'more-facts')).toBe('accepted')
    expect(ends(whole(running, [id(60)]), null)).toBe('accepted')
    expect(ends(whole(running, [id(60)]), 'more-facts')).toBe('decided-after-all')
    const strikes = (decisionId: string) =>
      kindOf(strikeDecision.decide(whole(running, [id(60)]), { caseFileId: id(20), conferenceId: id(21), decisionId }, now, me))
    expect([strikes(id(60)), strikes(id(62))]).toEqual(['accepted', 'decision-unknown'])
  })
})

describe('in every order', () => {
  it('C6 whoever presses what: it never begins without the child, never seats somebody unpromised, never decides outside a running meeting', () => {
    const step = fc.record({
      what: fc.constantFrom('begin', 'decide', 'close', 'call-off', 'move', 'promise', 'attend'),
      who: fc.nat(2),
      heard: fc.boolean(),
      came: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let conference: NonNullable<ConferenceNow['conference']> = called
        let sitting: readonly Seat[] = seats.map((one) => ({ ...one, pledgedAt: null }))
        let decisions: readonly string[] = []
        let heard = false
        const key = { caseFileId: id(20), conferenceId: id(21) }
        for (const { what, who, heard: says, came } of steps) {
          const state = at(conference, sitting)
          const on: DecisionState = { ...state, pointIds: [id(40)], goalIds: [], decisionIds: decisions }
          const attendance = sitting.map(({ participantId }, index) => ({
            participantId,
            attendance: came[index] ? ('came' as const) : ('regrets' as const)
          }))
          const seenVersion = conference.version
          const seated = () => attendance.map((one, index) => ({ ...(sitting[index] as Seat), attendance: one.attendance }))
          if (what === 'promise') sitting = sitting.map((one, index) => (index === who ? { ...one, pledgedAt: now.at } : one))
          if (what === 'begin') {
            const result = begin.decide(
              state,
              { ...beginning, seenVersion, attendance, statement: says ? 'Aku mau sekolah.' : null },
              now,
              me
            )
            if (result.ok) {
              heard = says
              sitting = seated()
              conference = { ...conference, state: 'running', version: result.value.version }
            }
          }
          if (what === 'attend' && recordAttendance.decide(state, { ...key, attendance }, now, me).ok) sitting = seated()
          if (what === 'decide') {
            const result = recordDecision.decide(on, { ...key, decisionId: id(60), actionId: id(61), terms }, now, me)
            if (result.ok) {
              expect(conference.state).toBe('running')
              decisions = [id(60)]
            }
          }
          if (what === 'close') {
            const result = close.decide(on, { ...key, seenVersion, undecided: decisions.length ? null : 'more-facts' }, now, me)
            if (result.ok) conference = { ...conference, state: 'closed', version: result.value.version }
          }
          if (what === 'call-off') {
            const result = callOff.decide(state, { ...key, seenVersion, reason: 'solved' }, now, me)
            if (result.ok) conference = { ...conference, state: 'called-off', version: result.value.version }
          }
          if (what === 'move') {
            const result = reschedule.decide(
              state,
              { ...key, seenVersion, heldAt: addTime(now.at, 3, 'day'), way: 'online', place: 'Daring' },
              now,
              me
            )
            if (result.ok) conference = { ...conference, version: result.value.version }
          }
          if (conference.state === 'running' || conference.state === 'closed') {
            expect(heard).toBe(true)
            expect(
              missingPlaces(
                sitting.filter(({ attendance: here }) => here === 'came'),
                file
              )
            ).toEqual([])
          }
          expect(sitting.some((one) => one.attendance === 'came' && one.pledgedAt === null)).toBe(false)
        }
      }),
      { numRuns: 500 }
    )
  })
})
