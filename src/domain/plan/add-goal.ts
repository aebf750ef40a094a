/** Adding a goal, in the child's own words. The first goal begins the plan (C4; S99, S155). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { GoalTerms, type PlanState } from './plan.ts'
import { caseFileId, faultInPlan, type OpenProblem, planId } from './plan-open.ts'

export const AddGoal = z.strictObject({
  caseFileId,
  planId,
  goalId: field(Id, 'Tujuan', 'Goal', 'S2', 'K11'),
  ...GoalTerms.shape
})
export type AddGoal = z.infer<typeof AddGoal>

export type AddGoalProblem = OpenProblem | { readonly kind: 'said-in-future' }

export const addGoal = command({
  name: 'plan.add-goal',
  input: AddGoal,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: PlanState, input, now): Result<{ goal: AddGoal; beginsPlan: boolean }, AddGoalProblem> {
    const fault = faultInPlan(state, input)
    if (fault) return fault
    if (input.saidOn > now.today) return refuse({ kind: 'said-in-future' })
    return accept({ goal: input, beginsPlan: state.plan === null })
  }
})
