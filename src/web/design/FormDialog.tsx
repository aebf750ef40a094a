/** A short form that opens over the page: its fields, what is wrong with them, one button that sends, and the way out. */
import type { FormEvent, ReactNode, RefObject } from 'react'
import { Dialog } from './Dialog.tsx'
import { FormEnd } from './FormEnd.tsx'
import { FormErrors } from './FormErrors.tsx'

interface Fault {
  readonly path: string
  readonly message: string
}

interface Props {
  readonly title: string
  /** what `useForm` gives */
  readonly form: {
    readonly props: {
      readonly ref: RefObject<HTMLFormElement | null>
      onSubmit(event?: FormEvent): Promise<void>
      readonly noValidate: true
    }
    readonly busy: boolean
    readonly shown: readonly Fault[]
    unplaced(): readonly Fault[]
    readonly restored: boolean
  }
  readonly send: string
  readonly cancel: string
  readonly problem: string | null
  readonly wide?: boolean
  readonly children: ReactNode
  onClose(): void
}

export function FormDialog({ title, form, send, cancel, problem, wide = false, children, onClose }: Props) {
  return (
    <Dialog open onClose={onClose} title={title} wide={wide}>
      <form {...form.props} className="stack">
        {children}
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={send} problem={problem} out={{ words: cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
