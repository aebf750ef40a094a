/** Monitoring visits: the dates were made by the database when the file came to ST14; here one is recorded. */
import type { MonitoringRecorded, RecordMonitoring, RecordMonitoringState } from '#domain/episode/record-monitoring.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { circleNow, lockedFile, sealed } from './file-of-episode.store.ts'

export async function stateForMonitoring(work: Work, { caseFileId, visitId }: RecordMonitoring): Promise<RecordMonitoringState> {
  const file = await lockedFile(work, caseFileId)
  const [[visit], { score }] = await Promise.all([
    // only the visits of the episode that is being looked after
    work.query<NonNullable<RecordMonitoringState['visit']>>(
      `select v.id, v.done_on is not null as "isDone", v.planned_on as "plannedOn" from casework.monitoring_visit v
       where v.id = $1 and v.case_file_id = $2 and v.episode_number = (select max(e.number) from casework.episode e where e.case_file_id = $2)`,
      [visitId, caseFileId]
    ),
    circleNow(work, caseFileId)
  ])
  return { file, visit: visit ?? null, coverage: score.coverage }
}

export async function saveMonitoring(work: Work, { visit, coverage, proposes }: MonitoringRecorded): Promise<Answer> {
  const { caseFileId, visitId } = visit
  const statement = await sealed(work, places.visitStatement(caseFileId, visitId), visit.statement)
  await work.query(
    `update casework.monitoring_visit set done_on = $3, kind = $4, signs = $5, schooling = $6, lines = $7, coverage = $8, proposes = $9, statement = $10,
       missing_reason = $11, recorded_at = $12, recorded_by = $13 where id = $1 and case_file_id = $2`,
    [
      visitId,
      caseFileId,
      visit.doneOn,
      visit.kind,
      visit.signs,
      visit.schooling,
      JSON.stringify(visit.lines),
      coverage,
      proposes,
      statement,
      statement === null ? visit.missingReason : null,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { visitId, proposes: proposes[0] ?? null }
}
