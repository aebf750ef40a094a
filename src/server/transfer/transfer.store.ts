/** What each command of a transfer saves; everything that moves a file goes through functions that ask again who may. */
import { standingDays } from '#domain/case-file/case-file.ts'
import type { AcceptTransfer } from '#domain/transfer/accept-transfer.ts'
import type { AcknowledgeNotice } from '#domain/transfer/acknowledge-notice.ts'
import type { CallOffTransfer } from '#domain/transfer/call-off-transfer.ts'
import type { CompleteTransfer } from '#domain/transfer/complete-transfer.ts'
import type { DeclineTransfer } from '#domain/transfer/decline-transfer.ts'
import type { OfferedTransfer } from '#domain/transfer/offer-transfer.ts'
import type { PlanJourney } from '#domain/transfer/plan-journey.ts'
import type { RecordCall } from '#domain/transfer/record-call.ts'
import type { Transfer } from '#domain/transfer/transfer.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

export async function saveOffer(work: Work, change: OfferedTransfer): Promise<Answer> {
  await work.query('select casework.offer_transfer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
    change.caseFileId,
    change.transferId,
    change.toPostId,
    change.reason,
    change.firstDay,
    change.shortReason,
    change.consentId,
    change.bestInterestId,
    change.determinationId,
    work.now.today,
    work.now.at
  ])
  return { transferId: change.transferId, toPostId: change.toPostId, firstDay: change.firstDay, reason: change.reason }
}

/** SLA-17 ends with the first day. The new standings are counted by the clock that policies ask; finishing or calling off ends them sooner. */
export async function saveAcceptance(work: Work, change: AcceptTransfer): Promise<Answer> {
  await work.query('select casework.accept_transfer($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(days => $10))', [
    change.caseFileId,
    change.transferId,
    change.workerPostId,
    change.supervisorPostId,
    change.firstDay,
    change.callAt,
    work.now.today,
    work.now.at,
    `${change.firstDay}T16:59:59Z`,
    standingDays
  ])
  return { transferId: change.transferId, workerPostId: change.workerPostId, firstDay: change.firstDay }
}

export async function saveDecline(work: Work, { caseFileId, transferId, reason }: DeclineTransfer): Promise<Answer> {
  await work.query('select casework.decline_transfer($1, $2, $3, $4)', [caseFileId, transferId, reason, work.now.at])
  return { transferId, reason }
}

export async function saveCallOff(work: Work, { caseFileId, transferId, reason }: CallOffTransfer): Promise<Answer> {
  await work.query('select casework.call_off_transfer($1, $2, $3, $4)', [caseFileId, transferId, reason, work.now.at])
  return { transferId, reason }
}

export async function saveJourney(work: Work, change: PlanJourney): Promise<Answer> {
  const { caseFileId, transferId, onDay, sex } = change
  const version = change.seenVersion + 1
  await work.query(
    `update casework.transfer set journey_version = $3, journey_on = $4, journey_sex = $5, journey_companion = $6 where case_file_id = $1 and id = $2`,
    [
      caseFileId,
      transferId,
      version,
      onDay,
      sex,
      await work.vault.seal(places.transferCompanion(caseFileId, transferId, version), change.companion)
    ]
  )
  return { transferId, onDay }
}

export async function saveCall(work: Work, { caseFileId, transferId, heldOn, statement, missingReason }: RecordCall): Promise<Answer> {
  await work.query(
    `update casework.transfer set call_held_on = $3, call_statement = $4, call_missing_reason = $5 where case_file_id = $1 and id = $2`,
    [
      caseFileId,
      transferId,
      heldOn,
      statement ? await work.vault.seal(places.transferCall(caseFileId, transferId), statement) : null,
      statement ? null : missingReason
    ]
  )
  return { transferId, heldOn }
}

export async function saveCompletion(work: Work, change: Transfer, { caseFileId, transferId }: CompleteTransfer): Promise<Answer> {
  await work.query('select casework.complete_transfer($1, $2, $3, $4, now() + make_interval(days => $5))', [
    caseFileId,
    transferId,
    work.now.today,
    work.now.at,
    standingDays
  ])
  return { transferId, unitId: change.toUnitId, workerPostId: change.workerPostId }
}

export async function saveNoticeRead(work: Work, { transferId, stage }: AcknowledgeNotice): Promise<Answer> {
  await work.query('select casework.acknowledge_transfer($1, $2, $3)', [transferId, stage, work.now.at])
  return { transferId, stage }
}
