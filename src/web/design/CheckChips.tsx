/**
 * Several of few, side by side; a chosen one carries a check mark, not only a colour. Judged when the form is sent: on the way from one chip to the
 * next a fault ("at least two") would move the chips under the finger.
 */
import { type ControlProps, FieldGroup } from './Field.tsx'
import { Icon } from './Icon.tsx'
import type { Option } from './option.ts'

interface Props<V extends string> extends ControlProps<readonly V[]> {
  readonly options: readonly Option<V>[]
}

export function CheckChips<V extends string>({ options, ...control }: Props<V>) {
  const chosen = control.value ?? []
  const toggle = (value: V) => control.onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <FieldGroup {...control} role="group">
      {() => (
        <div className="chips">
          {options.map((option) => (
            <label key={option.value} className="chip">
              <input
                className="sr-only"
                type="checkbox"
                checked={chosen.includes(option.value)}
                disabled={control.disabled}
                onChange={() => toggle(option.value)}
              />
              {chosen.includes(option.value) && <Icon name="check" size={16} />}
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
