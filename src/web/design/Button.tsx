/** Buttons: one primary per card, verbs as words, at least 44 px high. */
import type { ButtonHTMLAttributes, Ref } from 'react'
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'
import { Icon, type IconName } from './Icon.tsx'

export type ButtonKind = 'primary' | 'second' | 'quiet' | 'danger'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind
  /** Pressed and still working: it stays focusable, and a second press does nothing. */
  readonly busy?: boolean
  readonly icon?: IconName
  readonly full?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** The look of a button, for a link that navigates. */
export const buttonClass = (kind: ButtonKind = 'second', look: { readonly full?: boolean } = {}): string =>
  `button button-${kind}${look.full ? ' button-full' : ''}`

export function Button({ kind = 'second', busy = false, icon, full = false, className, children, onClick, ...rest }: Props) {
  const w = useWords(designWords)
  return (
    <button
      type="button"
      {...rest}
      className={`${buttonClass(kind, { full })}${className ? ` ${className}` : ''}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {busy && (
        <span className="button-busy" role="status">
          <span className="sr-only">{w.busy}</span>
        </span>
      )}
    </button>
  )
}
