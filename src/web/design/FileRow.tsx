/** A row of a list of files: what it is, what can be done with it, and at its own place why it could not be fetched. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Notice } from './Notice.tsx'

interface Props {
  readonly icon: IconName
  readonly children: ReactNode
  readonly actions: ReactNode
  readonly problem: string | null | undefined
}

export function FileRow({ icon, children, actions, problem }: Props) {
  return (
    <li className="file-row">
      <div className="file-line">
        <Icon name={icon} size={20} />
        <div>{children}</div>
        {actions && <div className="row no-print file-deeds">{actions}</div>}
      </div>
      {problem && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
    </li>
  )
}
