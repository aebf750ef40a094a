/** Laying the plan before the supervisor, and what a plan must hold before anybody may sign it (G-12, E2). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Key } from '#domain/support-map/tie.ts'
import type { Need } from '#domain/assessment/need.ts'
import { type DeclinedSuggestion, type Plan, type PlanAction, type PlanState, stands } from './plan.ts'
import { caseFileId, planId, seenPlan, seenVersion, type SeenProblem } from './plan-open.ts'
import type { PlanMap } from './plan-map.ts'
import { unansweredSevereGaps } from './suggestions.ts'

export const SubmitPlan = z.strictObject({ caseFileId, planId, seenVersion })
export type SubmitPlan = z.infer<typeof SubmitPlan>

/** All that a signature looks at. */
export interface WholePlanState extends PlanState {
  readonly actions: readonly Pick<PlanAction, 'need' | 'key' | 'status' | 'suggestionKey'>[]
  /** A view, or a coded reason, recorded for this very edition. */
  readonly hasChildView: boolean
  readonly declined: readonly DeclinedSuggestion[]
  readonly map: PlanMap
}

export type NotReadyProblem =
  | { readonly kind: 'plan-empty' }
  | { readonly kind: 'child-view-missing' }
  | { readonly kind: 'severe-gaps-open'; readonly places: readonly { readonly need: Need; readonly key: Key }[] }

export function notReady(state: WholePlanState): { readonly ok: false; readonly problem: NotReadyProblem } | undefined {
  if (!state.actions.some(stands)) return refuse({ kind: 'plan-empty' })
  if (!state.hasChildView) return refuse({ kind: 'child-view-missing' })
  const places = unansweredSevereGaps(state.map, state)
  if (places.length > 0) return refuse({ kind: 'severe-gaps-open', places: places.map(({ need, key }) => ({ need, key })) })
  return undefined
}

export type SubmitProblem = SeenProblem | NotReadyProblem | { readonly kind: 'plan-not-draft' }

export const submitPlan = command({
  name: 'plan.submit-plan',
  input: SubmitPlan,
  compartments: ['K11', 'K5', 'K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: WholePlanState, input, _now, caller): Result<Plan, SubmitProblem> {
    const seen = seenPlan(state, input)
    if (!seen.ok) return seen
    const { file, plan } = seen.value
    if (plan.status !== 'draft') return refuse({ kind: 'plan-not-draft' })
    const submittedBy = { accountId: caller.accountId, postId: file.workerPostId }
    return notReady(state) ?? accept({ ...plan, status: 'submitted', version: plan.version + 1, submittedBy })
  }
})
