/** One of many, in the device's own list. */
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'
import { type ControlProps, Field } from './Field.tsx'
import type { Option } from './option.ts'

interface Props<V extends string> extends ControlProps<V> {
  readonly options: readonly Option<V>[]
  readonly placeholder?: string
}

export function Select<V extends string>({ options, placeholder, ...control }: Props<V>) {
  const w = useWords(designWords)
  return (
    <Field {...control}>
      {(wiring) => (
        <select
          {...wiring}
          className="input input-select"
          name={control.name}
          disabled={control.disabled}
          value={control.value ?? ''}
          onChange={(event) => control.onChange((event.target.value || undefined) as V | undefined)}
          onBlur={control.onBlur}
        >
          <option value="">{placeholder ?? w.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
