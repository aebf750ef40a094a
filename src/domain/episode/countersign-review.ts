/** A second pair of eyes on every review of a child at high risk (domain.md C1, D12). */
import { z } from 'zod'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { isOwnWork, type Signed } from './two-people.ts'
import type { Review } from './review.ts'

export const CountersignReview = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  reviewId: field(Id, 'Tinjauan', 'Review', 'S2', 'K11')
})
export type CountersignReview = z.infer<typeof CountersignReview>

export interface CountersignState {
  readonly file: CaseFile | null
  readonly review: Review | null
  /** the caller's own post on this file that signs; null when there is none */
  readonly signerPostId: string | null
}

export type CountersignProblem =
  | { readonly kind: 'review-unknown' }
  | { readonly kind: 'own-work' }
  | { readonly kind: 'needs-no-signature' }
  | { readonly kind: 'signed-already' }

export const countersignReview = command({
  name: 'episode.countersign-review',
  input: CountersignReview,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, review, signerPostId }: CountersignState, input, _now, caller): Result<Signed, CountersignProblem> {
    if (!file || !review || review.id !== input.reviewId || signerPostId === null) return refuse({ kind: 'review-unknown' })
    if (isOwnWork(caller, file, { accountId: review.recordedByAccount, postId: review.recordedByPost })) return refuse({ kind: 'own-work' })
    if (review.risk !== 'RK3') return refuse({ kind: 'needs-no-signature' })
    if (review.isCountersigned) return refuse({ kind: 'signed-already' })
    return accept({ id: review.id, postId: signerPostId })
  }
})
