/** The call of everybody together, the child among them: when it was, and what she said of it (C6, G-12). */
import { z } from 'zod'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { TransferState } from './transfer.ts'
import { whichTransfer } from './which-transfer.ts'

export const RecordCall = z.strictObject({
  ...whichTransfer,
  heldOn: field(Day, 'Tanggal panggilan', 'Day of the call', 'S2', 'K11'),
  ...childViewFields('K11')
})
export type RecordCall = z.infer<typeof RecordCall>

export type RecordCallProblem =
  | { readonly kind: 'transfer-over' }
  | { readonly kind: 'call-held-already' }
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'view-or-reason' }

export const recordCall = command({
  name: 'transfer.record-call',
  input: RecordCall,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ transfer }: TransferState, input, now): Result<RecordCall, RecordCallProblem> {
    if (transfer?.id !== input.transferId || transfer.stage !== 'accepted') return refuse({ kind: 'transfer-over' })
    if (transfer.callHeldOn !== null) return refuse({ kind: 'call-held-already' })
    if (input.heldOn > now.today) return refuse({ kind: 'happened-in-future' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'view-or-reason' })
    return accept(input)
  }
})
