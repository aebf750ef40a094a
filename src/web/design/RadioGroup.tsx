/** One of few, one under the other, each with room for a sentence. */
import { type ControlProps, FieldGroup } from './Field.tsx'
import type { Option } from './option.ts'

interface Props<V extends string> extends ControlProps<V> {
  readonly options: readonly Option<V>[]
}

export function RadioGroup<V extends string>({ options, ...control }: Props<V>) {
  return (
    <FieldGroup {...control} role="radiogroup">
      {({ id }) => (
        <div className="choices">
          {options.map((option) => (
            <label key={option.value} className="choice">
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={control.value === option.value}
                disabled={control.disabled}
                onChange={() => control.onChange(option.value)}
                onBlur={control.onBlur}
              />
              <span>
                <span className="choice-label">{option.label}</span>
                {option.hint && <span className="choice-hint">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
