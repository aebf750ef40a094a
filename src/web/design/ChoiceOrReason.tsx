/** What somebody answered, one of few, or why it could not be asked: the reason is asked for only while there is no answer. */
import { ChoiceChips } from './ChoiceChips.tsx'
import type { Option } from './option.ts'
import { Select } from './Select.tsx'
import type { Nullable } from './WordsOrReason.tsx'

interface Props<Choice extends string, Reason extends string> {
  readonly choice: Nullable<Choice>
  reason(): Nullable<Reason>
  readonly label: string
  readonly hint: string
  readonly options: readonly Option<Choice>[]
  readonly reasonLabel: string
  readonly reasons: readonly Option<Reason>[]
}

export function ChoiceOrReason<Choice extends string, Reason extends string>(props: Props<Choice, Reason>) {
  const { choice, reason, label, hint, options, reasonLabel, reasons } = props
  const missing = choice.value ? undefined : reason()
  return (
    <>
      <ChoiceChips {...choice} value={choice.value ?? undefined} label={label} hint={hint} options={options} />
      {missing && <Select {...missing} value={missing.value ?? undefined} label={reasonLabel} options={reasons} />}
    </>
  )
}
