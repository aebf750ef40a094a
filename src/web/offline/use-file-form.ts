/** Sending from a form that opens over a child's file: once the change is on its way, the form closes. */
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { useSending } from './use-sending.ts'

export function useFileForm(file: { readonly codeName: string }, onClose: () => void) {
  const { sending, problem } = useSending()
  return {
    problem,
    async send<Name extends string, Input, State, Change, P extends Problem>(
      command: Command<Name, Input, State, Change, P>,
      input: Input,
      state: State | undefined
    ): Promise<void> {
      if (await sending(command, input, { state, subjectLabel: file.codeName })) onClose()
    }
  }
}
