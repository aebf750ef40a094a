/** After a press on submit: how many answers need a look, and those that have no place of their own in the form. */
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'
import { Icon } from './Icon.tsx'

interface Fault {
  readonly path: string
  readonly message: string
}

interface Props {
  readonly form: { readonly shown: readonly Fault[]; unplaced(): readonly Fault[]; readonly restored: boolean }
}

export function FormErrors({ form }: Props) {
  const w = useWords(designWords)
  if (form.shown.length === 0) return form.restored ? <p className="caption">{w.draftBack}</p> : null
  return (
    <div className="form-errors">
      <Icon name="alert" />
      <div>
        <strong>{w.fixTitle(form.shown.length)}</strong>
        {form.unplaced().map((fault) => (
          <p key={fault.path}>{fault.message}</p>
        ))}
      </div>
    </div>
  )
}
