/** One of few, side by side. */
import { type ControlProps, FieldGroup } from './Field.tsx'
import type { Option } from './option.ts'

interface Props<V extends string> extends ControlProps<V> {
  readonly options: readonly Option<V>[]
}

export function ChoiceChips<V extends string>({ options, ...control }: Props<V>) {
  return (
    <FieldGroup {...control} role="radiogroup">
      {({ id }) => (
        <div className="chips">
          {options.map((option) => (
            <label key={option.value} className="chip">
              <input
                className="sr-only"
                type="radio"
                name={id}
                value={option.value}
                checked={control.value === option.value}
                disabled={control.disabled}
                onChange={() => control.onChange(option.value)}
                onBlur={control.onBlur}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
