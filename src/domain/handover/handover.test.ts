import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, kindOf, now } from '#test/support/case-file.ts'
import { acceptItem } from './accept-item.ts'
import { answerQuestion } from './answer-question.ts'
import { askAboutItem } from './ask-about-item.ts'
import { callOff } from './call-off.ts'
import { completeHandover } from './complete-handover.ts'
import { completenessOf, type Handover, type Item, itemKinds, itemsLeft, overlapDays, readBy, standOf } from './handover.ts'
import { planHandover } from './plan-handover.ts'
import { recordIntroduction } from './record-introduction.ts'
import type { ChangeOfHands } from './successor.ts'
import { takeOverAtOnce } from './take-over-at-once.ts'
import { addDays } from '#domain/kernel/date.ts'

const giver = { accountId: id(1), postIds: [id(11)] }
const taker = { accountId: id(3), postIds: [id(13)] }
const supervisor = { accountId: id(2), postIds: [id(12)] }
const about = { caseFileId: id(100), handoverId: id(50) }

const change: ChangeOfHands = {
  file: { state: 'ST09', unitId: id(70), workerPostId: id(11), supervisorPostId: id(12), worker: id(1) },
  post: { role: 'R03', unitId: id(70), holder: id(3), isKeptAway: false, openFiles: 4, standings: [] },
  open: null
}
const plan = {
  ...about,
  fromPostId: id(11),
  toPostId: id(13),
  firstDay: addDays(now.today, 21),
  reason: 'rotation' as const,
  shortReason: null
}
const promise: Item = { item: 'promise', rowId: id(60), version: 1 }
const summary: Item = { item: 'summary', rowId: id(100), version: 3 }
const handover: Handover = {
  id: id(50),
  kind: 'planned',
  fromPostId: id(11),
  toPostId: id(13),
  fromAccountId: id(1),
  toAccountId: id(3),
  firstDay: plan.firstDay,
  changedHandsAt: null,
  items: [summary, promise],
  accepted: [],
  childIntroduced: false,
  successorStands: true
}
const state = (also: Partial<Handover> = {}) => ({ file: { state: 'ST09' }, handover: { ...handover, ...also } })
const given = ({ item, rowId, version }: Item) => ({ ...about, item, rowId, seenVersion: version })

describe('planning a hand-over', () => {
  const decide = (also: Partial<ChangeOfHands> = {}, input = {}, who = supervisor) =>
    planHandover.decide({ ...change, ...also }, { ...plan, ...input }, now, who)
  const post = (also: object) => ({ post: { ...change.post, ...also } as ChangeOfHands['post'] })

  it('SLA-17 puts the successor beside the worker, two weeks at least or for a stated reason', () => {
    expect(decide()).toMatchObject({ ok: true, value: { fromAccountId: id(1), toAccountId: id(3), joins: true, shortReason: null } })
    const soon = addDays(now.today, overlapDays - 1)
    expect(kindOf(decide({}, { firstDay: soon }))).toBe('overlap-reason-needed')
    expect(decide({}, { firstDay: soon, shortReason: 'leave-date' })).toMatchObject({ ok: true, value: { shortReason: 'leave-date' } })
    expect(decide({}, { firstDay: addDays(now.today, overlapDays), shortReason: 'leave-date' })).toMatchObject({
      value: { shortReason: null }
    })
    expect(kindOf(decide({}, { firstDay: now.today }))).toBe('first-day-past')
    expect(kindOf(decide({}, { firstDay: addDays(now.today, 93) }))).toBe('first-day-too-late')
    expect(decide(post({ standings: ['co-worker'] }))).toMatchObject({ ok: true, value: { joins: false } })
  })

  it('G-17 finds nobody who cannot accompany the child', () => {
    expect(kindOf(decide({ file: null }))).toBe('case-file-closed')
    expect(kindOf(decide({}, { fromPostId: id(99) }))).toBe('worker-changed')
    expect(kindOf(decide({}, { toPostId: id(11) }))).toBe('same-person')
    expect(kindOf(decide(post({ holder: id(1) }))), 'one person on two posts').toBe('same-person')
    expect(kindOf(decide(post({ role: 'R11' })))).toBe('worker-unknown')
    expect(kindOf(decide(post({ unitId: id(71) })))).toBe('worker-unknown')
    expect(kindOf(decide(post({ holder: null })))).toBe('post-vacant')
    expect(kindOf(decide(post({ holder: id(2) })))).toBe('own-post')
    expect(kindOf(decide(post({ isKeptAway: true })))).toBe('post-kept-away')
    expect(kindOf(decide(post({ standings: ['recipient'] })))).toBe('stands-otherwise')
    expect(decide(post({ openFiles: 25 }))).toMatchObject({ problem: { kind: 'caseload-full', openFiles: 25 } })
    expect(kindOf(decide({ open: { id: id(51), hasChangedHands: false } }))).toBe('handover-open-already')
  })

  it('SLA-17 a sudden take-over needs no day, and overtakes whatever was planned', () => {
    const { firstDay: _, shortReason: __, ...input } = plan
    const decided = takeOverAtOnce.decide({ ...change, open: { id: id(51), hasChangedHands: false } }, input, now, supervisor)
    expect(decided).toMatchObject({ ok: true, value: { firstDay: now.today, overtaken: id(51), supervisorPostId: id(12) } })
    expect(kindOf(takeOverAtOnce.decide({ ...change, file: null }, input, now, supervisor))).toBe('case-file-closed')
    expect(readBy({ kind: 'sudden', firstDay: now.today })).toBe(addDays(now.today, 3))
    expect(readBy(handover)).toBe(handover.firstDay)
  })
})

