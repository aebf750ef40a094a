/** What each command of a hand-over saves; everything that moves a file goes through functions that ask again who may. */
import { standingDays } from '#domain/case-file/case-file.ts'
import type { AcceptItem } from '#domain/handover/accept-item.ts'
import type { AnswerQuestion } from '#domain/handover/answer-question.ts'
import type { AskAboutItem } from '#domain/handover/ask-about-item.ts'
import type { CallOff } from '#domain/handover/call-off.ts'
import type { CompleteHandover } from '#domain/handover/complete-handover.ts'
import { completenessOf, type Handover } from '#domain/handover/handover.ts'
import type { PlannedHandover } from '#domain/handover/plan-handover.ts'
import type { RecordIntroduction } from '#domain/handover/record-introduction.ts'
import type { TakenOver } from '#domain/handover/take-over-at-once.ts'
import type { Database } from '#server/database/database.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/** The longest a colleague is put beside a worker; completing or calling off ends it sooner. */
const besideDays = 180

/** Before the file may change hands: that somebody untrained, or not as the child wished, was chosen. */
const keepChoice = (work: Work, { caseFileId, toPostId, despite }: Pick<PlannedHandover, 'caseFileId' | 'toPostId' | 'despite'>) =>
  work.query(`select casework.keep_choice($1, $2, 'successor', $3, $4, $5)`, [
    caseFileId,
    toPostId,
    despite ?? null,
    work.now.at,
    work.now.today
  ])

/** How long the new standings hold is counted by the clock that policies ask. */
const begin = (work: Work, values: readonly unknown[]): Promise<unknown> =>
  work.query('select casework.begin_handover($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + make_interval(days => $11))', values)

export async function savePlan(work: Work, change: PlannedHandover): Promise<Answer> {
  const { handoverId, caseFileId, toPostId, toAccountId, firstDay, reason, shortReason, joins } = change
  const { at } = work.now
  await keepChoice(work, change)
  await begin(work, [handoverId, caseFileId, 'planned', reason, shortReason, toPostId, toAccountId, firstDay, joins, at, besideDays])
  return { handoverId, fromPostId: change.fromPostId, toPostId, firstDay }
}

export async function saveTakeOver(work: Work, change: TakenOver): Promise<Answer> {
  const { handoverId, caseFileId, toPostId, toAccountId, firstDay, reason } = change
  const { at } = work.now
  await keepChoice(work, change)
  await begin(work, [handoverId, caseFileId, 'sudden', reason, null, toPostId, toAccountId, firstDay, false, at, standingDays])
  return { handoverId, fromPostId: change.fromPostId, toPostId, workerPostId: toPostId }
}

export async function saveAcceptance(work: Work, change: AcceptItem): Promise<Answer> {
  await work.query(
    `insert into casework.handover_acceptance (case_file_id, handover_id, item, row_id, version, accepted_at, accepted_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [change.caseFileId, change.handoverId, change.item, change.rowId, change.seenVersion, work.now.at, work.caller.accountId]
  )
  return { item: change.item }
}

export async function saveQuestion(work: Work, change: AskAboutItem): Promise<Answer> {
  await work.query(
    `insert into casework.handover_question (id, case_file_id, handover_id, item, row_id, question, asked_at, asked_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      change.questionId,
      change.caseFileId,
      change.handoverId,
      change.item,
      change.rowId,
      await work.vault.seal(places.handoverQuestion(change.caseFileId, change.questionId), change.question),
      work.now.at,
      work.caller.accountId
    ]
  )
  return { item: change.item }
}

export async function saveAnswer(work: Work, change: AnswerQuestion): Promise<void> {
  await work.query('update casework.handover_question set answer = $2, answered_at = $3, answered_by = $4 where id = $1', [
    change.questionId,
    await work.vault.seal(places.handoverAnswer(change.caseFileId, change.questionId), change.answer),
    work.now.at,
    work.caller.accountId
  ])
}

export async function saveIntroduction(work: Work, change: RecordIntroduction): Promise<Answer> {
  const { caseFileId, introductionId, whom, way, statement } = change
  await work.query(
    `insert into casework.handover_introduction (id, case_file_id, handover_id, whom, supporter_id, way, on_day, not_yet_reason, statement, missing_reason,
       recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      introductionId,
      caseFileId,
      change.handoverId,
      whom,
      change.supporterId,
      way,
      change.onDay,
      change.notYetReason,
      statement === null ? null : await work.vault.seal(places.introductionView(caseFileId, introductionId), statement),
      change.missingReason,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { whom, way }
}

export async function saveCompletion(work: Work, change: Handover, { caseFileId, handoverId }: CompleteHandover): Promise<Answer> {
  const { at, today } = work.now
  await work.query('select casework.complete_handover($1, $2, $3, $4, now() + make_interval(days => $5))', [
    caseFileId,
    handoverId,
    today,
    at,
    standingDays
  ])
  const { accepted, total } = completenessOf(change)
  return { handoverId, workerPostId: change.toPostId, accepted, total }
}

export async function saveCallOff(work: Work, { caseFileId, handoverId }: CallOff): Promise<Answer> {
  await work.query('select casework.call_off_handover($1, $2, $3)', [caseFileId, handoverId, work.now.at])
  return { handoverId }
}

/** Lays down what follows from letters of appointment for the files of their posts. */
export const openRotations = (database: Database, at: string): Promise<unknown> =>
  database.transaction((t) => t.query('select casework.open_rotations($1)', [at]))
