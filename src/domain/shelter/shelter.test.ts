/** Shelter: only known ways lead on, a shelter speaks of its own rooms, a stay is looked at on days 1, 3, 7, 14 and every fourteen, a child who left is looked for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { type AskPlace, askPlace } from './ask-place.ts'
import { keepProtocol } from './keep-protocol.ts'
import { type MoveStay, moveStay } from './move-stay.ts'
import { type RecordStayReview, recordStayReview } from './record-stay-review.ts'
import type { ShelterGround } from './shelter-ground.ts'
import { hasRoom, isLong, isRunning, nextReviewOn, saidByShelter, type Stay, type StayStatus, stayStatuses, waysFrom } from './stay.ts'
import { writeShelterNote } from './write-shelter-note.ts'

const team: ShelterGround = { state: file.state, accompanies: true, ownPosts: [] }
const shelter: ShelterGround = { state: file.state, accompanies: false, ownPosts: [{ postId: id(21) }] }
const other: ShelterGround = { state: file.state, accompanies: false, ownPosts: [{ postId: id(22) }] }
const fromOn = addDays(now.today, -5)
const stayOf = (status: StayStatus, over: Partial<Stay> = {}): Stay => ({
  postId: id(21),
  status,
  fromOn: status === 'SH1' || status === 'SH9' || status === 'SH0' ? null : fromOn,
  version: 4,
  ...over
})

describe('the days of review', () => {
  it('SLA-15 days 1, 3, 7, 14, then every fourteen', () => {
    let day = fromOn
    const days = Array.from({ length: 7 }, () => {
      day = nextReviewOn(fromOn, day)
      return daysBetween(fromOn, day)
    })
    expect(days).toEqual([1, 3, 7, 14, 28, 42, 56])
  })

  it('property: the next review lies ahead, within a fortnight, and never jumps over a day of review', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (stayed) => {
        const after = addDays(fromOn, stayed)
        const next = nextReviewOn(fromOn, after)
        const ahead = daysBetween(after, next)
        expect(ahead).toBeGreaterThan(0)
        expect(ahead).toBeLessThanOrEqual(14)
        expect(nextReviewOn(fromOn, addDays(next, -1))).toBe(next)
      })
    )
  })

  it('C5 a stay is long from its fourteenth day on', () => {
    expect(isLong(fromOn, addDays(fromOn, 13))).toBe(false)
    expect(isLong(fromOn, addDays(fromOn, 14))).toBe(true)
  })
})

describe('asking for a place', () => {
  const terms: AskPlace = {
    caseFileId: id(9),
    stayId: id(31),
    reviewId: id(32),
    postId: id(21),
    bed: 'girls',
    neededOn: now.today,
    statement: 'Aku mau kamar yang tenang.',
    missingReason: null
  }
  const ask = (over: Partial<AskPlace> = {}, stays: readonly Stay[] = [], isShelter = true, ground = team) =>
    askPlace.decide({ ground, isShelter, stays }, { ...terms, ...over }, now, worker)

  it('S157 the child is heard, and a shelter that could not take her in may be asked again', () => {
    expect(kindOf(ask())).toBe('ok')
    expect(kindOf(ask({ statement: null }))).toBe('view-missing')
    expect(kindOf(ask({ statement: null, missingReason: 'urgent' }))).toBe('ok')
    expect(kindOf(ask({}, [stayOf('SH9')]))).toBe('ok')
    expect(kindOf(ask({}, [stayOf('SH1')]))).toBe('asked-already')
    expect(kindOf(ask({ postId: id(22) }, [stayOf('SH2')]))).toBe('ok')
    expect(kindOf(ask({}, [], false))).toBe('no-shelter')
    expect(kindOf(ask({ neededOn: addDays(now.today, -2) }))).toBe('day-out-of-range')
    expect(kindOf(ask({}, [], true, { ...team, state: closed.state }))).toBe('case-file-closed')
  })
})

describe('how a stay goes on', () => {
  const moved = (stay: Stay, to: StayStatus, over: Partial<MoveStay> = {}, ground = team, staysElsewhere = false) =>
    moveStay.decide(
      { ground, stay, staysElsewhere },
      {
        caseFileId: id(9),
        stayId: id(31),
        seenVersion: 4,
        to,
        on: now.today,
        backOn: to === 'SH3' ? addDays(now.today, 2) : null,
        ...over
      },
      now,
      worker
    )

  it('D16 property: only ways of the list lead on; a review is due exactly while a child stays, an end stands exactly when no room is kept', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stayStatuses.codes), fc.constantFrom(...stayStatuses.codes), (from, to) => {
        const result = moved(stayOf(from), to)
        expect(result.ok).toBe(waysFrom(from).includes(to))
        if (!result.ok) return
        expect(result.value.nextReviewOn !== null).toBe(to === 'SH2' || to === 'SH3')
        expect(result.value.untilOn !== null).toBe(!hasRoom(to))
        expect(result.value.version).toBe(5)
        if (result.value.nextReviewOn) expect(result.value.nextReviewOn > now.today).toBe(true)
      })
    )
  })

  it('property: from wherever she is, a way leads to an end, and an end is one', () => {
    for (const { code } of stayStatuses.terms) expect(waysFrom(code).length > 0).toBe(isRunning(code))
  })

  it('a shelter says whether it has a room and who went out; where a child lives next the team decides', () => {
    for (const from of stayStatuses.codes)
      for (const to of waysFrom(from)) {
        expect(moved(stayOf(from), to, {}, shelter).ok, `${from} ${to}`).toBe(saidByShelter.includes(to))
        expect(kindOf(moved(stayOf(from), to, {}, other))).toBe('team-decides')
      }
  })

  it('says what does not fit, by name', () => {
    expect(kindOf(moved(stayOf('SH1'), 'SH2', {}, team, true))).toBe('staying-elsewhere')
    expect(kindOf(moved(stayOf('SH2'), 'SH3', { backOn: null }))).toBe('return-day-needed')
    expect(kindOf(moved(stayOf('SH2'), 'SH3', { backOn: addDays(now.today, 15) }))).toBe('return-day-needed')
    expect(kindOf(moved(stayOf('SH2'), 'SH5', { on: addDays(now.today, 1) }))).toBe('day-out-of-range')
    expect(kindOf(moved(stayOf('SH2'), 'SH5', { on: addDays(fromOn, -1) }))).toBe('day-out-of-range')
    expect(kindOf(moved(stayOf('SH2'), 'SH5', { seenVersion: 3 }))).toBe('changed-meanwhile')
    expect(moved(stayOf('SH8'), 'SH2')).toMatchObject({ ok: true, value: { fromOn, nextReviewOn: addDays(now.today, 1) } })
    expect(moved(stayOf('SH1'), 'SH2')).toMatchObject({ ok: true, value: { fromOn: now.today, nextReviewOn: addDays(now.today, 1) } })
  })
})

describe('looking at a stay again', () => {
  const review: RecordStayReview = {
    caseFileId: id(9),
    stayId: id(31),
    seenVersion: 4,
    reviewId: id(41),
    reviewedOn: now.today,
    safe: 'yes',
    goesOn: 'stays',
    determinationId: null,
    statement: 'Aku suka di sini.',
    missingReason: null
  }
  const seen = (stay: Stay, over: Partial<RecordStayReview> = {}) =>
    recordStayReview.decide({ ground: team, stay, determinationIds: [id(51)] }, { ...review, ...over }, now, worker)

  it('SLA-15 a long stay asks for the panel’s determination until one is named', () => {
    expect(seen(stayOf('SH2'))).toMatchObject({ ok: true, value: { nextReviewOn: addDays(fromOn, 7), wantsDetermination: false } })
    const long = stayOf('SH2', { fromOn: addDays(now.today, -20) })
    expect(seen(long)).toMatchObject({ ok: true, value: { nextReviewOn: addDays(now.today, 8), wantsDetermination: true } })
    expect(seen(long, { determinationId: id(51) })).toMatchObject({ ok: true, value: { wantsDetermination: false } })
    expect(kindOf(seen(long, { determinationId: id(52) }))).toBe('determination-not-there')
  })

  it('says what does not fit, by name', () => {
    expect(kindOf(seen(stayOf('SH1')))).toBe('nobody-stays')
    expect(kindOf(seen(stayOf('SH8')))).toBe('nobody-stays')
    expect(kindOf(seen(stayOf('SH2'), { statement: null }))).toBe('view-missing')
    expect(kindOf(seen(stayOf('SH2'), { reviewedOn: addDays(now.today, 1) }))).toBe('day-out-of-range')
    expect(kindOf(seen(stayOf('SH2'), { seenVersion: 2 }))).toBe('changed-meanwhile')
  })
})

describe('a child who left without notice', () => {
  it('D16 the checklist is of this leaving, and only while she is not found', () => {
    const keep = (status: StayStatus) =>
      keepProtocol.decide(
        { ground: shelter, stay: { status, leaving: 2 } },
        { caseFileId: id(9), stayId: id(31), step: 'LS5', answer: 'done' },
        now,
        worker
      )
    expect(keep('SH8')).toMatchObject({ ok: true, value: { leaving: 2 } })
    expect(kindOf(keep('SH2'))).toBe('nobody-left')
  })
})

describe('a shelter’s own note', () => {
  it('B3 is of a child who has a room there', () => {
    const note = (ground: ShelterGround, status: StayStatus) =>
      writeShelterNote.decide(
        { ground, stay: stayOf(status) },
        { caseFileId: id(9), stayId: id(31), noteId: id(61), text: 'Makan bersama, tidur lebih awal.' },
        now,
        worker
      )
    expect(note(shelter, 'SH2')).toMatchObject({ ok: true, value: { postId: id(21) } })
    expect(kindOf(note(team, 'SH2'))).toBe('not-your-part')
    expect(kindOf(note(other, 'SH2'))).toBe('not-your-part')
    expect(kindOf(note(shelter, 'SH1'))).toBe('nobody-stays')
  })
})
