/** Duties with a limit of the law, the rights of the child, and who goes along, in SQL. */
import type { AccompanimentKept, KeepAccompaniment, KeepAccompanimentState } from '#domain/legal/keep-accompaniment.ts'
import type { KeepRight, KeepRightState, RightKept } from '#domain/legal/keep-right.ts'
import { duties, isAnswered } from '#domain/legal/legal.ts'
import type { NoticeRecorded } from '#domain/legal/record-notice.ts'
import type { DutySettled, SettleDuty, SettleDutyState } from '#domain/legal/settle-duty.ts'
import type { ReportingDutyStarted } from '#domain/legal/start-reporting-duty.ts'
import { accompanyingDuties, type Mismatch } from '#domain/training/fit.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { hold, insertDuty, linesOf, recorderOf, trackOf, turnClocks } from './legal-state.store.ts'

export async function saveReportingDuty(work: Work, started: ReportingDutyStarted): Promise<Answer> {
  const { caseFileId, dutyId, from, basis, postId } = started
  await insertDuty(work, caseFileId, dutyId, { duty: 'report', fromAt: from }, { basis, postId })
  await turnClocks(work, caseFileId, { starts: [{ code: 'SLA-04', from }], stops: [] })
  return { dutyId }
}

export async function saveNotice(work: Work, { caseFileId, dutyId, duty, fromAt, postId }: NoticeRecorded): Promise<Answer> {
  await insertDuty(work, caseFileId, dutyId, { duty, fromAt }, { basis: null, postId })
  await turnClocks(work, caseFileId, { starts: [{ code: duties.term(duty).clock, from: fromAt }], stops: [] })
  return { dutyId, duty }
}

export async function stateForSettling(work: Work, { caseFileId, dutyId, bestInterestId }: SettleDuty): Promise<SettleDutyState> {
  await hold(work, caseFileId)
  const [lines, assessed] = await Promise.all([
    linesOf(work, caseFileId),
    bestInterestId === null
      ? []
      : work.query(
          `select 1 from casework.best_interest where case_file_id = $1 and id = $2 and question = 'BQ4' and signed_at is not null`,
          [caseFileId, bestInterestId]
        )
  ])
  const track = trackOf(lines)
  const found = lines.duties.find(({ id }) => id === dutyId)
  return { duty: found && !isAnswered(found, track) ? found.duty : null, isAssessed: assessed.length > 0 }
}

export async function saveSettling(work: Work, { caseFileId, dutyId, how, bestInterestId, clock }: DutySettled): Promise<Answer> {
  await work.query(
    `update casework.legal_duty set settled_at = $3, settled_by = $4, how = $5, best_interest_id = $6 where case_file_id = $1 and id = $2`,
    [caseFileId, dutyId, work.now.at, work.caller.accountId, how, bestInterestId]
  )
  await turnClocks(work, caseFileId, { starts: [], stops: [clock] })
  return { dutyId, how }
}

export async function stateForRight(work: Work, { caseFileId, right }: KeepRight): Promise<KeepRightState> {
  await hold(work, caseFileId)
  const [recorder, [row]] = await Promise.all([
    recorderOf(work, caseFileId),
    work.query<{ version: number }>('select version from casework.legal_right where case_file_id = $1 and right_code = $2 for update', [
      caseFileId,
      right
    ])
  ])
  return { recorder, version: row?.version ?? 0 }
}

export async function saveRight(work: Work, kept: RightKept): Promise<Answer> {
  await work.query(
    `insert into casework.legal_right (case_file_id, right_code, state, on_day, denied_by, version, kept_at, kept_by) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (case_file_id, right_code) do update set state = excluded.state, on_day = excluded.on_day, denied_by = excluded.denied_by,
       version = excluded.version, kept_at = excluded.kept_at, kept_by = excluded.kept_by`,
    [kept.caseFileId, kept.right, kept.state, kept.onDay, kept.deniedBy, kept.version, work.now.at, work.caller.accountId]
  )
  return { right: kept.right, state: kept.state }
}

interface FitRow {
  readonly role: string
  readonly trained: boolean
  readonly missing: readonly Mismatch[]
  readonly others: boolean
}

/** Papers of lawyers, psychologists and officers lie in the registers of their own institutions: of them the register says nothing. */
export async function stateForAccompaniment(work: Work, input: KeepAccompaniment): Promise<KeepAccompanimentState> {
  const { caseFileId, accompanimentId, companionPostId } = input
  const [recorder, [line], [fit]] = await Promise.all([
    recorderOf(work, caseFileId),
    work.query<{ version: number }>('select version from casework.legal_accompaniment where case_file_id = $1 and id = $2 for update', [
      caseFileId,
      accompanimentId
    ]),
    companionPostId === null
      ? []
      : work.query<FitRow>(
          `select x.role, x.trained, x.missing, exists (select from casework.fit_of($1, $2) o where o.trained and o.role = any ($4)) as others
           from casework.fit_of($1, $2, $3) x where x.post_id = $3`,
          [caseFileId, work.now.today, companionPostId, accompanyingDuties]
        )
  ])
  const isOwn = recorder !== null && !recorder.isTeam && recorder.postId === companionPostId
  return {
    recorder,
    version: line?.version ?? 0,
    isThere: companionPostId === null || isOwn || fit !== undefined,
    fit: fit ? { missing: fit.missing, ...(accompanyingDuties.includes(fit.role) ? { trained: fit.trained } : {}) } : null,
    othersTrained: fit?.others ?? false
  }
}

export async function saveAccompaniment(work: Work, kept: AccompanimentKept): Promise<Answer> {
  const { caseFileId, accompanimentId, outcome, version } = kept
  const terms = [
    kept.proceeding,
    kept.onDay,
    outcome,
    kept.companionPostId,
    kept.companion,
    kept.isTrained,
    kept.wish,
    kept.despite ?? null
  ]
  const line = [accompanimentId, caseFileId, ...terms, version, work.now.at, work.caller.accountId]
  if (version === 1)
    await work.query(
      `insert into casework.legal_accompaniment (id, case_file_id, proceeding, on_day, outcome, companion_post_id, companion, is_trained, wish, despite,
         version, recorded_at, recorded_by, post_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [...line, kept.postId]
    )
  else
    await work.query(
      `update casework.legal_accompaniment set proceeding = $3, on_day = $4, outcome = $5, companion_post_id = $6, companion = $7, is_trained = $8, wish = $9,
         despite = $10, version = $11, recorded_at = $12, recorded_by = $13 where id = $1 and case_file_id = $2`,
      line
    )
  return { accompanimentId, outcome, version }
}
