/** A day and a time of the clock on the device, handed on as a moment with its offset, and said beside it as DateInput does. */
import { useLanguage } from '#web/words/words.tsx'
import { type ControlProps, Field } from './Field.tsx'
import { clockWords, dayAndYear, dayIn, localClock, momentOfClock } from './time-words.ts'

/** With it a browser takes years of four figures only. */
const lastMoment = '9999-12-31T23:59'

interface Props extends ControlProps<string> {
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function MomentInput({ min, max, ...control }: Props) {
  const { language } = useLanguage()
  const { value } = control
  return (
    <Field {...control}>
      {(wiring) => (
        <span className="input-day">
          <input
            {...wiring}
            className="input input-date"
            type="datetime-local"
            name={control.name}
            min={min && localClock(min)}
            max={max ? localClock(max) : lastMoment}
            disabled={control.disabled}
            value={value ? localClock(value) : ''}
            onChange={(event) => control.onChange(event.target.value ? momentOfClock(event.target.value) : undefined)}
            onBlur={control.onBlur}
          />
          {value && <span className="caption">{`${dayAndYear(dayIn(value), language)}, ${clockWords(value)}`}</span>}
        </span>
      )}
    </Field>
  )
}
