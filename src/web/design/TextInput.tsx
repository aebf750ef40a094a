/** One line of text. */
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { type ControlProps, Field } from './Field.tsx'

interface Props extends ControlProps<string> {
  readonly type?: 'text' | 'tel' | 'password' | 'email' | 'search'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel'
  readonly max?: number | undefined
  readonly autoFocus?: boolean
}

export function TextInput({ type = 'text', autoComplete = 'off', inputMode, max, autoFocus, ...control }: Props) {
  return (
    <Field {...control}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type={type}
          name={control.name}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={max}
          // biome-ignore lint/a11y/noAutofocus: only a dialog or a sign-in step asks for it, where the field is the whole page
          autoFocus={autoFocus}
          disabled={control.disabled}
          value={control.value ?? ''}
          onChange={(event) => control.onChange(event.target.value)}
          onBlur={control.onBlur}
        />
      )}
    </Field>
  )
}
