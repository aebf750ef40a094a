/** A post promises something: what, by when, with which money, and how one will see that it worked. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { PlanStanding } from './area-plan.ts'
import { CommitmentTerms, faultOf, type TermsProblem } from './commitment.ts'

export const AddCommitment = z.strictObject({
  planId: field(Id, 'RTL daerah', 'Area plan', 'S1', 'K18'),
  commitmentId: field(Id, 'Komitmen', 'Commitment', 'S1', 'K18'),
  terms: CommitmentTerms
})
export type AddCommitment = z.infer<typeof AddCommitment>

export interface AddCommitmentState {
  readonly plan: PlanStanding | null
  /** named posts that are posts of the plan's region */
  readonly posts: readonly string[]
}
export type AddCommitmentProblem =
  | TermsProblem
  | { readonly kind: 'plan-unknown' }
  | { readonly kind: 'not-your-area' }
  | { readonly kind: 'plan-closed' }
  | { readonly kind: 'due-in-past' }

export const addCommitment = command({
  name: 'area-plan.add-commitment',
  input: AddCommitment,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    { plan, posts }: AddCommitmentState,
    { terms },
    now
  ): Result<{ readonly regionCode: string; readonly terms: CommitmentTerms }, AddCommitmentProblem> {
    if (!plan) return refuse({ kind: 'plan-unknown' })
    if (!plan.leads) return refuse({ kind: 'not-your-area' })
    if (!plan.open) return refuse({ kind: 'plan-closed' })
    const fault = faultOf(terms, posts)
    if (fault) return refuse(fault)
    if (terms.dueOn < now.today) return refuse({ kind: 'due-in-past' })
    return accept({ regionCode: plan.regionCode, terms })
  }
})
