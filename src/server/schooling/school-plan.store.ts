/** Learning again, prepared: the plan with its one sentence, the school's name, the steps against labels, what it costs. */
import type { AddStepState, SettleStep, SettleStepState } from '#domain/case-file/track-step.ts'
import type { AddStep } from '#domain/schooling/add-step.ts'
import type { CostKept, KeepCost, KeepCostState } from '#domain/schooling/keep-cost.ts'
import type { NameSchool, NameSchoolState, SchoolNamed } from '#domain/schooling/name-school.ts'
import type { ReturnPlanWritten, WriteReturnPlan, WriteReturnPlanState } from '#domain/schooling/write-return-plan.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { lockedFile } from './schooling.store.ts'

const versionIn = async (work: Work, table: 'school_plan' | 'school_name', caseFileId: string): Promise<number> =>
  (
    await work.query<{ version: number }>(
      `select coalesce(max(version), 0)::integer as version from casework.${table} where case_file_id = $1`,
      [caseFileId]
    )
  )[0]?.version ?? 0

export async function stateForReturnPlan(work: Work, { caseFileId }: WriteReturnPlan): Promise<WriteReturnPlanState> {
  return { file: await lockedFile(work, caseFileId), version: await versionIn(work, 'school_plan', caseFileId) }
}

export async function saveReturnPlan(work: Work, plan: ReturnPlanWritten): Promise<Answer> {
  const { caseFileId, version } = plan
  const seal = (column: 'welcomed_by' | 'sentence' | 'statement', text: string) =>
    work.vault.seal(places.schoolPlan(caseFileId, column, version), text)
  const [welcomedBy, sentence, statement] = await Promise.all([
    seal('welcomed_by', plan.welcomedBy),
    seal('sentence', plan.sentence),
    plan.statement ? seal('statement', plan.statement) : null
  ])
  await work.query(
    `insert into casework.school_plan (case_file_id, version, route, begins_on, is_secret, welcomed_by, sentence, statement, missing_reason, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      caseFileId,
      version,
      plan.route,
      plan.beginsOn,
      plan.isSecret,
      welcomedBy,
      sentence,
      statement,
      statement ? null : plan.missingReason,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { version }
}

export async function stateForNaming(work: Work, { caseFileId }: NameSchool): Promise<NameSchoolState> {
  return { file: await lockedFile(work, caseFileId), version: await versionIn(work, 'school_name', caseFileId) }
}

export async function saveNaming(work: Work, { caseFileId, version, school, grade }: SchoolNamed): Promise<Answer> {
  const [sealedSchool, sealedGrade] = await Promise.all([
    work.vault.seal(places.schoolName(caseFileId, 'school', version), school),
    grade ? work.vault.seal(places.schoolName(caseFileId, 'grade', version), grade) : null
  ])
  await work.query(
    'insert into casework.school_name (case_file_id, version, school, grade, named_at, named_by) values ($1, $2, $3, $4, $5, $6)',
    [caseFileId, version, sealedSchool, sealedGrade, work.now.at, work.caller.accountId]
  )
  return { version }
}

export async function stateForAddStep(work: Work, { caseFileId }: AddStep): Promise<AddStepState> {
  return { file: await lockedFile(work, caseFileId) }
}

export async function saveStep(work: Work, { caseFileId, stepId, step, holder, dueOn }: AddStep): Promise<Answer> {
  const sealed = await work.vault.seal(places.schoolStepHolder(caseFileId, stepId), holder)
  await work.query(
    'insert into casework.school_step (id, case_file_id, step, holder, due_on, added_at, added_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [stepId, caseFileId, step, sealed, dueOn, work.now.at, work.caller.accountId]
  )
  return { stepId }
}

export async function stateForSettling(work: Work, { caseFileId, stepId }: SettleStep): Promise<SettleStepState> {
  const file = await lockedFile(work, caseFileId)
  const open = await work.query('select 1 from casework.school_step where case_file_id = $1 and id = $2 and step_end is null', [
    caseFileId,
    stepId
  ])
  return { file, isOpen: open.length > 0 }
}

export async function saveSettling(work: Work, { caseFileId, stepId, end, onDay }: SettleStep): Promise<Answer> {
  await work.query(
    'update casework.school_step set step_end = $3, settled_on = $4, settled_at = $5, settled_by = $6 where case_file_id = $1 and id = $2',
    [caseFileId, stepId, end, onDay, work.now.at, work.caller.accountId]
  )
  return { stepId, end }
}

export async function stateForCost(work: Work, { caseFileId, costId }: KeepCost): Promise<KeepCostState> {
  const file = await lockedFile(work, caseFileId)
  const [row] = await work.query<{ version: number }>('select version from casework.school_cost where case_file_id = $1 and id = $2', [
    caseFileId,
    costId
  ])
  return { file, version: row?.version ?? 0 }
}

export async function saveCost(
  work: Work,
  { caseFileId, costId, line, planned, funding, received, receivedOn, version }: CostKept
): Promise<Answer> {
  const values = [costId, caseFileId, line, planned, funding, received, receivedOn, version, work.now.at, work.caller.accountId]
  await work.query(
    version === 1
      ? `insert into casework.school_cost (id, case_file_id, line, planned, funding, received, received_on, version, kept_at, kept_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
      : `update casework.school_cost set line = $3, planned = $4, funding = $5, received = $6, received_on = $7, version = $8, kept_at = $9, kept_by = $10
         where id = $1 and case_file_id = $2`,
    values
  )
  return { costId, version }
}
