/** A sheet on the paper; `due` lifts what is for today. */
import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly title?: ReactNode
  readonly actions?: ReactNode
  readonly due?: boolean
  readonly as?: 'div' | 'section' | 'article' | 'li'
}

export function Card({ children, title, actions, due = false, as: Tag = 'div' }: Props) {
  return (
    <Tag className={due ? 'card card-due' : 'card'}>
      {title && <h2 className="card-title">{title}</h2>}
      {children}
      {actions && <div className="row card-actions">{actions}</div>}
    </Tag>
  )
}
