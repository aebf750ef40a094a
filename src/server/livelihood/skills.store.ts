/** A child's skills and work: a course, an internship or a job with its stages, the looks at it, and the child's own account. */
import type { KeepSavings, KeepSavingsState, SavingsKept } from '#domain/livelihood/keep-savings.ts'
import type { MoveActivity, MoveActivityState } from '#domain/livelihood/move-activity.ts'
import type { ActivityPlanned, AgeState, PlanActivity } from '#domain/livelihood/plan-activity.ts'
import type { RecordLook, RecordLookState } from '#domain/livelihood/record-look.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { familyState, lockedFile, versionIn } from './family-facts.store.ts'

/** How far a stage is: each is reached once and none comes back, so two of one day still have an order. */
export const stageRank = `array_position('{registered,running,finished,certified,stopped}'::text[], m.stage)`
/** Of the activity a: where it stands, and since when it runs. */
export const stageColumns = `coalesce((select m.stage from casework.skill_move m where m.activity_id = a.id order by ${stageRank} desc limit 1), 'planned')`
export const runningSince = `(select m.on_day from casework.skill_move m where m.activity_id = a.id and m.stage = 'running')`

async function ageState(work: Work, caseFileId: string): Promise<AgeState> {
  const file = await lockedFile(work, caseFileId)
  const [row] = await work.query<{ month: string }>('select month from casework.of_age where case_file_id = $1', [caseFileId])
  return { file, month: row?.month ?? null }
}

export const stateForActivity = (work: Work, { caseFileId }: PlanActivity) => ageState(work, caseFileId)

export async function saveActivity(work: Work, one: ActivityPlanned): Promise<Answer> {
  const { caseFileId, activityId } = one
  const seal = (column: 'place' | 'mentor' | 'sentence' | 'statement', text: string) =>
    work.vault.seal(places.activity(caseFileId, column, activityId), text)
  const [place, mentor, sentence, statement] = await Promise.all([
    seal('place', one.place),
    seal('mentor', one.mentor),
    seal('sentence', one.sentence),
    one.statement ? seal('statement', one.statement) : null
  ])
  await work.query(
    `insert into casework.skill_activity (id, case_file_id, kind, trade, place, mentor, sentence, begins_on, hours_day, hours_week, pay, hazards, conditions, law,
       statement, missing_reason, planned_at, planned_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      activityId,
      caseFileId,
      one.kind,
      one.trade,
      place,
      mentor,
      sentence,
      one.beginsOn,
      one.hoursDay,
      one.hoursWeek,
      one.pay,
      one.hazards,
      one.conditions,
      one.law,
      statement,
      statement ? null : one.missingReason,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { activityId, kind: one.kind, law: one.law }
}

export async function stateForMove(work: Work, { caseFileId, activityId }: MoveActivity): Promise<MoveActivityState> {
  const known = await ageState(work, caseFileId)
  const [row] = await work.query<NonNullable<MoveActivityState['activity']>>(
    `select a.kind, a.hours_day as "hoursDay", a.hours_week as "hoursWeek", a.pay::float8 as pay, a.hazards, a.conditions, ${stageColumns} as stage,
       (select max(m.on_day) from casework.skill_move m where m.activity_id = a.id) as "movedOn"
     from casework.skill_activity a where a.case_file_id = $1 and a.id = $2`,
    [caseFileId, activityId]
  )
  return { ...known, activity: row ?? null }
}

export async function saveMove(work: Work, { caseFileId, activityId, moveId, stage, reason, onDay }: MoveActivity): Promise<Answer> {
  await work.query(
    `insert into casework.skill_move (id, case_file_id, activity_id, stage, reason, on_day, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [moveId, caseFileId, activityId, stage, reason, onDay, work.now.at, work.caller.accountId]
  )
  return { activityId, stage }
}

export async function stateForLook(work: Work, { caseFileId, activityId }: RecordLook): Promise<RecordLookState> {
  const file = await lockedFile(work, caseFileId)
  const [row] = await work.query<NonNullable<RecordLookState['activity']>>(
    `select ${stageColumns} as stage, ${runningSince} as since from casework.skill_activity a where a.case_file_id = $1 and a.id = $2`,
    [caseFileId, activityId]
  )
  return { file, activity: row ?? null }
}

export async function saveLook(work: Work, one: RecordLook): Promise<Answer> {
  await work.query(
    `insert into casework.skill_look (id, case_file_id, activity_id, month, finding, agreement, feeling, missing_reason, on_day, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      one.lookId,
      one.caseFileId,
      one.activityId,
      one.month,
      one.finding,
      one.agreement,
      one.feeling,
      one.missingReason,
      one.onDay,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { lookId: one.lookId, finding: one.finding }
}

export async function stateForSavings(work: Work, { caseFileId }: KeepSavings): Promise<KeepSavingsState> {
  return { ...(await familyState(work, caseFileId)), version: await versionIn(work, 'child_savings', caseFileId) }
}

export async function saveSavings(work: Work, { caseFileId, state, bank, cosigner, onDay, version }: SavingsKept): Promise<Answer> {
  const sealed = bank && (await work.vault.seal(places.savingsBank(caseFileId, caseFileId, version), bank))
  await work.query(
    'insert into casework.child_savings (case_file_id, version, state, bank, cosigner, on_day, kept_at, kept_by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [caseFileId, version, state, sealed, cosigner, onDay, work.now.at, work.caller.accountId]
  )
  return { version, state }
}
