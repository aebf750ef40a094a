/** The other unit says no, with its reason: the file stays where it is, and it knows the child no longer. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { declineReasons, type TransferState } from './transfer.ts'
import { whichTransfer } from './which-transfer.ts'

export const DeclineTransfer = z.strictObject({
  ...whichTransfer,
  reason: field(declineReasons.schema, 'Alasan', 'Reason', 'S2', 'K11')
})
export type DeclineTransfer = z.infer<typeof DeclineTransfer>

export type DeclineTransferProblem = { readonly kind: 'transfer-over' } | { readonly kind: 'not-asked' } | { readonly kind: 'own-offer' }

export const declineTransfer = command({
  name: 'transfer.decline',
  input: DeclineTransfer,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ transfer }: TransferState, input, _now, caller): Result<DeclineTransfer, DeclineTransferProblem> {
    if (transfer?.id !== input.transferId || transfer.stage !== 'offered') return refuse({ kind: 'transfer-over' })
    if (!caller.postIds.includes(transfer.toPostId)) return refuse({ kind: 'not-asked' })
    if (transfer.offeredBy === caller.accountId) return refuse({ kind: 'own-offer' })
    return accept(input)
  }
})
