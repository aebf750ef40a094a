/** Something worth knowing, said once, with a sign and words; `danger` only where a person may be unsafe or work may be lost. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface Props {
  readonly tone?: 'nila' | 'danger' | 'quiet'
  readonly icon?: IconName
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** Read aloud when it appears. */
  readonly live?: boolean
}

export function Notice({ tone = 'nila', icon = tone === 'danger' ? 'alert' : 'info', title, children, action, live = false }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={icon} />
      <div className="notice-words">
        {title && <strong>{title} </strong>}
        {children}
      </div>
      {action && <div className="notice-action">{action}</div>}
    </div>
  )
}
