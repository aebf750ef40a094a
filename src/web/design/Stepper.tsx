/** A short scale, 0 to 3: every step carries its word, so that two people mean the same by it. */
import { type ControlProps, FieldGroup } from './Field.tsx'

export interface Step {
  readonly value: number
  readonly label: string
}

interface Props extends ControlProps<number> {
  readonly steps: readonly Step[]
}

export function Stepper({ steps, ...control }: Props) {
  return (
    <FieldGroup {...control} role="radiogroup">
      {({ id }) => (
        <div className="stepper">
          {steps.map((step) => (
            <label key={step.value} className="step">
              <input
                className="sr-only"
                type="radio"
                name={id}
                value={step.value}
                checked={control.value === step.value}
                disabled={control.disabled}
                onChange={() => control.onChange(step.value)}
                onBlur={control.onBlur}
              />
              <span className="step-value">{step.value}</span>
              <span className="step-label">{step.label}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
