/** Adding an action to the plan and changing its terms: who does what, until when, paid by whom (C4; S100, S116). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { ActionTerms, type PlanAction, type PlanState, SuggestionKey } from './plan.ts'
import { caseFileId, faultInPlan, type OpenProblem, planId, seenVersion } from './plan-open.ts'

const actionId = field(Id, 'Langkah', 'Action', 'S2', 'K11')

export const AddAction = z.strictObject({
  caseFileId,
  planId,
  actionId,
  terms: ActionTerms,
  /** the suggestion it answers, if it came from one */
  suggestionKey: field(SuggestionKey.nullable(), 'Dari saran', 'From suggestion', 'S2', 'K11')
})
export type AddAction = z.infer<typeof AddAction>

export interface AddActionState extends PlanState {
  readonly goalIds: readonly string[]
}

export type TermsProblem =
  | { readonly kind: 'goal-unknown' }
  | { readonly kind: 'owner-missing' }
  | { readonly kind: 'due-before-start' }
  | { readonly kind: 'funding-missing' }

export type AddActionProblem = OpenProblem | TermsProblem | { readonly kind: 'plan-missing' }

function faultInTerms(terms: ActionTerms, goalIds: readonly string[]): { readonly ok: false; readonly problem: TermsProblem } | undefined {
  if (!goalIds.includes(terms.goalId)) return refuse({ kind: 'goal-unknown' })
  if ((terms.ownerPostId === null) === !terms.outsideOwner) return refuse({ kind: 'owner-missing' })
  if (terms.dueOn < terms.startOn) return refuse({ kind: 'due-before-start' })
  if (terms.funded && terms.cost > 0 && terms.funding === null) return refuse({ kind: 'funding-missing' })
  return undefined
}

export const addAction = command({
  name: 'plan.add-action',
  input: AddAction,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: AddActionState, input): Result<{ action: AddAction; planNumber: number; sinceApproval: boolean }, AddActionProblem> {
    const fault = faultInPlan(state, input) ?? faultInTerms(input.terms, state.goalIds)
    if (fault) return fault
    if (!state.plan) return refuse({ kind: 'plan-missing' })
    return accept({ action: input, planNumber: state.plan.number, sinceApproval: state.plan.status === 'approved' })
  }
})

export const ChangeAction = z.strictObject({ caseFileId, planId, actionId, seenVersion, terms: ActionTerms })
export type ChangeAction = z.infer<typeof ChangeAction>

export interface ChangeActionState extends AddActionState {
  readonly action: PlanAction | null
}

export type ChangeActionProblem =
  | OpenProblem
  | TermsProblem
  | ChangedMeanwhile<PlanAction>
  | { readonly kind: 'action-unknown' }
  | { readonly kind: 'plan-approved' }

/** What was approved stays as approved until a review opens it; only what was added since may still change. */
export const changeAction = command({
  name: 'plan.change-action',
  input: ChangeAction,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ChangeActionState, input): Result<PlanAction, ChangeActionProblem> {
    const fault = faultInPlan(state, input)
    if (fault) return fault
    const { action, plan } = state
    if (!action) return refuse({ kind: 'action-unknown' })
    if (plan?.status === 'approved' && !action.sinceApproval) return refuse({ kind: 'plan-approved' })
    if (action.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: action })
    return faultInTerms(input.terms, state.goalIds) ?? accept({ ...action, ...input.terms, version: action.version + 1 })
  }
})
