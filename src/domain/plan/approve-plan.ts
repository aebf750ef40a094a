/** Approving a plan or giving it back. The signature is another person's than the one who made it (product.md 5). */
import { z } from 'zod'
import { mayMove, reviewEveryDays, type State } from '#domain/case-file/state.ts'
import { type Caller, command } from '#domain/kernel/command.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Plan, PlanFile, PlanState } from './plan.ts'
import { caseFileId, planId, seenPlan, seenVersion, type SeenProblem } from './plan-open.ts'
import { type NotReadyProblem, notReady, type WholePlanState } from './submit-plan.ts'

export const ApprovePlan = z.strictObject({ caseFileId, planId, seenVersion })
export type ApprovePlan = z.infer<typeof ApprovePlan>

export interface PlanApproved {
  readonly plan: Plan
  /** where the file stands afterwards; the road leads through ST08 */
  readonly state: State
  readonly reviewDueOn: Day
}

export type ApproveProblem =
  | SeenProblem
  | NotReadyProblem
  | { readonly kind: 'plan-not-submitted' }
  | { readonly kind: 'own-plan' }
  | { readonly kind: 'state-not-ready' }

/** Neither who submitted it nor whoever holds the case worker's post, also on another day or from another device. */
const isOwnPlan = (plan: Plan, file: PlanFile, caller: Caller): boolean =>
  plan.submittedBy?.accountId === caller.accountId ||
  caller.postIds.includes(file.workerPostId) ||
  (plan.submittedBy !== null && caller.postIds.includes(plan.submittedBy.postId))

/** Later stages keep their place: a plan renewed during monitoring does not send the child back to the start. */
const laterStages: readonly State[] = ['ST09', 'ST11', 'ST12', 'ST13', 'ST14']

function stateAfter(from: State): State | undefined {
  if (laterStages.includes(from)) return from
  if (from === 'ST08') return 'ST09'
  return mayMove(from, 'ST08') && mayMove('ST08', 'ST09') ? 'ST09' : undefined
}

export const approvePlan = command({
  name: 'plan.approve-plan',
  input: ApprovePlan,
  compartments: ['K1', 'K11', 'K5', 'K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: WholePlanState, input, now, caller): Result<PlanApproved, ApproveProblem> {
    const seen = seenPlan(state, input)
    if (!seen.ok) return seen
    const { file, plan } = seen.value
    if (plan.status !== 'submitted') return refuse({ kind: 'plan-not-submitted' })
    if (isOwnPlan(plan, file, caller)) return refuse({ kind: 'own-plan' })
    const unready = notReady(state)
    if (unready) return unready
    const to = stateAfter(file.state)
    if (!to) return refuse({ kind: 'state-not-ready' })
    return accept({
      plan: { ...plan, status: 'approved', version: plan.version + 1 },
      state: to,
      reviewDueOn: addDays(now.today, file.rhythmDays ?? reviewEveryDays[file.risk])
    })
  }
})

export const ReturnPlan = z.strictObject({
  caseFileId,
  planId,
  seenVersion,
  reason: field(dignifiedText().min(1), 'Yang perlu diperbaiki', 'What should be mended', 'S4', 'K11')
})
export type ReturnPlan = z.infer<typeof ReturnPlan>

export type ReturnProblem = SeenProblem | { readonly kind: 'plan-not-submitted' } | { readonly kind: 'own-plan' }

export const returnPlan = command({
  name: 'plan.return-plan',
  input: ReturnPlan,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: PlanState, input, _now, caller): Result<{ plan: Plan; reason: string }, ReturnProblem> {
    const seen = seenPlan(state, input)
    if (!seen.ok) return seen
    const { file, plan } = seen.value
    if (plan.status !== 'submitted') return refuse({ kind: 'plan-not-submitted' })
    if (isOwnPlan(plan, file, caller)) return refuse({ kind: 'own-plan' })
    return accept({ plan: { ...plan, status: 'draft', version: plan.version + 1 }, reason: input.reason })
  }
})
