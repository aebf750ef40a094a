/** The plan as this device knows it: what the server said, with everything still on the phone laid over it. */
import type { Need } from '#domain/assessment/need.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Risk } from '#domain/intake/danger.ts'
import type { AddAction, ChangeAction } from '#domain/plan/add-action.ts'
import type { AddGoal } from '#domain/plan/add-goal.ts'
import { costsOf, type PlanCosts } from '#domain/plan/costs.ts'
import type { DeclineSuggestion } from '#domain/plan/decline-suggestion.ts'
import { type ChildViewTerms, type DeclinedSuggestion, type Plan, type PlanAction, stands } from '#domain/plan/plan.ts'
import type { PlanMap } from '#domain/plan/plan-map.ts'
import type { RecordChildView } from '#domain/plan/record-child-view.ts'
import type { RecordProgress } from '#domain/plan/record-progress.ts'
import type { ReviewPlan } from '#domain/plan/review-plan.ts'
import type { WholePlanState } from '#domain/plan/submit-plan.ts'
import type { ChildOpinion } from '#domain/plan/services.ts'
import type { z } from 'zod'

/** What the page needs of the case file's read. */
export interface FileRead {
  readonly id: string
  readonly codeName: string
  readonly state: State
  readonly risk: Risk
  readonly reviewDueOn: string | null
  readonly worker: { readonly postId: string; readonly title: string; readonly name: string | null }
  readonly standings: readonly string[]
  readonly needs: PlanMap['needs']
  readonly supporters: readonly (PlanMap['supporters'][number] & { readonly label: string; readonly postId: string | null })[]
  readonly ties: PlanMap['ties']
}

export interface PlanRead {
  readonly plan:
    | (Plan & {
        readonly openedAt: string
        readonly submittedAt: string | null
        readonly submittedByName: string | null
        readonly approvedAt: string | null
        readonly approvedByName: string | null
        readonly returnedAt: string | null
        readonly returnReason: string | null
        readonly everApproved: boolean
      })
    | null
  readonly goals: readonly PlanGoal[]
  readonly actions: readonly ShownAction[]
  readonly childView: (ChildViewTerms & { readonly id: string; readonly planId: string }) | null
  readonly declined: readonly DeclinedSuggestion[]
  readonly costs: PlanCosts
}

export interface PlanGoal {
  readonly id: string
  readonly need: Need
  readonly words: string
  readonly saidOn: string
}

export interface ShownAction extends PlanAction {
  readonly owner: { readonly postId: string; readonly title: string; readonly unit: string } | null
  readonly progress: {
    readonly id: string
    readonly at: string
    readonly reason: string | null
    readonly opinion: z.infer<typeof ChildOpinion> | null
    readonly opinionWhy: string | null
  } | null
  /** Still on this phone. */
  readonly onPhone?: true
}

interface Pending {
  readonly name: string
  readonly input: unknown
  readonly madeAt: string
  readonly accountId: string
}

/** Lays one change after another over the snapshot; what the server already knows changes nothing. */
export function withPending(read: PlanRead, items: readonly Pending[], workerPostId: string): PlanRead {
  const laid = items.reduce((plan, item) => lay(plan, item, workerPostId), read)
  return laid === read ? read : { ...laid, costs: costsOf(laid.actions) }
}

