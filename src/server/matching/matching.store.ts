/** Questions of matching as PostgreSQL gives them to the caller, and comparing what was recorded. Both tables are shut; functions give the pointer alone. */
import type { AnswerTask } from '#domain/matching/answer-task.ts'
import type { ConfirmSameChild } from '#domain/matching/confirm-same-child.ts'
import type { MatchingSettled, MatchingState, MatchingTask } from '#domain/matching/matching-task.ts'
import type { Database } from '#server/database/database.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

export async function stateForMatching(work: Work, { taskId, ...input }: AnswerTask | ConfirmSameChild): Promise<MatchingState> {
  const [, [task]] = await Promise.all([
    work.query('select casework.hold_matching_task($1)', [taskId]),
    work.query<MatchingTask>(
      `select id, kind, mine, version from casework.matching_tasks($2) where id = $1 and (kind <> 'ask' or file_id = $3)`,
      [taskId, work.now.today, 'caseFileId' in input ? input.caseFileId : null]
    )
  ])
  return { task: task ?? null }
}

export async function saveMatching(
  work: Work,
  { state, askAgainOn }: MatchingSettled,
  { taskId }: AnswerTask | ConfirmSameChild
): Promise<Answer> {
  await work.query('select casework.settle_matching_task($1, $2, $3, $4, $5)', [taskId, state, askAgainOn, work.now.at, work.now.today])
  return { state }
}

export const readTasks = (work: Work): Promise<unknown> =>
  work.query(
    `select t.id, t.kind, t.mine, t.hint, t.found_on::text as "foundOn", t.version, jsonb_build_object('id', t.file_id, 'codeName', t.code_name,
         'ageBand', t.age_band, 'region', (select r.name from agency.region r where r.code = t.region)) as file,
       jsonb_build_object('codeName', t.other_code_name, 'ageBand', t.other_age_band, 'region', (select r.name from agency.region r where r.code = t.other_region),
         'unit', t.other_unit, 'workerTitle', t.other_worker_title, 'worker', t.other_worker) as other
     from casework.matching_tasks($1) t`,
    [work.now.today]
  )

export const compareWaiting = async (database: Database): Promise<void> => {
  await database.transaction((t) => t.query('select casework.compare_waiting()'))
}
