/** A row of what was agreed or done: a sign of how it stands, what it is, a small line under it, and at most one button. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface Props {
  readonly icon: IconName
  readonly title: ReactNode
  readonly under?: ReactNode
  readonly action?: ReactNode
}

export function SignRow({ icon, title, under, action }: Props) {
  return (
    <li className="sign-row">
      <Icon name={icon} size={20} />
      <div>
        <p>{title}</p>
        {under && <p className="small quiet">{under}</p>}
      </div>
      {action && <span className="no-print">{action}</span>}
    </li>
  )
}
