/** The legal matter in SQL: steps, numbers, money, and what is struck. */
import type { NoteReferenceState, ReferenceNoted } from '#domain/legal/note-reference.ts'
import type { StepRecorded } from '#domain/legal/record-step.ts'
import type { RestitutionRecorded } from '#domain/legal/record-restitution.ts'
import type { LineStruck, StrikeLine, StrikeLineState } from '#domain/legal/strike-line.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { hold, insertDuty, linesOf, type OnFile, recorderOf, trackOf, turnClocks } from './legal-state.store.ts'

export async function saveStep(work: Work, step: StepRecorded): Promise<Answer> {
  const { caseFileId, stepId, stage, happenedOn } = step
  await work.query(
    `insert into casework.legal_step (id, case_file_id, stage, happened_on, happened_at, institution, reason, post_id, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [stepId, caseFileId, stage, happenedOn, step.at, step.institution, step.reason, step.postId, work.now.at, work.caller.accountId]
  )
  if (step.brings) await insertDuty(work, caseFileId, stepId, step.brings, { basis: null, postId: step.postId })
  await turnClocks(work, caseFileId, step.clocks)
  // a release is a trigger of C8: on a closed file the screen offers to open it again with RO03
  return { stepId, stage, isRelease: step.isRelease }
}

export const stateForReference = async (work: Work, { caseFileId }: OnFile): Promise<NoteReferenceState> => ({
  recorder: await recorderOf(work, caseFileId)
})

export async function saveReference(work: Work, noted: ReferenceNoted): Promise<Answer> {
  const { caseFileId, referenceId, kind } = noted
  const number = await work.vault.seal(places.legalNumber(caseFileId, referenceId), noted.number)
  await work.query(
    `insert into casework.legal_reference (id, case_file_id, kind, number, noted_on, post_id, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [referenceId, caseFileId, kind, number, noted.notedOn, noted.postId, work.now.at, work.caller.accountId]
  )
  return { referenceId, kind }
}

export async function saveMoney(work: Work, recorded: RestitutionRecorded): Promise<Answer> {
  const { caseFileId, entryId, kind, stage } = recorded
  await work.query(
    `insert into casework.legal_money (id, case_file_id, kind, amount, on_day, post_id, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [entryId, caseFileId, kind, recorded.amount, recorded.onDay, recorded.postId, work.now.at, work.caller.accountId]
  )
  await turnClocks(work, caseFileId, recorded.clocks)
  return { entryId, stage }
}

const tableOf = { step: 'casework.legal_step', money: 'casework.legal_money', reference: 'casework.legal_reference' } as const

export async function stateForStriking(work: Work, { caseFileId, list, lineId }: StrikeLine): Promise<StrikeLineState> {
  await hold(work, caseFileId)
  const [lines, standing] = await Promise.all([
    linesOf(work, caseFileId),
    work.query(`select 1 from ${tableOf[list]} where case_file_id = $1 and id = $2 and struck_at is null for update`, [caseFileId, lineId])
  ])
  return { isStanding: standing.length > 0, track: trackOf(lines), without: trackOf(lines, lineId) }
}

export async function saveStriking(work: Work, { caseFileId, list, lineId, clocks }: LineStruck): Promise<Answer> {
  await work.query(`update ${tableOf[list]} set struck_at = $3, struck_by = $4 where case_file_id = $1 and id = $2`, [
    caseFileId,
    lineId,
    work.now.at,
    work.caller.accountId
  ])
  // the duty that came with the step is none any more
  if (list === 'step')
    await work.query(
      `update casework.legal_duty set settled_at = $3, settled_by = $4, how = 'not-needed' where case_file_id = $1 and id = $2 and settled_at is null`,
      [caseFileId, lineId, work.now.at, work.caller.accountId]
    )
  await turnClocks(work, caseFileId, clocks)
  return { list, lineId }
}
