/** The new holder of a post says that a predecessor's promise is known: taken over, or asked about first (S118, S119). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { PlanStanding } from './area-plan.ts'
import { type Commitment, isOwed } from './commitment.ts'
import { type HeldPromise, holdingOf } from './holder.ts'

export const takingAnswers = vocabulary([
  { code: 'accepted', id: 'Saya teruskan', en: 'I carry it on' },
  { code: 'asked', id: 'Saya perlu bertanya dulu', en: 'I have a question first' }
])

export const TakeOverCommitment = z.strictObject({
  commitmentId: field(Id, 'Komitmen', 'Commitment', 'S1', 'K18'),
  takingId: field(Id, 'Catatan pengambilalihan', 'Taking over', 'S1', 'K18'),
  answer: field(takingAnswers.schema, 'Jawaban', 'Answer', 'S1', 'K18'),
  question: field(dignifiedText(200).min(1).nullable(), 'Pertanyaan', 'Question', 'S2', 'K18')
})
export type TakeOverCommitment = z.infer<typeof TakeOverCommitment>

export interface TakeOverCommitmentState {
  readonly plan: PlanStanding | null
  readonly commitment: Commitment | null
  readonly held: HeldPromise | null
}
export type TakeOverCommitmentProblem =
  | { readonly kind: 'commitment-unknown' }
  | { readonly kind: 'not-your-commitment' }
  | { readonly kind: 'commitment-over' }
  | { readonly kind: 'known-already' }
  | { readonly kind: 'question-missing' }

export const takeOverCommitment = command({
  name: 'area-plan.take-over-commitment',
  input: TakeOverCommitment,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    { plan, commitment, held }: TakeOverCommitmentState,
    input,
    _now,
    caller
  ): Result<TakeOverCommitment & { readonly regionCode: string; readonly postId: string }, TakeOverCommitmentProblem> {
    if (!plan || !commitment || !held) return refuse({ kind: 'commitment-unknown' })
    if (!caller.postIds.includes(commitment.responsiblePostId) || held.heldBy !== caller.accountId)
      return refuse({ kind: 'not-your-commitment' })
    if (!plan.open || !isOwed(commitment)) return refuse({ kind: 'commitment-over' })
    if (holdingOf(held) === 'known') return refuse({ kind: 'known-already' })
    if ((input.answer === 'asked') !== (input.question !== null)) return refuse({ kind: 'question-missing' })
    return accept({ ...input, regionCode: plan.regionCode, postId: commitment.responsiblePostId })
  }
})
