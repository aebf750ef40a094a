/** A calendar day, `YYYY-MM-DD`, with the device's own calendar. */
import { type ControlProps, Field } from './Field.tsx'

interface Props extends ControlProps<string> {
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function DateInput({ min, max, ...control }: Props) {
  return (
    <Field {...control}>
      {(wiring) => (
        <input
          {...wiring}
          className="input input-date"
          type="date"
          name={control.name}
          min={min}
          max={max}
          disabled={control.disabled}
          value={control.value ?? ''}
          onChange={(event) => control.onChange(event.target.value || undefined)}
          onBlur={control.onBlur}
        />
      )}
    </Field>
  )
}
