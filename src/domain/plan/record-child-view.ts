/** The child's view of the plan, in own words, or the reason it is missing (C5, G-12; S155, S156). */
import { z } from 'zod'
import { isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { ChildViewTerms, type PlanState } from './plan.ts'
import { caseFileId, faultInPlan, type OpenProblem, planId } from './plan-open.ts'

export const RecordChildView = z.strictObject({
  caseFileId,
  planId,
  viewId: field(Id, 'Pendapat', 'View', 'S2', 'K11'),
  ...ChildViewTerms.shape
})
export type RecordChildView = z.infer<typeof RecordChildView>

export type ChildViewProblem =
  | OpenProblem
  | { readonly kind: 'plan-missing' }
  | { readonly kind: 'view-or-reason' }
  | { readonly kind: 'said-in-future' }

export const recordChildView = command({
  name: 'plan.record-child-view',
  input: RecordChildView,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: PlanState, input, now): Result<RecordChildView, ChildViewProblem> {
    const fault = faultInPlan(state, input)
    if (fault) return fault
    if (!state.plan) return refuse({ kind: 'plan-missing' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'view-or-reason' })
    if (input.givenOn > now.today) return refuse({ kind: 'said-in-future' })
    return accept(input)
  }
})
