/** Finishing a hand-over: everything was accepted and the child knows the successor; the file is hers, and so is every tie the other guarded (G-17). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Handover, type HandoverState, itemsLeft } from './handover.ts'

export const CompleteHandover = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  handoverId: field(Id, 'Serah terima', 'Hand-over', 'S2', 'K11')
})
export type CompleteHandover = z.infer<typeof CompleteHandover>

export type CompleteHandoverProblem =
  | { readonly kind: 'handover-over' }
  | { readonly kind: 'belongs-to-transfer' }
  | { readonly kind: 'own-handover' }
  | { readonly kind: 'successor-gone' }
  | { readonly kind: 'items-left'; readonly left: number }
  | { readonly kind: 'child-not-introduced' }

export const completeHandover = command({
  name: 'handover.complete',
  input: CompleteHandover,
  compartments: ['K1', 'K10', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ handover }: HandoverState, input, _now, caller): Result<Handover, CompleteHandoverProblem> {
    if (handover?.id !== input.handoverId) return refuse({ kind: 'handover-over' })
    if (handover.belongsToTransfer) return refuse({ kind: 'belongs-to-transfer' })
    // the third pair of eyes: neither who gives nor who takes says that it is done
    if ([handover.fromAccountId, handover.toAccountId].includes(caller.accountId)) return refuse({ kind: 'own-handover' })
    if (!handover.successorStands) return refuse({ kind: 'successor-gone' })
    const left = itemsLeft(handover).length
    if (left > 0) return refuse({ kind: 'items-left', left })
    if (!handover.childIntroduced) return refuse({ kind: 'child-not-introduced' })
    return accept(handover)
  }
})
