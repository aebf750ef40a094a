/** The plan on screen, and the one road of its changes: decided here on everything the phone knows, then sent. */
import { useMemo } from 'react'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { outboxItems } from '#web/offline/outbox-store.ts'
import { send } from '#web/offline/outbox.ts'
import { pendingOf, usePending } from '#web/offline/pending.ts'
import { useCaller } from '#web/offline/session.ts'
import { problemWords } from '#web/words/plan-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { type FileRead, type PlanRead, stateOf, withPending } from './plan.local.ts'

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
    async tell<Name extends string, Input, State, Change, P extends Problem>(command: Command<Name, Input, State, Change, P>, input: Input, state: State): Promise<string | undefined> {
      const sent = await send(command, input, { state, caller, subjectLabel: file.codeName })
      return sent.outcome === 'refused' ? sentence(sent.problem) : undefined
    }
  }
}

export type PlanRoad = ReturnType<typeof usePlan>
