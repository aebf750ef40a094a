/** A native dialog: focus goes to its first answer, Esc closes it, the page behind rests, focus returns to where it was. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'
import { Icon } from './Icon.tsx'

interface Props {
  readonly open: boolean
  onClose(): void
  readonly title: ReactNode
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly wide?: boolean
}

export function Dialog({ open, onClose, title, children, actions, wide = false }: Props) {
  const w = useWords(designWords)
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || !open) return
    const before = document.activeElement
    dialog.showModal()
    dialog.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea)')?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])
  if (!open) return null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop is extra; Esc is the keyboard's way
    <dialog
      ref={ref}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className="dialog-sheet">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="icon-button" onClick={onClose}>
            <Icon name="cross" label={w.close} />
          </button>
        </div>
        <div className="dialog-body">{children}</div>
        {actions && <div className="dialog-actions row">{actions}</div>}
      </div>
    </dialog>
  )
}
