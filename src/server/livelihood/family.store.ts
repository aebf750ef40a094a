/** A family's living: its plan and the look at it, its steps, the money that comes, the talks about care. */
import type { AddStepState, SettleStep, SettleStepState } from '#domain/case-file/track-step.ts'
import type { AddStep } from '#domain/livelihood/add-step.ts'
import type { FundKept, KeepFund, KeepFundState } from '#domain/livelihood/keep-fund.ts'
import type { RecordSession } from '#domain/livelihood/record-session.ts'
import type { FamilyReviewed, ReviewFamily, ReviewFamilyState } from '#domain/livelihood/review-family.ts'
import type { FamilyPlanWritten, WriteFamilyPlan, WriteFamilyPlanState } from '#domain/livelihood/write-family-plan.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { familyState, lockedFile, versionIn } from './family-facts.store.ts'

export async function stateForPlan(work: Work, { caseFileId }: WriteFamilyPlan): Promise<WriteFamilyPlanState> {
  return { ...(await familyState(work, caseFileId)), version: await versionIn(work, 'family_plan', caseFileId) }
}

export async function savePlan(work: Work, plan: FamilyPlanWritten): Promise<Answer> {
  const { caseFileId, version } = plan
  const [goal, statement] = await Promise.all([
    work.vault.seal(places.familyPlan(caseFileId, 'goal', version), plan.goal),
    plan.statement ? work.vault.seal(places.familyPlan(caseFileId, 'statement', version), plan.statement) : null
  ])
  await work.query(
    `insert into casework.family_plan (case_file_id, version, needs, income, lead, goal, review_on, statement, missing_reason, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      caseFileId,
      version,
      plan.needs,
      plan.income,
      plan.lead,
      goal,
      plan.reviewOn,
      statement,
      statement ? null : plan.missingReason,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { version }
}

export async function stateForReview(work: Work, { caseFileId }: ReviewFamily): Promise<ReviewFamilyState> {
  return { file: await lockedFile(work, caseFileId), version: await versionIn(work, 'family_plan', caseFileId) }
}

export async function saveReview(work: Work, review: FamilyReviewed): Promise<Answer> {
  const { caseFileId, reviewId } = review
  const statement = review.statement && (await work.vault.seal(places.familyReview(caseFileId, reviewId), review.statement))
  await work.query(
    `insert into casework.family_review (id, case_file_id, plan_version, going, needs, on_day, next_on, statement, missing_reason, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      reviewId,
      caseFileId,
      review.version,
      review.going,
      review.needs,
      review.onDay,
      review.nextOn,
      statement || null,
      statement ? null : review.missingReason,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { reviewId, going: review.going }
}

export async function stateForAddStep(work: Work, { caseFileId }: AddStep): Promise<AddStepState> {
  return { file: await lockedFile(work, caseFileId) }
}

export async function saveStep(work: Work, { caseFileId, stepId, step, holder, dueOn }: AddStep): Promise<Answer> {
  const sealed = await work.vault.seal(places.familyStepHolder(caseFileId, stepId), holder)
  await work.query(
    'insert into casework.family_step (id, case_file_id, step, holder, due_on, added_at, added_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [stepId, caseFileId, step, sealed, dueOn, work.now.at, work.caller.accountId]
  )
  return { stepId }
}

export async function stateForSettling(work: Work, { caseFileId, stepId }: SettleStep): Promise<SettleStepState> {
  const file = await lockedFile(work, caseFileId)
  const open = await work.query('select 1 from casework.family_step where case_file_id = $1 and id = $2 and step_end is null', [
    caseFileId,
    stepId
  ])
  return { file, isOpen: open.length > 0 }
}

export async function saveSettling(work: Work, { caseFileId, stepId, end, onDay }: SettleStep): Promise<Answer> {
  await work.query(
    'update casework.family_step set step_end = $3, settled_on = $4, settled_at = $5, settled_by = $6 where case_file_id = $1 and id = $2',
    [caseFileId, stepId, end, onDay, work.now.at, work.caller.accountId]
  )
  return { stepId, end }
}

export async function stateForFund(work: Work, { caseFileId, fundId }: KeepFund): Promise<KeepFundState> {
  const known = await familyState(work, caseFileId)
  const [row] = await work.query<{ version: number }>('select version from casework.family_fund where case_file_id = $1 and id = $2', [
    caseFileId,
    fundId
  ])
  return { ...known, version: row?.version ?? 0 }
}

export async function saveFund(work: Work, fund: FundKept): Promise<Answer> {
  const { fundId, caseFileId, aid, receiver, isLoan, planned, funding, received, receivedOn, version } = fund
  const values = [fundId, caseFileId, aid, receiver, isLoan, planned, funding, received, receivedOn, version, work.now.at]
  await work.query(
    version === 1
      ? `insert into casework.family_fund (id, case_file_id, aid, receiver, is_loan, planned, funding, received, received_on, version, kept_at, kept_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`
      : `update casework.family_fund set aid = $3, receiver = $4, is_loan = $5, planned = $6, funding = $7, received = $8, received_on = $9, version = $10,
         kept_at = $11, kept_by = $12 where id = $1 and case_file_id = $2`,
    [...values, work.caller.accountId]
  )
  return { fundId, version }
}

export const stateForSession = (work: Work, { caseFileId }: RecordSession) => familyState(work, caseFileId)

export async function saveSession(work: Work, one: RecordSession): Promise<Answer> {
  const { caseFileId, sessionId } = one
  const seal = (column: 'agreement' | 'safeguard' | 'statement', text: string) =>
    work.vault.seal(places.careSession(caseFileId, column, sessionId), text)
  const [agreement, safeguard, statement] = await Promise.all([
    one.agreement ? seal('agreement', one.agreement) : null,
    seal('safeguard', one.safeguard),
    one.statement ? seal('statement', one.statement) : null
  ])
  await work.query(
    `insert into casework.care_session (id, case_file_id, about, mediator, partner, result, agreement, safeguard, on_day, statement, missing_reason,
       recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      sessionId,
      caseFileId,
      one.about,
      one.mediator,
      one.partner,
      one.result,
      agreement,
      safeguard,
      one.onDay,
      statement,
      statement ? null : one.missingReason,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { sessionId, result: one.result }
}
