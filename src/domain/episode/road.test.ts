/** T9: whatever people try in whatever order, an episode keeps its law. 500 sequences here, 10,000 at night (SEQUENCES). */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { gateBefore, moveState } from '#domain/case-file/move-state.ts'
import { closureReasons, reopenReasons } from '#domain/case-file/closure.ts'
import { type State, states } from '#domain/case-file/state.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { file as aFile, id, now, supervisor, worker } from '#test/support/case-file.ts'
import { closingOf, reopenOf, reviewOf } from '#test/support/episode-inputs.ts'
import { askToClose, termsOf } from './ask-to-close.ts'
import { type AskedClosing, closeFile } from './close.ts'
import type { MeasuredFacts } from './closing-gate.ts'
import { recordReview } from './record-review.ts'
import { reopen } from './reopen.ts'
import { returnClosing } from './return-closing.ts'
import { reviewDecisions } from './review.ts'

interface Model {
  file: CaseFile
  asked: AskedClosing | null
  episodes: { number: number; open: boolean }[]
}

const both: Caller = { accountId: id(4), postIds: [id(11), id(12)] }
const people = fc.constantFrom(worker, supervisor, both)
const facts = fc.record<MeasuredFacts>({
  risk: fc.constantFrom('RK1', 'RK2', 'RK3'),
  highRiskEndedOn: fc.constantFrom(null, addDays(now.today, -10), addDays(now.today, -100)),
  assessed: fc.boolean(),
  needs: fc.constantFrom([], [{ need: 'N4' as const, severity: 1 }], [{ need: 'N4' as const, severity: 3 }]),
  coverage: fc.constantFrom(null, 0.3, 0.7),
  severeGaps: fc.constantFrom([], ['N4/PRO']),
  singleSupports: fc.constantFrom([], ['N4']),
  visitsDated: fc.nat(4),
  ageBand: fc.constantFrom('12-14', '15-17', '18+'),
  restricted: fc.boolean(),
  closingAssessed: fc.boolean(),
  openTransition: fc.constantFrom(null, [], ['TL3' as const]),
  ownConsent: fc.boolean(),
  legalTrack: fc.constantFrom(null, 'open' as const, 'closed' as const),
  schoolTrack: fc.option(
    fc.record({
      end: fc.constantFrom('stable' as const, 'declines' as const, 'none' as const, 'unsettled' as const),
      since: fc.constantFrom(null, '2026-03-01')
    })
  )
})
const step = fc.oneof(
  fc.record({ does: fc.constant('move' as const), to: fc.constantFrom(...states.codes) }),
  fc.record({ does: fc.constant('review' as const), decision: fc.constantFrom(...reviewDecisions.codes), inForce: fc.boolean() }),
  fc.record({ does: fc.constant('ask' as const), reason: fc.constantFrom(...closureReasons.codes), facts, by: people }),
  fc.record({ does: fc.constant('close' as const), facts, by: people }),
  fc.record({ does: fc.constant('return' as const) }),
  fc.record({ does: fc.constant('reopen' as const), reason: fc.constantFrom(...reopenReasons.codes), inDanger: fc.boolean() })
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Takes one step; what is refused changes nothing. */
function take(model: Model, one: Step): void {
  const { file } = model
  const seen = { caseFileId: id(3), seenVersion: file.version }
  const to = (state: State, more: Partial<CaseFile> = {}) => {
    model.file = { ...file, ...more, state, version: file.version + 1 }
  }
  switch (one.does) {
    case 'move': {
      const state = { file, liveConsents: ['CS01', 'CS02'] as const, signedQuestions: ['BQ7'] }
      const moved = moveState.decide(state, { ...seen, to: one.to }, now, worker)
      expect(moved.ok && gateBefore(one.to, state)).toBeFalsy()
      if (moved.ok) to(moved.value.to)
      return
    }
    case 'review': {
      const input = recordReview.input.parse(reviewOf(id(3), file.version, now.today, { decision: one.decision }))
      const recorded = recordReview.decide({ file, rhythmDays: 60, planInForce: one.inForce, lastReviewedOn: null }, input, now, worker)
      if (recorded.ok) to(recorded.value.to, { reviewDueOn: input.nextOn })
      return
    }
    case 'ask': {
      const input = askToClose.input.parse(
        closingOf(id(3), file.version, now.today, { reason: one.reason, receiver: 'Kantor', accompanimentPostId: id(30) })
      )
      const done = askToClose.decide({ file, facts: one.facts, isAsked: model.asked !== null, accompanimentHeld: true }, input, now, one.by)
      if (done.ok) model.asked = { id: id(7), by: { accountId: one.by.accountId, postId: one.by.postIds[0] ?? '' }, terms: termsOf(input) }
      return
    }
    case 'close': {
      const done = closeFile.decide(
        { file, asked: model.asked, facts: one.facts, signerPostId: id(12) },
        { ...seen, closingId: id(7) },
        now,
        one.by
      )
      if (!done.ok) return
      // nobody signs what she asked for, from whichever post
      expect(one.by.accountId).not.toBe(model.asked?.by.accountId)
      expect(one.by.postIds).not.toContain(file.workerPostId)
      expect(['ST10', 'ST14', 'ST17', 'ST18']).toContain(done.value.through)
      model.asked = null
      model.episodes = model.episodes.map((episode) => ({ ...episode, open: false }))
      to('ST15', { reviewDueOn: null })
      return
    }
    case 'return': {
      const input = { caseFileId: id(3), closingId: id(7), reason: 'Belum cukup.' }
      if (returnClosing.decide({ file, askedId: model.asked?.id ?? null }, input, now, supervisor).ok) model.asked = null
      return
    }
    case 'reopen': {
      const input = reopen.input.parse(
        reopenOf(id(3), file.version, now.at, { reason: one.reason, source: 'school', inDanger: one.inDanger })
      )
      const state = { file, episodeNumber: model.episodes.length, closedAt: null, isOwnerHeld: true, hours: 24, rhythmDays: 30 }
      const done = reopen.decide(state, input, now, worker)
      if (!done.ok) return
      model.episodes = [...model.episodes, { number: done.value.number, open: true }]
      to(done.value.to, { risk: done.value.risk })
    }
  }
}

it('T9 property: episode numbers rise by one, one is open at most, closed means ST15, and nothing but reopening leaves it', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const model: Model = { file: { ...aFile, state: 'ST10' }, asked: null, episodes: [{ number: 1, open: true }] }
      for (const one of steps) {
        const wasClosed = model.file.state === 'ST15'
        take(model, one)
        const isClosed = model.file.state === 'ST15'
        if (wasClosed && one.does !== 'reopen') expect(isClosed).toBe(true)
        expect(model.episodes.map((episode) => episode.number)).toEqual(model.episodes.map((_, index) => index + 1))
        expect(model.episodes.filter((episode) => episode.open).length).toBe(isClosed ? 0 : 1)
        // no file without an owner, whatever happens to it
        expect(model.file.workerPostId).toBe(aFile.workerPostId)
      }
    }),
    { numRuns: Number(process.env.SEQUENCES ?? 500) }
  )
})