describe('taking over what is known', () => {
  it('S117 is done by the successor alone, row by row, as the row stands', () => {
    const decide = (input: object, who = taker, also: Partial<Handover> = {}) =>
      kindOf(acceptItem.decide(state(also), { ...given(promise), ...input }, now, who))
    expect(decide({})).toBe('ok')
    expect(decide({}, giver)).toBe('not-the-successor')
    expect(decide({}, supervisor)).toBe('not-the-successor')
    expect(decide({ handoverId: id(51) })).toBe('handover-over')
    expect(decide({ rowId: id(61) })).toBe('no-such-item')
    expect(decide({ seenVersion: 2 })).toBe('item-changed')
    expect(decide({}, taker, { accepted: [promise] })).toBe('accepted-already')
    expect(decide({}, taker, { fromAccountId: id(3) }), 'never both sides').toBe('not-the-successor')
  })

  it('questions are asked by the successor and answered by another', () => {
    const ask = { ...about, item: 'promise' as const, rowId: id(60), questionId: id(80), question: 'Kapan?' }
    expect(kindOf(askAboutItem.decide(state(), ask, now, taker))).toBe('ok')
    expect(kindOf(askAboutItem.decide(state(), ask, now, giver))).toBe('not-the-successor')
    expect(kindOf(askAboutItem.decide(state(), { ...ask, rowId: id(61) }, now, taker))).toBe('no-such-item')
    const answer = { ...about, questionId: id(80), answer: 'Rabu.' }
    const decide = (question: { askedBy: string; isAnswered: boolean } | null, who = giver) =>
      kindOf(answerQuestion.decide({ ...state(), question }, answer, now, who))
    expect(decide({ askedBy: id(3), isAnswered: false })).toBe('ok')
    expect(decide({ askedBy: id(3), isAnswered: false }, taker)).toBe('own-question')
    expect(decide({ askedBy: id(3), isAnswered: true })).toBe('answered-already')
    expect(decide(null)).toBe('no-such-question')
  })

  it('G-12 the child is introduced, and says something about it or it is said why not', () => {
    const made = {
      ...about,
      introductionId: id(90),
      whom: 'child' as const,
      supporterId: null,
      way: 'joint-visit' as const,
      onDay: now.today,
      notYetReason: null,
      statement: 'Mau.',
      missingReason: null
    }
    const decide = (input: object, who = taker, also: Partial<Handover> = {}) =>
      kindOf(recordIntroduction.decide({ ...state(also), supporterIds: [id(20)] }, { ...made, ...input }, now, who))
    expect(decide({})).toBe('ok')
    expect(decide({}, giver)).toBe('ok')
    expect(decide({}, supervisor)).toBe('not-of-this-handover')
    expect(decide({ statement: null })).toBe('view-or-reason')
    expect(decide({ statement: null, missingReason: 'not-now' })).toBe('ok')
    expect(decide({ missingReason: 'not-now' })).toBe('view-or-reason')
    expect(decide({ onDay: addDays(now.today, 1) })).toBe('happened-in-future')
    expect(decide({ way: 'alone' })).toBe('alone-only-when-sudden')
    expect(decide({ way: 'alone' }, taker, { kind: 'sudden' })).toBe('ok')
    const notYet = { way: 'not-yet', statement: null, onDay: addDays(now.today, 3), notYetReason: 'away' }
    expect(decide(notYet)).toBe('ok')
    expect(decide({ ...notYet, notYetReason: null })).toBe('not-yet-why')
    expect(decide({ ...notYet, onDay: addDays(now.today, -1) })).toBe('not-yet-in-past')
    expect(decide({ whom: 'supporter', statement: null, supporterId: id(20) })).toBe('ok')
    expect(decide({ whom: 'supporter', statement: null })).toBe('supporter-unknown')
    expect(decide({ whom: 'supporter', statement: null, supporterId: id(21) })).toBe('supporter-unknown')
    expect(decide({ whom: 'institution', statement: null })).toBe('ok')
    expect(decide({ whom: 'institution' })).toBe('view-of-child-only')
  })

  it('G-17 it is finished by a third person, and only when nothing is left', () => {
    const whole = { accepted: [summary, promise], childIntroduced: true }
    const decide = (also: Partial<Handover>, who = supervisor) => completeHandover.decide(state(also), about, now, who)
    expect(kindOf(decide(whole))).toBe('ok')
    expect(decide({ ...whole, accepted: [summary] })).toMatchObject({ problem: { kind: 'items-left', left: 1 } })
    expect(kindOf(decide({ ...whole, childIntroduced: false }))).toBe('child-not-introduced')
    expect(kindOf(decide({ ...whole, successorStands: false }))).toBe('successor-gone')
    expect(kindOf(decide(whole, giver))).toBe('own-handover')
    expect(kindOf(decide(whole, taker))).toBe('own-handover')
    expect(kindOf(callOff.decide(state(), about, now, supervisor))).toBe('ok')
    expect(kindOf(callOff.decide(state({ changedHandsAt: now.at }), about, now, supervisor))).toBe('changed-hands-already')
    expect(kindOf(callOff.decide({ file: null, handover: null }, about, now, supervisor))).toBe('handover-over')
  })

  it('the measure of a hand-over is what was accepted of what there is', () => {
    expect(completenessOf({ items: [summary, promise], accepted: [promise] })).toEqual({ accepted: 1, total: 2, share: 0.5 })
    expect(completenessOf({ items: [], accepted: [promise] })).toEqual({ accepted: 0, total: 0, share: 1 })
    expect(standOf(summary, [{ ...summary, version: 2 }])).toBe('again')
    expect(standOf(summary, [])).toBe('open')
  })
})

