/** A whole or decimal number, with its unit beside it. */
import { type ControlProps, Field } from './Field.tsx'

interface Props extends ControlProps<number> {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number
  readonly unit?: string | undefined
  /** room for an amount of money */
  readonly wide?: boolean
}

export function NumberInput({ min, max, step = 1, unit, wide = false, ...control }: Props) {
  return (
    <Field {...control}>
      {(wiring) => (
        <span className="input-unit">
          <input
            {...wiring}
            className={wide ? 'input input-number input-amount' : 'input input-number'}
            type="number"
            inputMode={step === 1 ? 'numeric' : 'decimal'}
            name={control.name}
            min={min}
            max={max}
            step={step}
            disabled={control.disabled}
            value={control.value ?? ''}
            onChange={(event) => control.onChange(event.target.value === '' ? undefined : event.target.valueAsNumber)}
            onBlur={control.onBlur}
          />
          {unit && <span className="caption">{unit}</span>}
        </span>
      )}
    </Field>
  )
}
