/** What the plan's decisions save. Every free text is sealed before it leaves this process. */
import type { AddAction, ChangeAction } from '#domain/plan/add-action.ts'
import type { AddGoal } from '#domain/plan/add-goal.ts'
import type { PlanApproved } from '#domain/plan/approve-plan.ts'
import type { DeclineSuggestion } from '#domain/plan/decline-suggestion.ts'
import type { ActionTerms, Plan, PlanAction } from '#domain/plan/plan.ts'
import type { RecordChildView } from '#domain/plan/record-child-view.ts'
import type { RecordProgress } from '#domain/plan/record-progress.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import type { Place } from '#server/vault/seal.ts'

interface OnFile {
  readonly caseFileId: string
}

const sealed = async (work: Work, place: Place, text: string | null): Promise<string | null> => (text ? work.vault.seal(place, text) : null)

export async function saveGoal(work: Work, { goal, beginsPlan }: { goal: AddGoal; beginsPlan: boolean }): Promise<Answer> {
  if (beginsPlan) await beginPlan(work, goal.caseFileId, goal.planId, 1)
  await work.query(
    'insert into casework.plan_goal (id, case_file_id, plan_id, need, words, said_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      goal.goalId,
      goal.caseFileId,
      goal.planId,
      goal.need,
      await work.vault.seal(places.goalWords(goal.caseFileId, goal.goalId), goal.words),
      goal.saidOn,
      work.now.at
    ]
  )
  return { goalId: goal.goalId, planId: goal.planId }
}

const beginPlan = (work: Work, caseFileId: string, planId: string, number: number) =>
  work.query(`insert into casework.plan (id, case_file_id, number, status, opened_at) values ($1, $2, $3, 'draft', $4)`, [
    planId,
    caseFileId,
    number,
    work.now.at
  ])

export async function saveAction(work: Work, change: { action: AddAction; planNumber: number; sinceApproval: boolean }): Promise<Answer> {
  const { caseFileId, actionId, terms, suggestionKey } = change.action
  await work.query(
    `insert into casework.plan_action (id, case_file_id, plan_number, since_approval, suggestion_key, status, recorded_at, version, terms_version, goal_id, need, key,
       level, service, what, worker_role, owner_post_id, outside_owner, start_on, due_on, times, cost, funding, funded, duty)
     values ($1, $2, $3, $4, $5, 'TODO', $6, 1, 1, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      actionId,
      caseFileId,
      change.planNumber,
      change.sinceApproval,
      suggestionKey,
      work.now.at,
      ...(await termValues(work, caseFileId, actionId, terms, 1))
    ]
  )
  return { actionId }
}

export async function saveChange(work: Work, action: PlanAction, { caseFileId }: ChangeAction): Promise<Answer> {
  await work.query(
    `update casework.plan_action set recorded_at = $3, version = $4, terms_version = $4, goal_id = $5, need = $6, key = $7, level = $8, service = $9, what = $10,
       worker_role = $11, owner_post_id = $12, outside_owner = $13, start_on = $14, due_on = $15, times = $16, cost = $17, funding = $18, funded = $19, duty = $20
     where id = $1 and case_file_id = $2`,
    [action.id, caseFileId, work.now.at, action.version, ...(await termValues(work, caseFileId, action.id, action, action.version))]
  )
  return { version: action.version }
}

const termValues = async (work: Work, caseFileId: string, actionId: string, terms: ActionTerms, version: number): Promise<unknown[]> => [
  terms.goalId,
  terms.need,
  terms.key,
  terms.level,
  terms.service,
  await sealed(work, places.actionWhat(caseFileId, actionId, version), terms.what),
  terms.workerRole,
  terms.ownerPostId,
  await sealed(work, places.actionOwner(caseFileId, actionId, version), terms.outsideOwner),
  terms.startOn,
  terms.dueOn,
  terms.times,
  terms.cost,
  terms.funding,
  terms.funded,
  terms.duty
]

export async function saveDecline(work: Work, one: DeclineSuggestion): Promise<void> {
  await work.query(
    'insert into casework.plan_declined (id, case_file_id, plan_id, suggestion_key, reason, declined_at) values ($1, $2, $3, $4, $5, $6)',
    [one.declineId, one.caseFileId, one.planId, one.suggestionKey, one.reason, work.now.at]
  )
}

export async function saveChildView(work: Work, view: RecordChildView): Promise<void> {
  await work.query(
    `insert into casework.plan_child_view (id, case_file_id, plan_id, recorded_at, given_on, statement, missing_reason, child_agrees, carer_agrees)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      view.viewId,
      view.caseFileId,
      view.planId,
      work.now.at,
      view.givenOn,
      await sealed(work, places.planChildView(view.caseFileId, view.viewId), view.statement),
      view.missingReason,
      view.childAgrees,
      view.carerAgrees
    ]
  )
}

