/** What a phone without a network shows of a conference: the promise, the beginning and the decisions that are still on it. */
import { describe, expect, it } from 'vitest'
import { type ConferencesRead, notInPlan, type ShownConference, withPending, withPlan } from './conference.local.ts'

const one: ShownConference = {
  id: 'c1',
  number: 3,
  state: 'called',
  version: 1,
  heldAt: '2026-11-25T03:00:00.000Z',
  way: 'office',
  place: 'Ruang rapat',
  reasons: ['dispute'],
  calledAt: '2026-11-22T03:00:00.000Z',
  convener: { postId: 'p1', title: 'Pekerja sosial', unit: 'UPTD' },
  begunAt: null,
  statement: null,
  missingReason: null,
  childPart: null,
  representedBy: null,
  endedAt: null,
  callOffReason: null,
  undecidedReason: null,
  participants: [
    {
      id: 's1',
      postId: 'p1',
      post: null,
      office: null,
      role: 'R01',
      unitId: 'u',
      holder: 'a',
      pledge: null,
      pledgedAt: null,
      attendance: null
    }
  ],
  points: [{ id: 'g1', need: 'N4', key: null, level: null, question: 'school', note: null }],
  decisions: []
}
const read: ConferencesRead = {
  file: {
    state: 'ST06',
    version: 1,
    codeName: 'KUTILANG',
    unitId: 'u',
    workerPostId: 'p1',
    supervisorPostId: 'p2',
    openedAt: '2026-11-10T03:00:00.000Z',
    withinDays: 14
  },
  conferences: [one, { ...one, id: 'c2', number: 1 }]
}
const madeAt = '2026-11-23T03:00:00.000Z'
const item = (name: string, input: object) => ({ name, input: { conferenceId: 'c1', ...input }, madeAt })
const terms = { pointId: 'g1', need: 'N4', service: 'SV61', what: null, dueOn: '2026-12-01', dissent: [] }

describe('a conference on the phone', () => {
  it('goes on without a network, and leaves the other conference alone', () => {
    const laid = withPending(read, [
      item('conference.pledge', { participantId: 's1' }),
      item('conference.begin', {
        seenVersion: 1,
        statement: 'Aku mau sekolah.',
        missingReason: null,
        childPart: 'present',
        attendance: [{ participantId: 's1', attendance: 'came' }]
      }),
      item('conference.record-decision', { decisionId: 'd1', actionId: 'a1', terms }),
      item('conference.close', { seenVersion: 2, undecided: null })
    ])
    expect(laid.conferences[0]).toMatchObject({
      state: 'closed',
      version: 3,
      statement: 'Aku mau sekolah.',
      participants: [{ pledge: 'account', pledgedAt: madeAt, attendance: 'came' }],
      decisions: [{ id: 'd1', onPhone: true }]
    })
    expect(laid.conferences[1]).toEqual(read.conferences[1])
    const closed = laid.conferences[0] as ShownConference
    expect(notInPlan(closed)).toHaveLength(1)
    expect(notInPlan(withPlan(closed, ['a1']))).toHaveLength(0)
  })

  it('changes nothing the server knows already', () => {
    const known = {
      ...read,
      conferences: [{ ...one, version: 2, state: 'running' as const, decisions: [{ id: 'd1' } as ShownConference['decisions'][0]] }]
    }
    const laid = withPending(known, [
      item('conference.call-off', { seenVersion: 1, reason: 'solved' }),
      item('conference.record-decision', { decisionId: 'd1', actionId: 'a1', terms }),
      item('plan.add-action', {})
    ])
    expect(laid).toEqual(known)
  })
})
