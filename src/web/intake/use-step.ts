/** Sending one step about a report: the sentence when it is refused, the press that waits, and what happens after. */
import { useState } from 'react'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { send } from '#web/offline/outbox.ts'
import { useCaller } from '#web/offline/session.ts'
import { intakeWords } from '#web/words/intake.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { shortNumberOf } from './intake.local.ts'

export function useStep(reportId: string, onSent: (outboxId: string) => void) {
  const words = useWords(intakeWords)
  const caller = useCaller()
  const sentence = useProblemSentence(problemWords)
  const [problem, setProblem] = useState<string>()
  return {
    problem,
    async take<Name extends string, Input, State, Change, P extends Problem>(
      step: Command<Name, Input, State, Change, P>,
      input: Input,
      state: State | undefined
    ) {
      setProblem(undefined)
      const sent = await send(step, input, { state, caller, subjectLabel: words.label(shortNumberOf(reportId)) })
      if (sent.outcome === 'refused') setProblem(sentence(sent.problem))
      else onSent(sent.id)
    }
  }
}