describe('any road of a hand-over', () => {
  const rows = [1, 2, 3].map((n) => id(200 + n))
  const step = fc.oneof(
    fc.record({
      do: fc.constant('accept' as const),
      who: fc.constantFrom(giver, taker, supervisor),
      row: fc.nat(2),
      seen: fc.integer({ min: 1, max: 4 })
    }),
    fc.record({ do: fc.constant('change' as const), row: fc.nat(2) }),
    fc.record({ do: fc.constant('introduce' as const), who: fc.constantFrom(giver, taker, supervisor) }),
    fc.record({ do: fc.constant('complete' as const), who: fc.constantFrom(giver, taker, supervisor) })
  )

  it('G-17 T9 the file changes hands once, by neither side, and never over a row that changed since it was accepted', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now50: Handover | null = { ...handover, items: rows.map((rowId) => ({ item: 'action', rowId, version: 1 })) }
        let owner = handover.fromPostId
        let changes = 0
        for (const one of steps) {
          if (one.do === 'change') {
            if (now50)
              now50 = { ...now50, items: now50.items.map((row, n) => (n === one.row ? { ...row, version: row.version + 1 } : row)) }
          } else if (one.do === 'accept') {
            const input = { ...about, item: 'action' as const, rowId: rows[one.row] ?? '', seenVersion: one.seen }
            const decided = acceptItem.decide({ file: { state: 'ST09' }, handover: now50 }, input, now, one.who)
            if (decided.ok) {
              expect(one.who).toBe(taker)
              if (now50)
                now50 = { ...now50, accepted: [...now50.accepted, { item: 'action', rowId: input.rowId, version: input.seenVersion }] }
            }
          } else if (one.do === 'introduce') {
            if (now50 && one.who !== supervisor) now50 = { ...now50, childIntroduced: true }
          } else {
            const decided = completeHandover.decide({ file: { state: 'ST09' }, handover: now50 }, about, now, one.who)
            if (decided.ok) {
              expect(one.who).toBe(supervisor)
              expect(itemsLeft(decided.value)).toEqual([])
              expect(decided.value.childIntroduced).toBe(true)
              owner = decided.value.toPostId
              changes++
              now50 = null
            }
          }
          // one owner at every moment: the old one until the very step that makes the new one
          expect(owner).toBe(changes === 0 ? handover.fromPostId : handover.toPostId)
        }
        expect(changes).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 }
    )
  })

  it('completeness never leaves 0 to 1, and is whole exactly when nothing is left', () => {
    const item = fc.record({ item: fc.constantFrom(...itemKinds.codes), rowId: fc.constantFrom(...rows), version: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), fc.array(item, { maxLength: 20 }), (items, accepted) => {
        const { share, accepted: n, total } = completenessOf({ items, accepted })
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(share === 1).toBe(n === total)
        expect(total - n).toBe(itemsLeft({ items, accepted }).length)
      })
    )
  })
})
