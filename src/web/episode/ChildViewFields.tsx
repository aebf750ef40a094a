/** The child's words at a decision, or why they are missing: the one is asked for while the other is not there (C5, G-12). */
import { childViewFields, type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import type { ControlProps } from '#web/design/Field.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { useName } from '#web/words/words.tsx'

/** What `form.field('x')` gives for a field of the schema that may be null. */
type Nullable<V> = Omit<ControlProps<V>, 'label' | 'value'> & { readonly value: V | null | undefined }

interface Props {
  readonly statement: Nullable<string>
  /** asked for only while there are no words */
  reason(): Nullable<ViewMissingReason>
  readonly label: string
  readonly noView: string
  readonly hint?: string
  readonly rows?: number
}

const longest = maxLengthOf(childViewFields('K11').statement)

export function ChildViewFields({ statement, reason, label, noView, hint, rows = 3 }: Props) {
  const name = useName()
  const missing = statement.value ? undefined : reason()
  return (
    <>
      <TextArea {...statement} value={statement.value ?? undefined} label={label} hint={hint} rows={rows} max={longest} />
      {missing && (
        <Select
          {...missing}
          value={missing.value ?? undefined}
          label={noView}
          options={vocabularyOptions(viewMissingReasons.terms, name)}
        />
      )}
    </>
  )
}
