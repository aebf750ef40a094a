/** A section that opens in place, remembers whether it was open while the tab lives, and is open on paper. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  /** Names it for remembering; also its anchor on the page. */
  readonly id: string
  readonly title: ReactNode
  /** One line beside the title, seen also when closed. */
  readonly summary?: ReactNode
  readonly defaultOpen?: boolean
  readonly level?: 2 | 3
  /** its content is not made before it is opened for the first time; on paper only if it was */
  readonly later?: boolean
  readonly children: ReactNode
}

export function Disclosure({ id, title, summary, defaultOpen = false, level = 2, later = false, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(() => remembered(id) ?? defaultOpen)
  const wasOpened = useRef(open)
  if (open) wasOpened.current = true
  useEffect(() => {
    const print = () => ref.current?.setAttribute('open', '')
    const after = () => ref.current?.toggleAttribute('open', open)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', after)
    }
  }, [open])
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <details
      ref={ref}
      id={id}
      className="disclosure"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget !== event.target || matchMedia('print').matches) return
        setOpen(event.currentTarget.open)
        sessionStorage.setItem(`open:${id}`, event.currentTarget.open ? '1' : '0')
      }}
    >
      <summary>
        <Heading className="disclosure-title">{title}</Heading>
        {summary && <span className="disclosure-summary">{summary}</span>}
        <Icon name="chevron-down" />
      </summary>
      <div className="disclosure-body">{(!later || wasOpened.current) && children}</div>
    </details>
  )
}

const remembered = (id: string): boolean | undefined => {
  const kept = sessionStorage.getItem(`open:${id}`)
  return kept === null ? undefined : kept === '1'
}
