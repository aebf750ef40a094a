/** Sending from a form: the refusal, if any, stays with the form; a change that was queued is safe on the device. */
import { useState } from 'react'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { send } from './outbox.ts'
import { useCaller } from './session.ts'

interface About<State> {
  readonly state: State | undefined
  readonly subjectLabel: string
}

export function useSending() {
  const caller = useCaller()
  const [problem, setProblem] = useState<Problem | null>(null)
  return {
    caller,
    problem,
    forget: () => setProblem(null),
    /** True when it is on its way; then the form may close. */
    async sending<Name extends string, Input, State, Change, P extends Problem>(
      command: Command<Name, Input, State, Change, P>,
      input: Input,
      { state, subjectLabel }: About<State>
    ): Promise<boolean> {
      setProblem(null)
      const sent = await send(command, input, { state, caller, subjectLabel })
      if (sent.outcome === 'queued') return true
      setProblem(sent.problem)
      return false
    }
  }
}
