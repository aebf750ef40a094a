/** Where a file stands, read and locked for a decision, and what moving it, its risk or its owner saves. */
import type { AssignCaseWorker, AssignState, UnitPost } from '#domain/case-file/assign-case-worker.ts'
import { type CaseFile, standingDays } from '#domain/case-file/case-file.ts'
import type { LowerRiskState, RaiseRiskState, ReviewRhythm, RiskChange } from '#domain/case-file/change-risk.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { MoveState, MoveStateState, StateMoved } from '#domain/case-file/move-state.ts'
import type { AccessRenewed, RenewAccess, RenewAccessState } from '#domain/case-file/renew-access.ts'
import { addTime, dayOf, type Moment } from '#domain/kernel/date.ts'
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
  const [file, consents, answered] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<{ purpose: ConsentPurpose }>(
      `select distinct purpose from casework.consent where case_file_id = $1 and status = 'GIVEN' and expires_on >= $2`,
      [caseFileId, work.now.today]
    ),
    work.query<{ question: string }>(
      `select question from casework.best_interest where case_file_id = $1 and signed_at is not null union select unnest(casework.determined($1))`,
      [caseFileId]
    )
  ])
  return { file, liveConsents: consents.map((one) => one.purpose), signedQuestions: answered.map((one) => one.question) }
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

export async function stateForRaise(work: Work, { caseFileId }: OnFile): Promise<RaiseRiskState> {
  const [file, [rhythm]] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<ReviewRhythm>(
      `select agency.clock_days('ST10', 'RK1', f.service_region) as "RK1", agency.clock_days('ST10', 'RK2', f.service_region) as "RK2",
         agency.clock_days('ST10', 'RK3', f.service_region) as "RK3" from casework.case_file f where f.id = $1`,
      [caseFileId]
    )
  ])
  return rhythm ? { file, rhythm } : { file }
}

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
    work.query<UnitPost>(
      `select p.id, p.role, p.holder is not null as "isHeld", p.open_files as "openFiles", coalesce(x.trained, false) as trained,
         coalesce(x.missing, '{}') as missing from casework.posts_for($1) p left join casework.fit_of($1, $2) x on x.post_id = p.id`,
      [caseFileId, work.now.today]
    )
  ])
  return { file, unitPosts }
}

export async function saveAssignment(work: Work, input: AssignCaseWorker): Promise<Answer> {
  const { caseFileId, workerPostId, supervisorPostId } = input
  // before the file changes hands: afterwards the one who chose may stand outside
  await work.query(
    `select casework.keep_choice(f.id, $2, 'case-worker', $3, $4, $5) from casework.case_file f where f.id = $1 and f.worker_post_id <> $2`,
    [caseFileId, workerPostId, input.despite ?? null, work.now.at, work.now.today]
  )
  await work.query('select casework.assign_case_worker($1, $2, $3, $4, $5)', [
    caseFileId,
    workerPostId,
    supervisorPostId,
    work.now.at,
    addTime(work.now.at, standingDays, 'day')
  ])
  return { workerPostId, supervisorPostId }
}

export async function stateForRenewal(work: Work, { caseFileId }: RenewAccess): Promise<RenewAccessState> {
  const [file, [first]] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<{ ends: Moment | null }>(
      `select min(ends) as ends from (select max(s.until_at) as ends from casework.standing s join casework.case_file f on f.id = s.case_file_id
         where f.id = $1 and ((s.standing = 'case-worker' and s.post_id = f.worker_post_id) or (s.standing = 'supervisor' and s.post_id = f.supervisor_post_id))
         group by s.standing) each_of_them`,
      [caseFileId]
    )
  ])
  return { file, endsOn: first?.ends ? dayOf(first.ends) : null }
}

export async function saveRenewal(work: Work, { untilOn }: AccessRenewed, { caseFileId }: RenewAccess): Promise<Answer> {
  await work.query('select casework.renew_access($1, $2)', [caseFileId, addTime(work.now.at, standingDays, 'day')])
  return { untilOn }
}
