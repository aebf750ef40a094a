/** A day and a time of the clock on the device, handed on as a moment with its offset. */
import { type ControlProps, Field } from './Field.tsx'
import { localClock, momentOfClock } from './time-words.ts'

interface Props extends ControlProps<string> {
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function MomentInput({ min, max, ...control }: Props) {
  return (
    <Field {...control}>
      {(wiring) => (
        <input
          {...wiring}
          className="input input-date"
          type="datetime-local"
          name={control.name}
          min={min && localClock(min)}
          max={max && localClock(max)}
          disabled={control.disabled}
          value={control.value ? localClock(control.value) : ''}
          onChange={(event) => control.onChange(event.target.value ? momentOfClock(event.target.value) : undefined)}
          onBlur={control.onBlur}
        />
      )}
    </Field>
  )
}
