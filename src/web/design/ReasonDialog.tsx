/** One question before something is taken back or declined for good: why. */
import { useState } from 'react'
import type { ButtonKind } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { FormEnd } from './FormEnd.tsx'
import type { Option } from './option.ts'
import { RadioGroup } from './RadioGroup.tsx'

interface Props<T extends string> {
  readonly title: string
  readonly lead?: string | undefined
  readonly label: string
  readonly options: readonly Option<T>[]
  /** what is likely, chosen already */
  readonly likely?: T | undefined
  readonly send: string
  readonly kind?: ButtonKind
  readonly cancel: string
  readonly problem: string | null | undefined
  /** true once it is done */
  onSend(reason: T): Promise<boolean>
  onClose(): void
}

export function ReasonDialog<T extends string>(props: Props<T>) {
  const { title, lead, label, options, likely, send, kind = 'danger', cancel, problem, onSend, onClose } = props
  const [reason, setReason] = useState<T | undefined>(likely)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (!reason) return
    setBusy(true)
    if (await onSend(reason)) onClose()
    setBusy(false)
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {lead && <p className="measure">{lead}</p>}
        <RadioGroup label={label} required options={options} value={reason} onChange={(next) => setReason(next)} />
        <FormEnd
          busy={busy}
          ready={reason !== undefined}
          send={send}
          kind={kind}
          problem={problem}
          out={{ words: cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
