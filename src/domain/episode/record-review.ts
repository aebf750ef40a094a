/** The case worker records a review with the child: view, needs, safety, early signs, and one decision (domain.md C1 ST10, G-12). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, type CaseFileVersion, closedFault, versionOf } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { WarningSign } from '#domain/case-file/safety.ts'
import type { State } from '#domain/case-file/state.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { latestReview, mayBeReviewed, needsChanges, reviewDecisions, stateAfterReview } from './review.ts'

export const ReviewTerms = z.strictObject({
  reviewedOn: field(Day, 'Tanggal tinjauan', 'Date of the review', 'S2', 'K11'),
  ...childViewFields('K11'),
  needsChange: field(needsChanges.schema, 'Kebutuhan anak', 'Needs of the child', 'S3', 'K11'),
  safetyLooked: field(z.boolean(), 'Keselamatan dibahas', 'Safety was looked at', 'S3', 'K11'),
  signs: field(z.array(WarningSign).max(9), 'Tanda peringatan dini', 'Early-warning signs', 'S3', 'K11'),
  decision: field(reviewDecisions.schema, 'Keputusan', 'Decision', 'S3', 'K11'),
  nextOn: field(Day, 'Tinjauan berikutnya', 'Next review', 'S2', 'K11')
})

export const RecordReview = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  reviewId: field(Id, 'Tinjauan', 'Review', 'S2', 'K11'),
  ...ReviewTerms.shape
})
export type RecordReview = z.infer<typeof RecordReview>

export interface RecordReviewState {
  readonly file: CaseFile | null
  /** days between reviews at this risk, as the register says for the place */
  readonly rhythmDays: number
  readonly planInForce: boolean
  readonly lastReviewedOn: Day | null
}

export type RecordReviewProblem =
  | CaseFileClosed
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'not-yet-reviewable' }
  | { readonly kind: 'child-view-or-reason' }
  | { readonly kind: 'reviewed-in-future' }
  | { readonly kind: 'reviewed-before-last' }
  | { readonly kind: 'look-at-safety-first' }
  | { readonly kind: 'high-risk-goes-on' }
  | { readonly kind: 'no-way-from-review'; readonly from: State; readonly to: string }
  | { readonly kind: 'next-not-after' }
  | { readonly kind: 'next-too-late'; readonly latest: Day }

export interface ReviewRecorded {
  readonly review: RecordReview
  readonly from: State
  readonly to: State
  readonly risk: CaseFile['risk']
  readonly version: number
}

export const recordReview = command({
  name: 'episode.record-review',
  input: RecordReview,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, rhythmDays, planInForce, lastReviewedOn }: RecordReviewState, input, now): Result<ReviewRecorded, RecordReviewProblem> {
    const closed = closedFault(file)
    if (closed || !file) return closed ?? refuse({ kind: 'case-file-closed' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    if (!mayBeReviewed(file.state)) return refuse({ kind: 'not-yet-reviewable' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    if (input.reviewedOn > now.today) return refuse({ kind: 'reviewed-in-future' })
    if (lastReviewedOn !== null && input.reviewedOn < lastReviewedOn) return refuse({ kind: 'reviewed-before-last' })
    // A sign that was seen and not followed up is worse than none: safety first (S35).
    if (input.signs.length > 0 && !input.safetyLooked) return refuse({ kind: 'look-at-safety-first' })
    // A child in danger is not stepped down by a review; the supervisor lowers the risk first (D12).
    if (file.risk === 'RK3' && (input.decision === 'monitor' || input.decision === 'close')) return refuse({ kind: 'high-risk-goes-on' })
    const to = stateAfterReview(file.state, input.decision, planInForce)
    if (!to) return refuse({ kind: 'no-way-from-review', from: file.state, to: input.decision })
    if (input.nextOn <= now.today) return refuse({ kind: 'next-not-after' })
    const latest = latestReview(now.today, rhythmDays)
    if (input.nextOn > latest) return refuse({ kind: 'next-too-late', latest })
    return accept({ review: input, from: file.state, to, risk: file.risk, version: file.version + 1 })
  }
})
