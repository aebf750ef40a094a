/** A line of money: what it is for, how much is needed, whether all, some or none of it is there, and where it comes from. */
import { rupiah } from './money.ts'
import { SignRow } from './SignRow.tsx'
import { Tag } from './Tag.tsx'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** in rupiah, both */
  readonly planned: number
  readonly received: number
  readonly under: string
  /** the words for a line that is still on the device */
  readonly pending?: string | undefined
  readonly action?: ReactNode
}

export function MoneyRow({ title, planned, received, under, pending, action }: Props) {
  return (
    <SignRow
      icon={received >= planned ? 'check-circle' : received > 0 ? 'dot-half' : 'dot-empty'}
      title={
        <>
          {title} <strong className="sum">{rupiah(planned)}</strong> {pending && <Tag icon="device">{pending}</Tag>}
        </>
      }
      under={under}
      action={action}
    />
  )
}
