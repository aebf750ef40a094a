/** An empty screen: what it is for, and how to begin. */
import type { ReactNode } from 'react'

export function Empty({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <div className="measure">{children}</div>}
      {action && <div className="row">{action}</div>}
    </div>
  )
}
