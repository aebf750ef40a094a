/** The old unit calls a transfer off before it is finished: the file is where it was, in the state it was in. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { callOffReasons, type TransferState } from './transfer.ts'
import { whichTransfer } from './which-transfer.ts'

export const CallOffTransfer = z.strictObject({
  ...whichTransfer,
  reason: field(callOffReasons.schema, 'Alasan', 'Reason', 'S2', 'K11')
})
export type CallOffTransfer = z.infer<typeof CallOffTransfer>

export interface CallOffTransferState extends TransferState {
  /** the caller signs through the unit that has the file, not through the one that receives it */
  readonly signsAsOwner: boolean
}

export type CallOffTransferProblem = { readonly kind: 'transfer-over' } | { readonly kind: 'not-yours-to-call-off' }

export const callOffTransfer = command({
  name: 'transfer.call-off',
  input: CallOffTransfer,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ transfer, signsAsOwner }: CallOffTransferState, input): Result<CallOffTransfer, CallOffTransferProblem> {
    if (transfer?.id !== input.transferId || !['offered', 'accepted'].includes(transfer.stage)) return refuse({ kind: 'transfer-over' })
    if (!signsAsOwner) return refuse({ kind: 'not-yours-to-call-off' })
    return accept(input)
  }
})
