/** One question before something ends: what will happen, the verb, the way out. */
import { type FormEvent, type ReactNode, useState } from 'react'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { agencyWords } from '#web/words/agency.ts'
import { useWords } from '#web/words/words.tsx'

interface Props {
  readonly title: string
  readonly verb: string
  readonly danger?: boolean
  readonly children: ReactNode
  /** the sentence of a refusal, or nothing when it is done */
  act(): Promise<string | undefined>
  onClose(): void
}

export function AskFirst({ title, verb, danger = false, children, act, onClose }: Props) {
  const w = useWords(agencyWords)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const refused = await act()
    setBusy(false)
    setProblem(refused)
    if (!refused) onClose()
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        {children}
        <FormEnd busy={busy} send={verb} kind={danger ? 'danger' : 'primary'} problem={problem} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
