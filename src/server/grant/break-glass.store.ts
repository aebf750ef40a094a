/** Opening in an emergency in SQL: every question is a function of the database, which looks at who asks (db/migrations/0020). */
import type { AcknowledgeEmergency } from '#domain/grant/acknowledge-emergency.ts'
import type { ExtendEmergency } from '#domain/grant/extend-emergency.ts'
import type { EmergencyOpened, OpenInEmergency, OpenInEmergencyState } from '#domain/grant/open-in-emergency.ts'
import type { ReviewEmergency, ReviewEmergencyState } from '#domain/grant/review-emergency.ts'
import type { Emergency } from '#domain/grant/break-glass.ts'
import { withPointer } from '#domain/grant/break-glass.ts'
import type { Moment } from '#domain/kernel/date.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface FoundRow {
  readonly tries: number
  readonly oldest_unreviewed: Moment | null
  readonly case_file_id: string | null
  readonly stands_already: boolean
}

export async function emergencyState(work: Work, input: OpenInEmergency): Promise<OpenInEmergencyState> {
  const [found] = await work.query<FoundRow>('select * from casework.find_for_emergency($1, $2, $3)', [
    input.unitId,
    input.codeName,
    withPointer(input.compartments)
  ])
  return {
    tries: found?.tries ?? 0,
    oldestUnreviewed: found?.oldest_unreviewed ?? null,
    file: found?.case_file_id ? { caseFileId: found.case_file_id, standsAlready: found.stands_already } : null
  }
}

export async function openEmergency(work: Work, opened: EmergencyOpened): Promise<Answer> {
  const { emergencyId, caseFileId } = opened
  const reason = await work.vault.seal(places.emergencyReason(caseFileId, emergencyId), opened.reason)
  const [row] = await work.query<{ until: Moment }>('select casework.open_in_emergency($1, $2, $3, $4, $5, $6) as until', [
    emergencyId,
    caseFileId,
    opened.compartments,
    opened.reasonCode,
    reason,
    work.now.at
  ])
  return { caseFileId, until: row?.until ?? null }
}

interface OwnRow {
  readonly opened_at: Moment
  readonly until_at: Moment
  readonly is_extended: boolean
  readonly is_reviewed: boolean
}

export async function ownEmergency(work: Work, { emergencyId, caseFileId }: ExtendEmergency): Promise<{ emergency: Emergency | null }> {
  const [row] = await work.query<OwnRow>('select * from casework.my_emergency($1, $2)', [emergencyId, caseFileId])
  return {
    emergency: row
      ? {
          emergencyId,
          accountId: work.caller.accountId,
          openedAt: row.opened_at,
          until: row.until_at,
          isExtended: row.is_extended,
          isReviewed: row.is_reviewed
        }
      : null
  }
}

export async function extendOwn(work: Work, { emergencyId }: ExtendEmergency): Promise<Answer> {
  const [row] = await work.query<{ until: Moment }>('select casework.extend_emergency($1) as until', [emergencyId])
  return { until: row?.until ?? null }
}

export async function toldState(work: Work, { emergencyId }: AcknowledgeEmergency): Promise<{ isTold: boolean }> {
  const [row] = await work.query<{ told: boolean }>('select casework.am_told_of($1) as told', [emergencyId])
  return { isTold: row?.told ?? false }
}

export async function acknowledge(work: Work, { emergencyId }: AcknowledgeEmergency): Promise<void> {
  await work.query('select casework.acknowledge_emergency($1)', [emergencyId])
}

interface ToReviewRow {
  readonly account_id: string
  readonly case_file_id: string
  readonly is_reviewed: boolean
  readonly is_of_my_unit: boolean
}

export async function reviewState(work: Work, { emergencyId }: ReviewEmergency): Promise<ReviewEmergencyState> {
  const [row] = await work.query<ToReviewRow>('select * from casework.emergency_to_review($1)', [emergencyId])
  return {
    emergency: row
      ? { accountId: row.account_id, caseFileId: row.case_file_id, isReviewed: row.is_reviewed, isOfMyUnit: row.is_of_my_unit }
      : null
  }
}

export async function saveReview(work: Work, review: ReviewEmergency & { readonly caseFileId: string }): Promise<void> {
  const reasons = await work.vault.seal(places.emergencyVerdict(review.caseFileId, review.emergencyId), review.reasons)
  await work.query('select casework.review_emergency($1, $2, $3, $4)', [review.emergencyId, review.verdict, reasons, work.now.at])
}
