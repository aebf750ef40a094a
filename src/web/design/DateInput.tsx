/** A calendar day, `YYYY-MM-DD`, with the device's own calendar. The day is said beside it: a telephone set to English writes 11/12 for 12 November. */
import { useLanguage } from '#web/words/words.tsx'
import { type ControlProps, Field } from './Field.tsx'
import { dayAndYear } from './time-words.ts'

/** With it a browser takes years of four figures only. */
const lastDay = '9999-12-31'

interface Props extends ControlProps<string> {
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function DateInput({ min, max, ...control }: Props) {
  const { language } = useLanguage()
  return (
    <Field {...control}>
      {(wiring) => (
        <span className="input-day">
          <input
            {...wiring}
            className="input input-date"
            type="date"
            name={control.name}
            min={min}
            max={max ?? lastDay}
            disabled={control.disabled}
            value={control.value ?? ''}
            onChange={(event) => control.onChange(event.target.value || undefined)}
            onBlur={control.onBlur}
          />
          {control.value && <span className="caption">{dayAndYear(control.value, language)}</span>}
        </span>
      )}
    </Field>
  )
}
