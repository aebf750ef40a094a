/** A planned hand-over does not take place after all: the file stays where it is, the successor no longer reads it. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { HandoverState } from './handover.ts'

export const CallOff = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  handoverId: field(Id, 'Serah terima', 'Hand-over', 'S2', 'K11')
})
export type CallOff = z.infer<typeof CallOff>

export type CallOffProblem =
  | { readonly kind: 'handover-over' }
  | { readonly kind: 'belongs-to-transfer' }
  | { readonly kind: 'changed-hands-already' }

export const callOff = command({
  name: 'handover.call-off',
  input: CallOff,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ handover }: HandoverState, input): Result<CallOff, CallOffProblem> {
    if (handover?.id !== input.handoverId) return refuse({ kind: 'handover-over' })
    if (handover.belongsToTransfer) return refuse({ kind: 'belongs-to-transfer' })
    // by then the file is the successor's: what is open now is knowledge, and that is not called off
    if (handover.changedHandsAt !== null) return refuse({ kind: 'changed-hands-already' })
    return accept(input)
  }
})
