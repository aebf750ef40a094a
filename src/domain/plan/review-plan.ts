/** Opening the review: the next edition begins as a draft with all rows carried over; what was put off comes back (ST10). */
import { z } from 'zod'
import { mayMove } from '#domain/case-file/state.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Plan, PlanState } from './plan.ts'
import { caseFileId, planId, seenPlan, seenVersion, type SeenProblem } from './plan-open.ts'

export const ReviewPlan = z.strictObject({
  caseFileId,
  planId,
  seenVersion,
  nextPlanId: field(Id, 'Rencana berikutnya', 'Next plan', 'S2', 'K11')
})
export type ReviewPlan = z.infer<typeof ReviewPlan>

export type ReviewProblem = SeenProblem | { readonly kind: 'plan-not-approved' }

export const reviewPlan = command({
  name: 'plan.review-plan',
  input: ReviewPlan,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: PlanState, input): Result<{ reviewed: Plan; next: Plan; state: 'ST10' | null }, ReviewProblem> {
    const seen = seenPlan(state, input)
    if (!seen.ok) return seen
    const { file, plan } = seen.value
    if (plan.status !== 'approved') return refuse({ kind: 'plan-not-approved' })
    return accept({
      reviewed: { ...plan, status: 'reviewing', version: plan.version + 1 },
      next: { id: input.nextPlanId, number: plan.number + 1, status: 'draft', version: 1, submittedBy: null },
      // Only from running: a file further on stays where it is while its plan is looked at again.
      state: file.state === 'ST09' && mayMove(file.state, 'ST10') ? 'ST10' : null
    })
  }
})
