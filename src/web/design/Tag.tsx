/** A word in a soft frame: a band, a need, a state. Not a control. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

export function Tag({ icon, children }: { readonly icon?: IconName | undefined; readonly children: ReactNode }) {
  return (
    <span className="tag">
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  )
}
