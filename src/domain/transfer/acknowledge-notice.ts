/** The ministry has read that a child's file goes from one province to another (UU 12/2022 art. 74): units and days, no child. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { transferStages } from './transfer.ts'

export const AcknowledgeNotice = z.strictObject({
  transferId: field(Id, 'Pemindahan', 'Transfer', 'S2', 'K11'),
  /** what was read: how far it was then */
  stage: field(transferStages.schema, 'Tahap', 'Stage', 'S2', 'K11')
})
export type AcknowledgeNotice = z.infer<typeof AcknowledgeNotice>

export interface AcknowledgeNoticeState {
  readonly notice: { readonly stage: string; readonly isRead: boolean } | null
}

export type AcknowledgeNoticeProblem =
  | { readonly kind: 'no-such-notice' }
  | { readonly kind: 'notice-changed' }
  | { readonly kind: 'read-already' }

export const acknowledgeNotice = command({
  name: 'transfer.acknowledge-notice',
  input: AcknowledgeNotice,
  compartments: [],
  subject: () => ({ kind: 'none' }),
  decide({ notice }: AcknowledgeNoticeState, input): Result<AcknowledgeNotice, AcknowledgeNoticeProblem> {
    if (!notice) return refuse({ kind: 'no-such-notice' })
    if (notice.stage !== input.stage) return refuse({ kind: 'notice-changed' })
    if (notice.isRead) return refuse({ kind: 'read-already' })
    return accept(input)
  }
})
