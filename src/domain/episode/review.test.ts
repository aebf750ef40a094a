/** Reviews, signatures and visits as decisions: the child is heard, safety comes first, the rhythm holds, two people sign. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayMove, type State, states } from '#domain/case-file/state.ts'
import { addDays } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, supervisor, worker } from '#test/support/case-file.ts'
import { reviewOf, visitOf } from '#test/support/episode-inputs.ts'
import { countersignReview } from './countersign-review.ts'
import { proposesReopening } from './monitoring.ts'
import { recordMonitoring } from './record-monitoring.ts'
import { recordReview, type RecordReviewState } from './record-review.ts'
import { type ReviewDecision, reviewDecisions, stateAfterReview } from './review.ts'

const running = { ...file, state: 'ST09' as const }
const state: RecordReviewState = { file: running, rhythmDays: 30, planInForce: true, lastReviewedOn: null }
const input = (given: object = {}) => recordReview.input.parse(reviewOf(id(9), file.version, now.today, given))
const review = (given: object = {}, at: Partial<RecordReviewState> = {}) =>
  recordReview.decide({ ...state, ...at }, input(given), now, worker)

describe('a review', () => {
  it('S155 S156 has the child’s words or the reason why not, never both, never neither', () => {
    expect(kindOf(review())).toBe('ok')
    expect(kindOf(review({ statement: null, missingReason: 'not-now' }))).toBe('ok')
    expect(kindOf(review({ statement: null }))).toBe('child-view-or-reason')
    expect(kindOf(review({ missingReason: 'not-now' }))).toBe('child-view-or-reason')
  })

  it('S35 whoever saw a sign has looked at safety', () => {
    expect(kindOf(review({ signs: ['EW1'], safetyLooked: false }))).toBe('look-at-safety-first')
    expect(kindOf(review({ signs: ['EW1', 'EW7'] }))).toBe('ok')
  })

  it('S36 the next one is never later than the rhythm of the risk; sooner is free', () => {
    expect(review({ nextOn: addDays(now.today, 31) })).toMatchObject({ problem: { kind: 'next-too-late', latest: addDays(now.today, 30) } })
    expect(kindOf(review({ nextOn: addDays(now.today, 1) }))).toBe('ok')
    expect(kindOf(review({ nextOn: now.today }))).toBe('next-not-after')
  })

  it('a child at high risk is not stepped down by a review', () => {
    const high = { file: { ...running, risk: 'RK3' as const } }
    expect(kindOf(review({ decision: 'monitor' }, high))).toBe('high-risk-goes-on')
    expect(kindOf(review({ decision: 'close' }, high))).toBe('high-risk-goes-on')
    expect(kindOf(review({ decision: 'conference' }, high))).toBe('ok')
  })

  it('refuses what is closed, unseen, ahead of today or before the last review', () => {
    expect(kindOf(review({}, { file: closed }))).toBe('case-file-closed')
    expect(kindOf(review({ seenVersion: 1 }))).toBe('changed-meanwhile')
    expect(kindOf(review({ reviewedOn: addDays(now.today, 1) }))).toBe('reviewed-in-future')
    expect(kindOf(review({}, { lastReviewedOn: addDays(now.today, 1) }))).toBe('reviewed-before-last')
    expect(kindOf(review({}, { file: { ...file, state: 'ST06' } }))).toBe('not-yet-reviewable')
  })

  it('property: wherever a review leads, the road leads there too, and never to an end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states.codes),
        fc.constantFrom(...reviewDecisions.codes),
        fc.boolean(),
        (from: State, decision: ReviewDecision, inForce) => {
          const to = stateAfterReview(from, decision, inForce)
          if (to === undefined || to === from) return
          expect(to === 'ST10' ? mayMove(from, to) : (from === 'ST10' || mayMove(from, 'ST10')) && mayMove('ST10', to)).toBe(true)
          expect(to).not.toBe('ST15')
        }
      )
    )
  })
})

describe('the second signature on a review', () => {
  const recorded = {
    id: id(9),
    risk: 'RK3',
    recordedByAccount: worker.accountId,
    recordedByPost: file.workerPostId,
    isCountersigned: false
  }
  const sign = (given: object, caller = supervisor) =>
    kindOf(
      countersignReview.decide(
        { file: running, review: { ...recorded, ...given }, signerPostId: id(12) },
        { caseFileId: id(3), reviewId: id(9) },
        now,
        caller
      )
    )
  it('is put once, by another person, where the risk is high', () => {
    expect(sign({})).toBe('ok')
    expect(sign({}, worker)).toBe('own-work')
    // standing in for two posts is still one person
    expect(sign({}, { accountId: id(8), postIds: [id(12), id(11)] })).toBe('own-work')
    expect(sign({ risk: 'RK2' })).toBe('needs-no-signature')
    expect(sign({ isCountersigned: true })).toBe('signed-already')
  })
})

describe('monitoring', () => {
  const visit = { id: id(5), isDone: false, plannedOn: addDays(now.today, -40) }
  const record = (at: object = {}, given: object = {}) =>
    recordMonitoring.decide(
      { file: { state: 'ST14' }, visit, coverage: 0.7, ...at },
      recordMonitoring.input.parse(visitOf(id(3), id(5), now.today, given)),
      now,
      worker
    )
  it('goes on after closing, once for each date', () => {
    expect(kindOf(record())).toBe('ok')
    expect(kindOf(record({ file: { state: 'ST15' } }))).toBe('ok')
    expect(kindOf(record({ file: { state: 'ST09' } }))).toBe('not-monitored')
    expect(kindOf(record({ visit: { ...visit, isDone: true } }))).toBe('visit-done')
    expect(kindOf(record({ visit: null }))).toBe('visit-unknown')
    expect(kindOf(record({}, { doneOn: addDays(now.today, -41) }))).toBe('visited-too-early')
  })

  it('C8 signs, dropping out of school and a circle below 0.40 each propose opening again', () => {
    expect(record({ coverage: 0.39 }, { signs: ['EW2'], schooling: 'ED3' })).toMatchObject({
      value: { proposes: ['RO02', 'RO05', 'RO06'] }
    })
    expect(proposesReopening({ signs: ['EW8'], coverage: null, schooling: 'ED1' })).toEqual(['RO03'])
    expect(proposesReopening({ signs: [], coverage: 0.4, schooling: 'ED1' })).toEqual([])
    expect(proposesReopening({ signs: [], coverage: null, schooling: 'ED1' })).toEqual([])
  })
})
