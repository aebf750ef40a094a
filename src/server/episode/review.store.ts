/** Reviews: what deciding about one needs to know, and what it saves. */
import type { CountersignReview, CountersignState } from '#domain/episode/countersign-review.ts'
import type { RecordReview, RecordReviewState, ReviewRecorded } from '#domain/episode/record-review.ts'
import type { Review } from '#domain/episode/review.ts'
import type { Signed } from '#domain/episode/two-people.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { clockValue, lockedFile, ownPost, sealed, signing } from './file-of-episode.store.ts'

export async function stateForReview(work: Work, { caseFileId }: RecordReview): Promise<RecordReviewState> {
  const file = await lockedFile(work, caseFileId)
  const [rhythmDays, [row]] = await Promise.all([
    file ? clockValue(work, 'ST10', file.risk, file.serviceRegion) : 0,
    work.query<{ planInForce: boolean; lastReviewedOn: string | null }>(
      `select coalesce((select p.status = 'approved' from casework.plan p where p.case_file_id = $1 order by p.number desc limit 1), false) as "planInForce",
         (select max(r.reviewed_on) from casework.review r where r.case_file_id = $1) as "lastReviewedOn"`,
      [caseFileId]
    )
  ])
  return { file, rhythmDays, planInForce: row?.planInForce ?? false, lastReviewedOn: row?.lastReviewedOn ?? null }
}

export async function saveReview(work: Work, { review, from, to, risk, version }: ReviewRecorded): Promise<Answer> {
  const { caseFileId, reviewId } = review
  const postId = await ownPost(work, caseFileId, ['case-worker'])
  const statement = await sealed(work, places.reviewStatement(caseFileId, reviewId), review.statement)
  await work.query(
    `insert into casework.review (id, case_file_id, episode_number, number, reviewed_on, risk, statement, missing_reason, assessment_number, needs_change,
       safety_looked, signs, decision, from_state, to_state, next_on, recorded_at, recorded_by, recorded_by_post)
     values ($1, $2, (select max(e.number) from casework.episode e where e.case_file_id = $2),
       (select coalesce(max(r.number), 0) + 1 from casework.review r where r.case_file_id = $2), $3, $4, $5, $6,
       (select max(a.number) from casework.assessment a where a.case_file_id = $2), $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      reviewId,
      caseFileId,
      review.reviewedOn,
      risk,
      statement,
      statement === null ? review.missingReason : null,
      review.needsChange,
      review.safetyLooked,
      review.signs,
      review.decision,
      from,
      to,
      review.nextOn,
      work.now.at,
      work.caller.accountId,
      postId
    ]
  )
  await work.query(
    `update casework.case_file set review_due_on = $2, version = $3, state = $4, state_since = case when state = $4 then state_since else $5 end where id = $1`,
    [caseFileId, review.nextOn, version, to, work.now.at]
  )
  return { reviewId, from, to, decision: review.decision }
}

export async function stateForCountersign(work: Work, { caseFileId, reviewId }: CountersignReview): Promise<CountersignState> {
  const file = await lockedFile(work, caseFileId)
  const [[review], signerPostId] = await Promise.all([
    work.query<Review>(
      `select id, risk, recorded_by as "recordedByAccount", recorded_by_post as "recordedByPost", countersigned_at is not null as "isCountersigned"
       from casework.review where id = $1 and case_file_id = $2`,
      [reviewId, caseFileId]
    ),
    ownPost(work, caseFileId, signing)
  ])
  return { file, review: review ?? null, signerPostId }
}

export async function saveCountersign(work: Work, { id, postId }: Signed, { caseFileId }: CountersignReview): Promise<Answer> {
  await work.query(
    `update casework.review set countersigned_by = $3, countersigned_by_post = $4, countersigned_at = $5 where id = $1 and case_file_id = $2`,
    [id, caseFileId, work.caller.accountId, postId, work.now.at]
  )
  return { reviewId: id }
}
