/** Calling people together: who must come, what is refused, and that no text carries a name. */
import { describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { file, id, kindOf, me, now, supervisor, unit, worker } from '#test/support/conference-state.ts'
import { DecisionTerms, type Seat } from './conference.ts'
import { Convene, convene, type ConveneState } from './convene.ts'
import { namesTheChild } from './names-the-child.ts'

const post = (postId: string, unitId: string, holder: string | null, role: Seat['role'] = 'R10') => ({
  postId,
  role,
  unitId,
  holder,
  keptAway: false
})
const posts = [post(worker, unit, id(11), 'R01'), post(supervisor, unit, id(12), 'R02'), post(id(5), id(6), id(13))]
const state: ConveneState = { file, posts, isCalled: false }
const call: Convene = {
  caseFileId: id(20),
  conferenceId: id(21),
  heldAt: addTime(now.at, 3, 'day'),
  way: 'office',
  place: 'Ruang rapat',
  reasons: ['dispute'],
  convenerPostId: worker,
  participants: [worker, supervisor, id(5)].map((postId, index) => ({ participantId: id(30 + index), postId, office: null, role: 'R10' })),
  points: [{ pointId: id(40), need: 'N4', key: null, level: null, question: 'school', note: null }]
}
const calls = (change: Partial<Convene>, stateChange: Partial<ConveneState> = {}) =>
  kindOf(convene.decide({ ...state, ...stateChange }, { ...call, ...change }, now, me))

describe('convening', () => {
  it('S133 S154 calls the worker, the supervisor and a service concerned together', () => {
    expect(calls({})).toBe('accepted')
    expect(calls({ participants: call.participants.slice(0, 2) })).toBe('minimum-missing')
    expect(calls({ participants: call.participants.slice(1), convenerPostId: supervisor })).toBe('minimum-missing')
  })

  it('C6 counts a person once, however many posts she holds', () => {
    const same = posts.map((one) => ({ ...one, holder: id(11) }))
    expect(convene.decide({ ...state, posts: same }, call, now, me)).toEqual({
      ok: false,
      problem: { kind: 'minimum-missing', missing: ['supervisor', 'service'] }
    })
  })

  it('refuses each fault by its name', () => {
    expect(calls({}, { isCalled: true })).toBe('already-called')
    expect(calls({}, { file: { ...file, state: 'ST15' } })).toBe('case-file-closed')
    expect(calls({}, { posts: posts.map((one) => ({ ...one, keptAway: one.postId === id(5) })) })).toBe('post-kept-away')
    expect(calls({}, { posts: posts.slice(0, 2) })).toBe('post-unknown')
    expect(
      calls({ participants: [...call.participants, { ...call.participants[0], participantId: id(39) } as (typeof call.participants)[0]] })
    ).toBe('invited-twice')
    expect(calls({ participants: [...call.participants, { participantId: id(39), postId: null, office: null, role: 'R14' }] })).toBe(
      'post-or-office'
    )
    expect(calls({ convenerPostId: id(5) })).toBe('convener-not-on-file')
    expect(calls({ heldAt: addTime(now.at, -2, 'day') })).toBe('held-in-past')
    expect(calls({ heldAt: addTime(now.at, 61, 'day') })).toBe('too-far-ahead')
  })

  it('G-10 no text of the agenda carries the code name', () => {
    expect(calls({ place: 'Ruang Kutilang' })).toBe('names-the-child')
    expect(calls({ points: [{ ...call.points[0], note: 'tentang K.U.T.I.L.A.N.G' } as Convene['points'][0]] })).toBe('names-the-child')
    expect(namesTheChild(['kutilangan, kuti lang'], 'KUTILANG')).toBe(false)
    expect(namesTheChild(['KUTILANG'], 'KUTILANG 2')).toBe(true)
    expect(namesTheChild([null, ''], 'KUTILANG')).toBe(false)
  })

  it('G-03 G-05 leaves no room to retell: every free text is short and filtered', () => {
    const long = (text: string) => [
      Convene.shape.place.safeParse(text).success,
      Convene.shape.points.element.shape.note.safeParse(text).success,
      DecisionTerms.shape.what.safeParse(text).success
    ]
    expect(long('a'.repeat(201))).toEqual([false, false, false])
    expect(Convene.shape.points.element.shape.note.safeParse('hubungi 0811 5550 1234').success).toBe(false)
  })
})
