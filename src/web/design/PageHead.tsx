/** The head of a page: its one h1, what stands above and below it, and what can be done. The shell moves focus to the h1. */
import type { ReactNode } from 'react'

interface Props {
  readonly title: ReactNode
  readonly over?: ReactNode
  readonly under?: ReactNode
  readonly actions?: ReactNode
  /** A drawing before the title. */
  readonly icon?: ReactNode
}

export function PageHead({ title, over, under, actions, icon }: Props) {
  return (
    <header className="page-head">
      {icon}
      <div className="page-head-words">
        {over && <p className="page-head-over">{over}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {under && <div className="page-head-under">{under}</div>}
      </div>
      {actions && <div className="row no-print">{actions}</div>}
    </header>
  )
}
