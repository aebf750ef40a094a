/** One question before one command: what will happen, the button that does it, and the way out. */
import { useState } from 'react'
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { denialWords } from '#web/words/denials.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import type { OfFile } from './denial.local.ts'

interface Props<Input, State, Change, P extends Problem> {
  readonly title: string
  readonly body: string
  readonly send: string
  readonly file: OfFile
  readonly command: Command<string, Input, State, Change, P>
  readonly input: Input
  readonly state: State
  onClose(): void
}

export function AskOnce<Input, State, Change, P extends Problem>({
  title,
  body,
  send,
  file,
  command,
  input,
  state,
  onClose
}: Props<Input, State, Change, P>) {
  const words = useWords(denialWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    const isOnItsWay = await sending(command, input, { state, subjectLabel: file.codeName })
    setBusy(false)
    if (isOnItsWay) onClose()
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className="measure">{body}</p>
        <FormEnd busy={busy} send={send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
