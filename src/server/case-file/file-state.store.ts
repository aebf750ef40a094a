/** Where a file stands, read and locked for a decision, and what moving it, its risk or its owner saves. */
import type { AssignCaseWorker, AssignState, UnitPost } from '#domain/case-file/assign-case-worker.ts'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import type { LowerRiskState, RaiseRiskState, RiskChange } from '#domain/case-file/change-risk.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { MoveState, MoveStateState, StateMoved } from '#domain/case-file/move-state.ts'
import { addTime } from '#domain/kernel/date.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

interface OnFile {
  readonly caseFileId: string
}

/** Locked: of two people who saw one version exactly one is first. */
export async function lockedFile(work: Work, caseFileId: string): Promise<CaseFile | null> {
  const [file] = await work.query<CaseFile>(
    `select state, risk, age_band as "ageBand", worker_post_id as "workerPostId", supervisor_post_id as "supervisorPostId",
       review_due_on as "reviewDueOn", version from casework.case_file where id = $1 for update`,
    [caseFileId]
  )
  return file ?? null
}

export async function stateForMove(work: Work, { caseFileId }: MoveState): Promise<MoveStateState> {
  const [file, consents, assessments] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<{ purpose: ConsentPurpose }>(
      `select distinct purpose from casework.consent where case_file_id = $1 and status = 'GIVEN' and expires_on >= $2`,
      [caseFileId, work.now.today]
    ),
    work.query<{ question: string }>(
      'select distinct question from casework.best_interest where case_file_id = $1 and signed_at is not null',
      [caseFileId]
    )
  ])
  return { file, liveConsents: consents.map((one) => one.purpose), signedQuestions: assessments.map((one) => one.question) }
}

export async function saveMove(work: Work, { from, to, version }: StateMoved, { caseFileId }: MoveState): Promise<Answer> {
  await work.query('update casework.case_file set state = $2, state_since = $3, version = $4 where id = $1', [
    caseFileId,
    to,
    work.now.at,
    version
  ])
  return { from, to }
}

export const stateForRaise = async (work: Work, { caseFileId }: OnFile): Promise<RaiseRiskState> => ({
  file: await lockedFile(work, caseFileId)
})

export async function stateForLower(work: Work, { caseFileId }: OnFile): Promise<LowerRiskState> {
  const [file, [latest]] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<{ signs: string[] }>(
      'select danger_signs as signs from casework.assessment where case_file_id = $1 order by number desc limit 1',
      [caseFileId]
    )
  ])
  return { file, dangerSigns: latest?.signs ?? [] }
}

export async function saveRisk(work: Work, { from, to, version, reviewDueOn }: RiskChange, { caseFileId }: OnFile): Promise<Answer> {
  await work.query('update casework.case_file set risk = $2, review_due_on = $3, version = $4 where id = $1', [
    caseFileId,
    to,
    reviewDueOn,
    version
  ])
  return { from, to }
}

export async function stateForAssign(work: Work, { caseFileId }: OnFile): Promise<AssignState> {
  const [file, unitPosts] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<UnitPost>(`select id, role, holder is not null as "isHeld", open_files as "openFiles" from casework.posts_for($1)`, [
      caseFileId
    ])
  ])
  return { file, unitPosts }
}

/** Every standing ends by its date; a year is renewed long before by the regular review. */
export const standingDays = 365

export async function saveAssignment(work: Work, { caseFileId, workerPostId, supervisorPostId }: AssignCaseWorker): Promise<Answer> {
  await work.query('select casework.assign_case_worker($1, $2, $3, $4, $5)', [
    caseFileId,
    workerPostId,
    supervisorPostId,
    work.now.at,
    addTime(work.now.at, standingDays, 'day')
  ])
  return { workerPostId, supervisorPostId }
}
