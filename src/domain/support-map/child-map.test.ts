/** Keeping a child's map: partial is allowed, silence has a reason, links have versions, and a talk belongs to a map that exists. */
import { describe, expect, it } from 'vitest'
import { linkChildPerson } from './link-child-person.ts'
import { type RecordChildMap, recordChildMap } from './record-child-map.ts'
import { talkAboutMaps } from './talk-about-maps.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const now = { at: '2026-11-23T03:00:00Z', today: '2026-11-23' }
const caller = { accountId: id(99), postIds: [] }
const file = { state: 'ST09' }
const person = (number: number): RecordChildMap['people'][number] => ({
  personId: id(number),
  kind: 'GRAND',
  name: 'Mbah',
  near: 'NEAR',
  turn: 10,
  feeling: 'HAPPY',
  gives: ['BESIDE'],
  moreOften: false
})
const map: RecordChildMap = {
  caseFileId: id(1),
  mapId: id(2),
  way: 'CARDS',
  madeOn: '2026-11-23',
  stopped: false,
  people: [person(3)],
  statement: 'Aku sayang Mbah.',
  missingReason: null
}
const record = (change: Partial<RecordChildMap>, of: { state: string } | null = file) => {
  const decided = recordChildMap.decide({ file: of }, { ...map, ...change }, now, caller)
  return decided.ok ? 'kept' : decided.problem.kind
}

describe('the child’s own map', () => {
  it('S99 is kept with the child’s words or with the reason why there are none, never both and never neither', () => {
    expect(record({})).toBe('kept')
    expect(record({ statement: null, missingReason: 'not-now' })).toBe('kept')
    expect(record({ statement: null })).toBe('child-view-unclear')
    expect(record({ missingReason: 'not-now' })).toBe('child-view-unclear')
  })

  it('may be partial: the child may stop at any time, and may say that there is nobody', () => {
    const silent: Partial<RecordChildMap> = { people: [], statement: null, missingReason: 'not-now' }
    expect(record({ ...silent, stopped: true })).toBe('kept')
    expect(record(silent)).toBe('nothing-placed')
    expect(record({ people: [], statement: 'Tidak ada siapa-siapa.' })).toBe('kept')
  })

  it('holds each person once, is not of tomorrow, and not of a closed file', () => {
    expect(record({ people: [person(3), person(3)] })).toBe('person-twice')
    expect(record({ madeOn: '2026-11-24' })).toBe('made-in-future')
    expect(record({}, { state: 'ST15' })).toBe('case-file-closed')
    expect(record({}, null)).toBe('case-file-closed')
  })

  it('keeps what a child calls somebody as it is written, up to forty letters', () => {
    const named = (name: string) => recordChildMap.input.safeParse({ ...map, people: [{ ...person(3), name }] })
    expect(named('  Si Bibi galak  ').data?.people[0]?.name).toBe('Si Bibi galak')
    expect(named('a'.repeat(41)).success).toBe(false)
    expect(recordChildMap.input.safeParse({ ...map, statement: 'a'.repeat(201) }).success).toBe(false)
  })
})

describe('linking and talking', () => {
  const state = { file, personIds: [id(3)], supporterIds: [id(4)], link: null }
  const link = { caseFileId: id(1), linkId: id(5), personId: id(3), supporterId: id(4), seenVersion: 0 }
  const talkState = { file, map: { madeOn: '2026-11-20', personIds: [id(3)] }, supporterIds: [id(4)] }
  const talk = {
    caseFileId: id(1),
    talkId: id(6),
    mapId: id(2),
    point: 'NEARER',
    personId: id(3),
    supporterId: id(4),
    talkedOn: '2026-11-22',
    agreed: null
  } as const

  it('links a person of the map to a supporter of the circle, each change upon the version that was seen', () => {
    expect(linkChildPerson.decide(state, link, now, caller)).toEqual({ ok: true, value: { ...link, version: 1 } })
    const current = { personId: id(3), supporterId: id(4), version: 2 }
    expect(linkChildPerson.decide({ ...state, link: current }, link, now, caller)).toEqual({
      ok: false,
      problem: { kind: 'changed-meanwhile', current }
    })
    expect(linkChildPerson.decide({ ...state, link: current }, { ...link, supporterId: null, seenVersion: 2 }, now, caller)).toMatchObject({
      value: { version: 3 }
    })
    expect(linkChildPerson.decide(state, { ...link, personId: id(7) }, now, caller)).toMatchObject({ problem: { kind: 'person-unknown' } })
    expect(linkChildPerson.decide(state, { ...link, supporterId: id(7) }, now, caller)).toMatchObject({
      problem: { kind: 'supporter-unknown' }
    })
  })

  it('records a talk about an edition, between the day it was made and today', () => {
    const say = (change: object, of: object = {}) => {
      const decided = talkAboutMaps.decide({ ...talkState, ...of }, { ...talk, ...change }, now, caller)
      return decided.ok ? 'kept' : decided.problem.kind
    }
    expect(say({})).toBe('kept')
    expect(say({ point: 'WHOLE', personId: null, supporterId: null })).toBe('kept')
    expect(say({ talkedOn: '2026-11-19' })).toBe('talked-outside')
    expect(say({ talkedOn: '2026-11-24' })).toBe('talked-outside')
    expect(say({ personId: id(8) })).toBe('person-unknown')
    expect(say({ supporterId: id(8) })).toBe('supporter-unknown')
    expect(say({}, { map: null })).toBe('child-map-unknown')
    expect(say({}, { file: null })).toBe('case-file-closed')
  })
})
