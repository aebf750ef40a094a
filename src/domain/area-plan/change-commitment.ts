/** What was agreed changes: a later day, other money, another post. The reason and what stood before stay in its history. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { PlanStanding } from './area-plan.ts'
import { type Commitment, CommitmentTerms, faultOf, isOwed, type TermsProblem } from './commitment.ts'

export const ChangeCommitment = z.strictObject({
  commitmentId: field(Id, 'Komitmen', 'Commitment', 'S1', 'K18'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K18'),
  terms: CommitmentTerms,
  reason: field(dignifiedText(200).min(1), 'Alasan perubahan', 'Reason of the change', 'S2', 'K18')
})
export type ChangeCommitment = z.infer<typeof ChangeCommitment>

export interface ChangeCommitmentState {
  readonly plan: PlanStanding | null
  readonly commitment: Commitment | null
  readonly posts: readonly string[]
}
export type ChangeCommitmentProblem =
  | TermsProblem
  | ChangedMeanwhile<Commitment>
  | { readonly kind: 'commitment-unknown' }
  | { readonly kind: 'not-your-area' }
  | { readonly kind: 'plan-closed' }
  | { readonly kind: 'commitment-over' }

export interface ChangedCommitment {
  readonly regionCode: string
  readonly terms: CommitmentTerms
  readonly before: Commitment
  /** another post did not promise it yet: its holder takes it over */
  readonly movesToAnotherPost: boolean
}

export const changeCommitment = command({
  name: 'area-plan.change-commitment',
  input: ChangeCommitment,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ plan, commitment, posts }: ChangeCommitmentState, { seenVersion, terms }): Result<ChangedCommitment, ChangeCommitmentProblem> {
    if (!plan || !commitment) return refuse({ kind: 'commitment-unknown' })
    if (!plan.leads) return refuse({ kind: 'not-your-area' })
    if (!plan.open) return refuse({ kind: 'plan-closed' })
    if (commitment.version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: commitment })
    if (!isOwed(commitment)) return refuse({ kind: 'commitment-over' })
    const fault = faultOf(terms, posts)
    if (fault) return refuse(fault)
    return accept({
      regionCode: plan.regionCode,
      terms,
      before: commitment,
      movesToAnotherPost: terms.responsiblePostId !== commitment.responsiblePostId
    })
  }
})