function lay(read: PlanRead, { name, input, madeAt, accountId }: Pending, workerPostId: string): PlanRead {
  const seen = input as { readonly planId: string; readonly seenVersion: number }
  const isSeen = read.plan !== null && read.plan.id === seen.planId && read.plan.version === seen.seenVersion
  const become = (change: Partial<NonNullable<PlanRead['plan']>>): PlanRead =>
    read.plan && isSeen ? { ...read, plan: { ...read.plan, version: read.plan.version + 1, ...change } } : read
  switch (name) {
    case 'plan.add-goal': {
      const { goalId, planId, need, words, saidOn } = input as AddGoal
      if (read.goals.some((goal) => goal.id === goalId)) return read
      return { ...read, plan: read.plan ?? newPlan(planId, 1, madeAt, false), goals: [...read.goals, { id: goalId, need, words, saidOn }] }
    }
    case 'plan.add-action': {
      const { actionId, terms, suggestionKey } = input as AddAction
      if (read.actions.some((action) => action.id === actionId)) return read
      const fresh = {
        ...terms,
        id: actionId,
        version: 1,
        status: 'TODO',
        count: 0,
        suggestionKey,
        sinceApproval: read.plan?.status === 'approved',
        owner: null,
        progress: null,
        onPhone: true
      } as const
      return { ...read, actions: [...read.actions, fresh].sort(byDay) }
    }
    case 'plan.change-action': {
      const { actionId, seenVersion, terms } = input as ChangeAction
      return changed(read, actionId, seenVersion, (action) => ({
        ...action,
        ...terms,
        owner: terms.ownerPostId === action.ownerPostId ? action.owner : null
      }))
    }
    case 'plan.record-progress': {
      const { actionId, seenVersion, progressId, status, count, reason, opinion, opinionWhy } = input as RecordProgress
      return changed(read, actionId, seenVersion, (action) => ({
        ...action,
        status,
        count,
        progress: { id: progressId, at: madeAt, reason, opinion, opinionWhy }
      }))
    }
    case 'plan.decline-suggestion': {
      const { suggestionKey, reason, planId } = input as DeclineSuggestion
      if (read.plan?.id !== planId || read.declined.some((one) => one.suggestionKey === suggestionKey)) return read
      return { ...read, declined: [...read.declined, { suggestionKey, reason }] }
    }
    case 'plan.record-child-view': {
      const { viewId, planId, statement, missingReason, givenOn, childAgrees, carerAgrees } = input as RecordChildView
      if (read.plan?.id !== planId || read.childView?.id === viewId) return read
      return { ...read, childView: { id: viewId, planId, statement, missingReason, givenOn, childAgrees, carerAgrees } }
    }
    case 'plan.submit-plan':
      return become({
        status: 'submitted',
        submittedAt: madeAt,
        submittedBy: { accountId, postId: workerPostId },
        returnedAt: null,
        returnReason: null
      })
    case 'plan.approve-plan':
      return become({ status: 'approved', approvedAt: madeAt, everApproved: true })
    case 'plan.return-plan':
      return become({ status: 'draft', returnedAt: madeAt, returnReason: (input as { reason: string }).reason })
    case 'plan.review-plan':
      return read.plan && isSeen
        ? { ...read, plan: newPlan((input as ReviewPlan).nextPlanId, read.plan.number + 1, madeAt, true), declined: [] }
        : read
    default:
      return read
  }
}

const newPlan = (id: string, number: number, openedAt: string, everApproved: boolean): NonNullable<PlanRead['plan']> => ({
  id,
  number,
  status: 'draft',
  version: 1,
  submittedBy: null,
  openedAt,
  submittedAt: null,
  submittedByName: null,
  approvedAt: null,
  approvedByName: null,
  returnedAt: null,
  returnReason: null,
  everApproved
})

function changed(read: PlanRead, actionId: string, seenVersion: number, change: (action: ShownAction) => ShownAction): PlanRead {
  if (!read.actions.some((action) => action.id === actionId && action.version === seenVersion)) return read
  return {
    ...read,
    actions: read.actions
      .map((action) => (action.id === actionId ? { ...change(action), version: action.version + 1, onPhone: true as const } : action))
      .sort(byDay)
  }
}

const byDay = (a: PlanAction, b: PlanAction): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1)

export const mapOf = (file: FileRead, today: string): PlanMap => ({
  today,
  state: file.state,
  needs: file.needs,
  supporters: file.supporters,
  ties: file.ties
})

/** The state every decision of the plan is made on; the server makes the same one from its rows. */
export function stateOf(file: FileRead, read: PlanRead, today: string) {
  const { plan, goals, actions, childView, declined } = read
  return {
    file: { state: file.state, risk: file.risk, workerPostId: file.worker.postId },
    plan,
    goalIds: goals.map((goal) => goal.id),
    actions,
    declined,
    hasChildView: plan !== null && childView?.planId === plan.id,
    everApproved: plan?.everApproved ?? false,
    map: mapOf(file, today)
  } satisfies WholePlanState & Record<string, unknown>
}

export const standing = (actions: readonly ShownAction[]): readonly ShownAction[] => actions.filter(stands)