export async function saveSubmission(work: Work, plan: Plan): Promise<Answer> {
  await work.query(
    `update casework.plan set status = 'submitted', version = $2, submitted_at = $3, submitted_by_account = $4, submitted_by_post = $5,
       returned_at = null, return_reason = null, returned_version = null where id = $1`,
    [plan.id, plan.version, work.now.at, plan.submittedBy?.accountId, plan.submittedBy?.postId]
  )
  return { status: plan.status, version: plan.version }
}

export async function saveApproval(work: Work, { plan, state, reviewDueOn }: PlanApproved, { caseFileId }: OnFile): Promise<Answer> {
  await Promise.all([
    work.query(`update casework.plan set status = 'approved', version = $2, approved_at = $3, approved_by_account = $4 where id = $1`, [
      plan.id,
      plan.version,
      work.now.at,
      work.caller.accountId
    ]),
    work.query(
      `update casework.case_file set state = $2, state_since = case when state = $2 then state_since else $3 end, review_due_on = $4, version = version + 1 where id = $1`,
      [caseFileId, state, work.now.at, reviewDueOn]
    )
  ])
  return { status: plan.status, version: plan.version, state, reviewDueOn }
}

export async function saveReturn(work: Work, { plan, reason }: { plan: Plan; reason: string }, { caseFileId }: OnFile): Promise<Answer> {
  await work.query(
    `update casework.plan set status = 'draft', version = $2, returned_at = $3, return_reason = $4, returned_version = $2 where id = $1`,
    [plan.id, plan.version, work.now.at, await work.vault.seal(places.planReturn(caseFileId, plan.id, plan.version), reason)]
  )
  return { status: plan.status, version: plan.version }
}

export async function saveProgress(work: Work, { action, progress }: { action: PlanAction; progress: RecordProgress }): Promise<Answer> {
  const { caseFileId, progressId } = progress
  const [reason, opinionWhy] = await Promise.all([
    sealed(work, places.progressReason(caseFileId, progressId), progress.reason),
    sealed(work, places.progressWhy(caseFileId, progressId), progress.opinionWhy)
  ])
  await Promise.all([
    work.query(
      'update casework.plan_action set status = $3, count = $4, version = $5, recorded_at = $6 where id = $1 and case_file_id = $2',
      [action.id, caseFileId, action.status, action.count, action.version, work.now.at]
    ),
    work.query(
      `insert into casework.plan_progress (id, case_file_id, action_id, action_version, recorded_at, account_id, status, count, reason, opinion, opinion_why)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        progressId,
        caseFileId,
        action.id,
        action.version,
        work.now.at,
        work.caller.accountId,
        action.status,
        action.count,
        reason,
        progress.opinion,
        opinionWhy
      ]
    )
  ])
  return { version: action.version, status: action.status }
}

export async function saveReview(
  work: Work,
  { reviewed, next, state }: { reviewed: Plan; next: Plan; state: 'ST10' | null },
  { caseFileId }: OnFile
): Promise<Answer> {
  await Promise.all([
    work.query(`update casework.plan set status = 'reviewing', version = $2 where id = $1`, [reviewed.id, reviewed.version]),
    beginPlan(work, caseFileId, next.id, next.number),
    ...(state
      ? [
          work.query('update casework.case_file set state = $2, state_since = $3, version = version + 1 where id = $1', [
            caseFileId,
            state,
            work.now.at
          ])
        ]
      : [])
  ])
  return { planId: next.id, number: next.number }
}
