/** The plan on screen, and the one road of its changes: decided here on everything the phone knows, then sent. */
import { useMemo } from 'react'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import type { AddActionProblem, ChangeActionProblem } from '#domain/plan/add-action.ts'
import type { AddGoalProblem } from '#domain/plan/add-goal.ts'
import type { ApproveProblem, ReturnProblem } from '#domain/plan/approve-plan.ts'
import type { DeclineProblem } from '#domain/plan/decline-suggestion.ts'
import type { ChildViewProblem } from '#domain/plan/record-child-view.ts'
import type { ProgressProblem } from '#domain/plan/record-progress.ts'
import type { ReviewProblem } from '#domain/plan/review-plan.ts'
import type { SubmitProblem } from '#domain/plan/submit-plan.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { outboxItems } from '#web/offline/outbox-store.ts'
import { send } from '#web/offline/outbox.ts'
import { pendingOf, usePending } from '#web/offline/pending.ts'
import { useCaller } from '#web/offline/session.ts'
import { problemWords } from '#web/words/plan-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { type FileRead, type PlanRead, stateOf, withPending } from './plan.local.ts'

type PlanProblem =
  | AddGoalProblem
  | AddActionProblem
  | ChangeActionProblem
  | DeclineProblem
  | ChildViewProblem
  | SubmitProblem
  | ApproveProblem
  | ReturnProblem
  | ProgressProblem
  | ReviewProblem
// A conflict has its own page and its general sentence.
problemWords.id satisfies Covers<Exclude<PlanProblem, { readonly kind: 'changed-meanwhile' }>>

export function usePlan(file: FileRead, read: PlanRead) {
  const caller = useCaller()
  const sentence = useProblemSentence(problemWords)
  const pending = usePending(file.id)
  const { today } = deviceNow()
  const workerPostId = file.worker.postId
  const plan = useMemo(() => withPending(read, pending, workerPostId), [read, pending, workerPostId])
  return {
    plan,
    today,
    caller,
    /** With what was queued a moment ago: a goal and its first action are sent one after the other. */
    now: () => stateOf(file, withPending(read, pendingOf(outboxItems(), file.id), workerPostId), today),
    /** The sentence of a refusal, or nothing when it is on its way. */
    async tell<Name extends string, Input, State, Change, P extends Problem>(
      command: Command<Name, Input, State, Change, P>,
      input: Input,
      state: State
    ): Promise<string | undefined> {
      const sent = await send(command, input, { state, caller, subjectLabel: file.codeName })
      return sent.outcome === 'refused' ? sentence(sent.problem) : undefined
    }
  }
}

export type PlanRoad = ReturnType<typeof usePlan>
