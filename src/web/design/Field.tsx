/** What stands around every control: label, hint, the sentence when it is not right yet. */
import { type ReactNode, useId } from 'react'
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'

/** What every control takes. `form.field('x')` gives the second half. */
export interface ControlProps<V> {
  readonly label: string
  readonly hint?: string | undefined
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly name?: string | undefined
  readonly value: V | undefined
  onChange(value: V | undefined): void
  onBlur?: (() => void) | undefined
  readonly error?: string | undefined
}

/** The attributes that tie a control to its label, hint and error. */
export interface Wiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
  readonly 'data-path': string | undefined
}

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  readonly name?: string | undefined
  readonly under?: ReactNode
  readonly children: (wiring: Wiring) => ReactNode
}

export function Field({ label, hint, error, required, name, under, children }: Props) {
  const id = useId()
  return (
    <div className="field" data-faulty={error ? '' : undefined}>
      <label className="field-label" htmlFor={id}>
        {label} {!required && <Optional />}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(wiringOf(id, hint, error, required, name))}
      {under}
      <Fault id={id} error={error} />
    </div>
  )
}

/** The same around a group of choices. `role` radiogroup or group carries the state, since a fieldset cannot. */
export function FieldGroup({ label, hint, error, required, name, role, children }: Props & { readonly role: 'radiogroup' | 'group' }) {
  const id = useId()
  const wiring = wiringOf(id, hint, error, role === 'radiogroup' ? required : false, name)
  const { 'aria-invalid': invalid, ...rest } = wiring
  return (
    <fieldset
      className="field"
      role={role}
      data-faulty={error ? '' : undefined}
      {...rest}
      aria-invalid={role === 'radiogroup' ? invalid : undefined}
    >
      <legend className="field-label">
        {label} {!required && <Optional />}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(wiring)}
      <Fault id={id} error={error} />
    </fieldset>
  )
}

function Optional() {
  return <span className="field-optional">{useWords(designWords).optional}</span>
}

function Fault({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  return (
    <p className="field-error" id={`${id}-error`} role="alert">
      {error}
    </p>
  )
}

const wiringOf = (
  id: string,
  hint: string | undefined,
  error: string | undefined,
  required: boolean | undefined,
  name: string | undefined
): Wiring => ({
  id,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
  'aria-required': required ? true : undefined,
  'data-path': name
})
