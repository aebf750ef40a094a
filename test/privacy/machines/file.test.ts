/** T9: the case file and its episodes against a model: an owner always, two people for every closing, and a closed file that only opens again. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Action } from '#domain/access/rules.ts'
import { assignCaseWorker } from '#domain/case-file/assign-case-worker.ts'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { lowerRisk, raiseRisk } from '#domain/case-file/change-risk.ts'
import { moveState } from '#domain/case-file/move-state.ts'
import { closureReasons } from '#domain/case-file/closure.ts'
import { mayMove, states } from '#domain/case-file/state.ts'
import { askToClose, termsOf } from '#domain/episode/ask-to-close.ts'
import { type AskedClosing, closeFile } from '#domain/episode/close.ts'
import type { MeasuredFacts } from '#domain/episode/closing-gate.ts'
import { recordReview } from '#domain/episode/record-review.ts'
import { reopen } from '#domain/episode/reopen.ts'
import { returnClosing } from '#domain/episode/return-closing.ts'
import { reviewDecisions } from '#domain/episode/review.ts'
import { addDays, type Now } from '#domain/kernel/date.ts'
import { closingOf, reopenOf, reviewOf } from '#test/support/episode-inputs.ts'
import { actor, nowAt, patience, posts, sequences, tally, turns } from '#test/support/machine.ts'

const actions = [
  'case-file.move-state',
  'case-file.raise-risk',
  'case-file.lower-risk',
  'case-file.assign-case-worker',
  'episode.record-review',
  'episode.ask-to-close',
  'episode.return-closing',
  'episode.close',
  'episode.reopen'
] as const satisfies readonly Action[]

interface Model {
  file: CaseFile
  asked: AskedClosing | null
  episode: number
  closedAt: string | null
}
const begin = (): Model => ({
  file: {
    state: 'ST09',
    risk: 'RK2',
    ageBand: '15-17',
    workerPostId: posts.worker,
    supervisorPostId: posts.supervisor,
    reviewDueOn: null,
    version: 1
  },
  asked: null,
  episode: 1,
  closedAt: null
})
const held = [posts.worker, posts.companion, posts.supervisor, posts.head]
const unitPosts = [
  { id: posts.worker, role: 'R01', isHeld: true, openFiles: 3 },
  { id: posts.companion, role: 'R03', isHeld: true, openFiles: 3 },
  { id: posts.vacant, role: 'R01', isHeld: false, openFiles: 0 },
  { id: posts.supervisor, role: 'R02', isHeld: true, openFiles: 0 },
  { id: posts.head, role: 'R04', isHeld: true, openFiles: 0 }
]
const whole = (file: CaseFile, lucky: boolean): MeasuredFacts => ({
  risk: file.risk,
  highRiskEndedOn: null,
  assessed: true,
  needs: [{ need: 'N4', severity: lucky ? 1 : 2 }],
  coverage: lucky ? 0.8 : 0.5,
  severeGaps: [],
  singleSupports: lucky ? [] : ['N4'],
  visitsDated: lucky ? 1 : 0,
  ageBand: file.ageBand,
  restricted: false,
  closingAssessed: false,
  openTransition: lucky ? [] : null,
  ownConsent: lucky,
  legalTrack: null,
  schoolTrack: null
})
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const file = 'the file'

it(
  'T9 the case file: no file without an owner, nobody closes what she asked for, nothing leaves a closed file but its reopening',
  patience,
  () => {
    const counted = tally()
    fc.assert(
      fc.property(turns(actions), (sequence) => {
        const model = begin()
        for (const [index, { who: drawn, what, n, lucky }] of sequence.entries()) {
          const who = actor(what, drawn, model.file, n)
          if (!who) continue
          const before = { ...model }
          if (!play(model, what, who, n, lucky, nowAt(index))) continue
          counted.add(what)
          expect(held, 'an owner, on a chair that somebody sits on').toContain(model.file.workerPostId)
          expect(model.file.workerPostId, 'who carries it does not sign for it').not.toBe(model.file.supervisorPostId)
          if (before.file.state === 'ST15') expect(what, 'a closed file only opens again').toBe('episode.reopen')
          if (model.file.state === 'ST15' && before.file.state !== 'ST15') {
            expect(what).toBe('episode.close')
            expect(who.accountId, 'two people').not.toBe(before.asked?.by.accountId)
            expect(who.postIds).not.toContain(before.file.workerPostId)
            expect(before.file.risk === 'RK3' && ['CL01', 'CL05', 'CL10'].includes(before.asked?.terms.reason ?? '')).toBe(false)
          }
          if (what === 'case-file.lower-risk') expect(who.postIds).not.toContain(before.file.workerPostId)
          if (what === 'case-file.move-state') expect(mayMove(before.file.state, model.file.state)).toBe(true)
          expect(model.episode, 'one episode more with each reopening, and only then').toBe(
            before.episode + Number(what === 'episode.reopen')
          )
          expect(model.file.version).toBeGreaterThanOrEqual(before.file.version)
        }
      }),
      { numRuns: sequences }
    )
    for (const what of actions) expect(counted.of(what), `${what} was never accepted`).toBeGreaterThan(0)
    console.log(
      `T9: case file, ${sequences} sequences, ${counted.total()} steps accepted, none without an owner, none closed by one person`
    )
  }
)

/** Plays one command on the model, as the server would; false when it was refused. */
function play(
  model: Model,
  what: (typeof actions)[number],
  who: Parameters<typeof moveState.decide>[3],
  n: number,
  lucky: boolean,
  now: Now
): boolean {
  const seenVersion = lucky || n % 5 ? model.file.version : model.file.version + 1
  const change = (next: Partial<CaseFile>): true => {
    model.file = { ...model.file, ...next }
    return true
  }
  switch (what) {
    case 'case-file.move-state': {
      const state = { file: model.file, liveConsents: lucky ? (['CS01', 'CS02'] as const) : [], signedQuestions: lucky ? ['BQ7'] : [] }
      // the road to review and monitoring is trodden more often than the others
      const to = n % 3 ? pick(['ST10', 'ST14', 'ST13', 'ST15'] as const, n) : pick(states.codes, n)
      const done = moveState.decide(state, { caseFileId: file, seenVersion, to }, now, who)
      return done.ok && change({ state: done.value.to, version: done.value.version })
    }
    case 'case-file.raise-risk': {
      const done = raiseRisk.decide(
        { file: model.file },
        { caseFileId: file, seenVersion, to: pick(['RK2', 'RK3'] as const, n), signs: [] },
        now,
        who
      )
      return done.ok && change({ risk: done.value.to, version: done.value.version })
    }
    case 'case-file.lower-risk': {
      const input = { caseFileId: file, seenVersion, to: pick(['RK1', 'RK2'] as const, n), reasons: ['SR1' as const] }
      const done = lowerRisk.decide({ file: model.file, dangerSigns: n % 4 ? [] : ['DS1'] }, input, now, who)
      return done.ok && change({ risk: done.value.to, version: done.value.version })
    }
    case 'case-file.assign-case-worker': {
      const ids = unitPosts.map(({ id }) => id)
      const input = { caseFileId: file, seenVersion, workerPostId: pick(ids, n), supervisorPostId: pick(ids, n >> 3), despite: null }
      const done = assignCaseWorker.decide({ file: model.file, unitPosts }, input, now, who)
      return (
        done.ok &&
        change({ workerPostId: done.value.workerPostId, supervisorPostId: done.value.supervisorPostId, version: model.file.version + 1 })
      )
    }
    case 'episode.record-review': {
      const decision = pick(reviewDecisions.codes, n)
      const input = {
        ...reviewOf(file, seenVersion, now.today),
        decision,
        nextOn: addDays(now.today, 10),
        statement: lucky ? 'Aku baik.' : null
      }
      const state = { file: model.file, rhythmDays: 14, planInForce: lucky, lastReviewedOn: null }
      const done = recordReview.decide(state, input as Parameters<typeof recordReview.decide>[1], now, who)
      return done.ok && change({ state: done.value.to, version: done.value.version })
    }
    case 'episode.ask-to-close': {
      const reason = n % 2 ? 'CL01' : pick(closureReasons.codes, n >> 1)
      const input = closingOf(file, seenVersion, now.today, {
        reason,
        closingId: `closing ${n}`,
        receiver: lucky ? 'Unit lain' : null
      }) as Parameters<typeof askToClose.decide>[1]
      const state = { file: model.file, facts: whole(model.file, lucky), isAsked: model.asked !== null, accompanimentHeld: lucky }
      const done = askToClose.decide(state, input, now, who)
      if (!done.ok) return false
      model.asked = { id: input.closingId, by: { accountId: who.accountId, postId: model.file.workerPostId }, terms: termsOf(input) }
      return true
    }
    case 'episode.return-closing': {
      const input = { caseFileId: file, closingId: model.asked?.id ?? 'none', reason: 'Bicarakan dulu.' }
      const done = returnClosing.decide({ file: model.file, askedId: model.asked?.id ?? null }, input, now, who)
      if (done.ok) model.asked = null
      return done.ok
    }
    case 'episode.close': {
      const signerPostId = who.postIds.find((post) => post === model.file.supervisorPostId || post === posts.head) ?? null
      const state = { file: model.file, asked: model.asked, facts: whole(model.file, n % 4 > 0), signerPostId }
      const done = closeFile.decide(state, { caseFileId: file, seenVersion, closingId: model.asked?.id ?? 'none' }, now, who)
      if (!done.ok) return false
      model.asked = null
      model.closedAt = now.at
      return change({ state: 'ST15', version: done.value.version, reviewDueOn: null })
    }
    case 'episode.reopen': {
      const state = {
        file: model.file,
        episodeNumber: model.episode,
        closedAt: model.closedAt,
        isOwnerHeld: lucky,
        hours: 24,
        rhythmDays: 14
      }
      const input = reopenOf(file, seenVersion, now.at, { inDanger: n % 2 === 0 }) as Parameters<typeof reopen.decide>[1]
      const done = reopen.decide(state, input, now, who)
      if (!done.ok) return false
      model.episode = done.value.number
      return change({ state: done.value.to, risk: done.value.risk, version: done.value.version })
    }
  }
}
