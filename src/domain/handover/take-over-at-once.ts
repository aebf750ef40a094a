/** A worker falls ill or is gone: somebody owns the file within the day (SLA-17), and reads the dossier in the days after. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import type { Day } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Despite } from '#domain/training/fit.ts'
import { handoverReasons } from './handover.ts'
import { type ChangeOfHands, fromTo, successorFault, type SuccessorProblem } from './successor.ts'

export const TakeOverAtOnce = z.strictObject({
  ...fromTo,
  reason: field(handoverReasons.schema, 'Alasan', 'Reason', 'S2', 'K11'),
  /** never asked for: no wish and no paper leaves a child without anybody (G-17); what was chosen is kept, and made good afterwards */
  despite: Despite
})
type TakeOverAtOnce = z.infer<typeof TakeOverAtOnce>

export type TakeOverProblem = SuccessorProblem | { readonly kind: 'belongs-to-transfer' }

export interface TakenOver extends TakeOverAtOnce {
  readonly fromAccountId: string | null
  readonly toAccountId: string
  readonly supervisorPostId: string
  readonly firstDay: Day
  /** a plan that has been overtaken by this */
  readonly overtaken: string | null
}

export const takeOverAtOnce = command({
  name: 'handover.take-over-at-once',
  input: TakeOverAtOnce,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ChangeOfHands, input, now, caller): Result<TakenOver, TakeOverProblem> {
    // the weeks of a transfer end with the transfer: finished, or called off first
    if (state.open?.belongsToTransfer) return refuse({ kind: 'belongs-to-transfer' })
    const fault = successorFault(state, input, caller)
    if (fault) return refuse(fault)
    const { file, post, open } = state
    if (!file || !post?.holder) return refuse({ kind: 'post-vacant' })
    return accept({
      ...input,
      fromAccountId: file.worker,
      toAccountId: post.holder,
      supervisorPostId: file.supervisorPostId,
      firstDay: now.today,
      overtaken: open?.id ?? null
    })
  }
})
