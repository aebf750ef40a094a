/** Which commands and reads of the plan are open. */
import { z } from 'zod'
import { Need } from '#domain/assessment/need.ts'
import { Id } from '#domain/kernel/id.ts'
import { addAction, changeAction } from '#domain/plan/add-action.ts'
import { addGoal } from '#domain/plan/add-goal.ts'
import { approvePlan, returnPlan } from '#domain/plan/approve-plan.ts'
import { declineSuggestion } from '#domain/plan/decline-suggestion.ts'
import { ActionTerms, ChildViewTerms, declineReasons, planStatuses } from '#domain/plan/plan.ts'
import { recordChildView } from '#domain/plan/record-child-view.ts'
import { recordProgress } from '#domain/plan/record-progress.ts'
import { reviewPlan } from '#domain/plan/review-plan.ts'
import { ActionStatus, ChildOpinion } from '#domain/plan/services.ts'
import { submitPlan } from '#domain/plan/submit-plan.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveAction,
  saveApproval,
  saveChange,
  saveChildView,
  saveDecline,
  saveGoal,
  saveProgress,
  saveReturn,
  saveReview,
  saveSubmission
} from './plan.store.ts'
import { stateForAction, stateForChange, stateForPlan, stateForProgress, stateForSignature } from './plan-state.store.ts'
import { readPlan } from './read-plan.store.ts'

const moment = z.string().nullable()
const Plan = z.strictObject({
  id: Id,
  number: z.int(),
  status: planStatuses.schema,
  version: z.int(),
  openedAt: z.string(),
  submittedAt: moment,
  submittedByName: z.string().nullable(),
  submittedBy: z.strictObject({ accountId: Id, postId: Id }).nullable(),
  approvedAt: moment,
  approvedByName: z.string().nullable(),
  returnedAt: moment,
  returnReason: z.string().nullable(),
  everApproved: z.boolean()
})
const Action = ActionTerms.extend({
  id: Id,
  version: z.int(),
  status: ActionStatus,
  count: z.int(),
  suggestionKey: z.string().nullable(),
  sinceApproval: z.boolean(),
  owner: z.strictObject({ postId: Id, title: z.string(), unit: z.string() }).nullable(),
  progress: z
    .strictObject({
      id: Id,
      at: z.string(),
      reason: z.string().nullable(),
      opinion: ChildOpinion.nullable(),
      opinionWhy: z.string().nullable()
    })
    .nullable()
})
const WholePlan = z.strictObject({
  plan: Plan.nullable(),
  goals: z.array(z.strictObject({ id: Id, need: Need, words: z.string(), saidOn: z.string() })),
  actions: z.array(Action),
  childView: z.strictObject({ id: Id, planId: Id, ...ChildViewTerms.shape }).nullable(),
  declined: z.array(z.strictObject({ suggestionKey: z.string(), reason: declineReasons.schema })),
  costs: z.strictObject({ total: z.number(), available: z.number() })
})

export const planRoutes: readonly Route[] = [
  accept(addGoal, 'accompany', stateForPlan, saveGoal),
  accept(addAction, 'accompany', stateForAction, saveAction),
  accept(changeAction, 'accompany', stateForChange, saveChange),
  accept(declineSuggestion, 'accompany', stateForPlan, saveDecline),
  accept(recordChildView, 'accompany', stateForPlan, saveChildView),
  accept(submitPlan, 'accompany', stateForSignature, saveSubmission),
  accept(approvePlan, 'supervise', stateForSignature, saveApproval),
  accept(returnPlan, 'supervise', stateForPlan, saveReturn),
  accept(recordProgress, 'accompany', stateForProgress, saveProgress),
  accept(reviewPlan, 'accompany', stateForPlan, saveReview),
  offer({
    action: 'plan.read',
    path: '/case-files/:id/plan',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K11'],
    answer: WholePlan,
    purpose: 'accompany',
    read: readPlan
  })
]
