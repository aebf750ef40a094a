/** A list and how to begin it: while nothing is in it the button stands in the empty screen, later between the lead and the rows. */
import type { ReactNode } from 'react'
import { Empty } from './Empty.tsx'

interface Props {
  readonly emptyTitle: string
  readonly empty: string
  readonly lead: string
  readonly action: ReactNode
  readonly rows: readonly ReactNode[]
}

export function ListOrEmpty({ emptyTitle, empty, lead, action, rows }: Props) {
  if (rows.length === 0)
    return (
      <Empty title={emptyTitle} action={action}>
        {empty}
      </Empty>
    )
  return (
    <>
      <p className="measure">{lead}</p>
      {action && <div className="row no-print">{action}</div>}
      <ul className="plain-list rows">{rows}</ul>
    </>
  )
}
