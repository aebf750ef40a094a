/** Somebody's own words, or why there are none: the reason is asked for only while the words are not there. */
import type { ControlProps } from './Field.tsx'
import type { Option } from './option.ts'
import { Select } from './Select.tsx'
import { TextArea } from './TextArea.tsx'

/** What `form.field('x')` gives for a field of the schema that may be null. */
export type Nullable<V> = Omit<ControlProps<V>, 'label' | 'value'> & { readonly value: V | null | undefined }

interface Props<Reason extends string> {
  readonly words: Nullable<string>
  reason(): Nullable<Reason>
  readonly label: string
  readonly reasonLabel: string
  readonly reasons: readonly Option<Reason>[]
  readonly hint?: string | undefined
  readonly rows?: number | undefined
  readonly max?: number | undefined
}

export function WordsOrReason<Reason extends string>({ words, reason, label, reasonLabel, reasons, hint, rows = 3, max }: Props<Reason>) {
  const missing = words.value ? undefined : reason()
  return (
    <>
      <TextArea {...words} value={words.value ?? undefined} label={label} hint={hint} rows={rows} max={max} />
      {missing && <Select {...missing} value={missing.value ?? undefined} label={reasonLabel} required options={reasons} />}
    </>
  )
}
