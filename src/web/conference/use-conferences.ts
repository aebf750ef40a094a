/** The conferences of one file on screen, and the one road of their changes. */
import { useMemo } from 'react'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import type { BeginProblem } from '#domain/conference/begin.ts'
import type { CloseProblem } from '#domain/conference/close.ts'
import type { ConveneProblem } from '#domain/conference/convene.ts'
import type { PaperPledgeProblem, PledgeProblem } from '#domain/conference/pledge.ts'
import type { DecisionProblem } from '#domain/conference/record-decision.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { send } from '#web/offline/outbox.ts'
import { pendingOf } from '#web/offline/pending.ts'
import { useCaller } from '#web/offline/session.ts'
import { problemWords } from '#web/words/conference-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { type ConferencesRead, withPending } from './conference.local.ts'

type ConferenceProblem =
  | ConveneProblem
  | PledgeProblem
  | PaperPledgeProblem
  | BeginProblem
  | DecisionProblem
  | CloseProblem
  | { readonly kind: 'decision-unknown' }
// A conflict has its own page and its general sentence.
problemWords.id satisfies Covers<Exclude<ConferenceProblem, { readonly kind: 'changed-meanwhile' }>>

/** Sends, and gives back the sentence of a refusal, or nothing when it is on its way. */
export function useTell(subjectLabel: string) {
  const caller = useCaller()
  const sentence = useProblemSentence(problemWords)
  return async <Name extends string, Input, State, Change, P extends Problem>(
    command: Command<Name, Input, State, Change, P>,
    input: Input,
    state: State | undefined
  ): Promise<string | undefined> => {
    const sent = await send(command, input, { state, caller, subjectLabel })
    return sent.outcome === 'refused' ? sentence(sent.problem) : undefined
  }
}

export function useConferences(caseFileId: string | null) {
  const read = useRead<ConferencesRead>(caseFileId && `/api/case-files/${caseFileId}/conferences`)
  const outbox = useOutbox()
  const { value } = read
  const laid = useMemo(() => {
    if (!value) return undefined
    const about = new Set([
      ...pendingOf(outbox, caseFileId ?? ''),
      // a promise is about no file
      ...value.conferences.flatMap((one) => pendingOf(outbox, one.id, 'conference.pledge'))
    ])
    return withPending(value, [...about])
  }, [value, outbox, caseFileId])
  return { read, laid }
}
