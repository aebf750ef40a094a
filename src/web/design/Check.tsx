/** One sentence that is so, or not. */
import { useId } from 'react'
import type { ControlProps } from './Field.tsx'

export function Check({ label, hint, error, name, value, disabled, onChange, onBlur }: ControlProps<boolean>) {
  const id = useId()
  return (
    <div className="field" data-faulty={error ? '' : undefined}>
      <label className="choice">
        <input
          type="checkbox"
          name={name}
          data-path={name}
          checked={value ?? false}
          disabled={disabled}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
          onBlur={onBlur}
        />
        <span>
          <span className="choice-label">{label}</span>
          {hint && <span className="choice-hint">{hint}</span>}
        </span>
      </label>
      <p className="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  )
}
