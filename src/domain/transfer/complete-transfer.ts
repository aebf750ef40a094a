/** The receiving supervisor finishes a transfer: from this moment the file is the other unit's alone. Never whoever took the dossier over (G-17). */
import { z } from 'zod'
import { type Handover, itemsLeft } from '#domain/handover/handover.ts'
import { command } from '#domain/kernel/command.ts'
import type { Day } from '#domain/kernel/date.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { isDayReached, type Transfer, type TransferState } from './transfer.ts'
import { whichTransfer } from './which-transfer.ts'

export const CompleteTransfer = z.strictObject({ ...whichTransfer })
export type CompleteTransfer = z.infer<typeof CompleteTransfer>

export interface CompleteTransferState extends TransferState {
  /** the dossier of the same id */
  readonly handover: Pick<
    Handover,
    'id' | 'fromAccountId' | 'toAccountId' | 'items' | 'accepted' | 'childIntroduced' | 'successorStands'
  > | null
}

export type CompleteTransferProblem =
  | { readonly kind: 'transfer-over' }
  | { readonly kind: 'not-the-receiver' }
  | { readonly kind: 'own-handover' }
  | { readonly kind: 'day-not-reached'; readonly firstDay: Day }
  | { readonly kind: 'successor-gone' }
  | { readonly kind: 'items-left'; readonly left: number }
  | { readonly kind: 'child-not-introduced' }
  | { readonly kind: 'call-not-held' }

export const completeTransfer = command({
  name: 'transfer.complete',
  input: CompleteTransfer,
  compartments: ['K1', 'K10', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ transfer, handover }: CompleteTransferState, input, now, caller): Result<Transfer, CompleteTransferProblem> {
    if (transfer?.id !== input.transferId || transfer.stage !== 'accepted' || handover?.id !== transfer.id)
      return refuse({ kind: 'transfer-over' })
    if (transfer.supervisorPostId === null || !caller.postIds.includes(transfer.supervisorPostId))
      return refuse({ kind: 'not-the-receiver' })
    if ([handover.fromAccountId, handover.toAccountId].includes(caller.accountId)) return refuse({ kind: 'own-handover' })
    if (!isDayReached(transfer, now.today)) return refuse({ kind: 'day-not-reached', firstDay: transfer.firstDay })
    if (!handover.successorStands) return refuse({ kind: 'successor-gone' })
    const left = itemsLeft(handover).length
    if (left > 0) return refuse({ kind: 'items-left', left })
    if (!handover.childIntroduced) return refuse({ kind: 'child-not-introduced' })
    if (transfer.callHeldOn === null) return refuse({ kind: 'call-not-held' })
    return accept(transfer)
  }
})
