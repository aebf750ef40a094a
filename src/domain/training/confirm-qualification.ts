/** Somebody who answers for a colleague has seen her paper, or not; never one's own (N16). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type ProofAnswer, proofAnswers } from './qualification.ts'

export const ConfirmQualification = z.strictObject({
  qualificationId: field(Id, 'Bukti', 'Proof', 'S2', 'K16'),
  answer: field(proofAnswers.schema, 'Jawaban', 'Answer', 'S2', 'K16')
})
export type ConfirmQualification = z.infer<typeof ConfirmQualification>

export interface ConfirmQualificationState {
  readonly qualification: { readonly accountId: string; readonly answer: ProofAnswer | null } | null
  /** the person is under my post, or serves in the unit I lead */
  readonly answersFor: boolean
}

export type ConfirmQualificationProblem =
  | { readonly kind: 'qualification-unknown' }
  | { readonly kind: 'own-qualification' }
  | { readonly kind: 'answered-already' }

export const confirmQualification = command({
  name: 'training.confirm-qualification',
  input: ConfirmQualification,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide(
    { qualification, answersFor }: ConfirmQualificationState,
    input,
    _now,
    caller
  ): Result<ConfirmQualification, ConfirmQualificationProblem> {
    if (!qualification) return refuse({ kind: 'qualification-unknown' })
    if (qualification.accountId === caller.accountId) return refuse({ kind: 'own-qualification' })
    if (!answersFor) return refuse({ kind: 'qualification-unknown' })
    if (qualification.answer !== null) return refuse({ kind: 'answered-already' })
    return accept(input)
  }
})
