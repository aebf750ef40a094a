/** The look at a family's plan after three months: better, the same or harder, what is still lacking, and what the child says of it. */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { goings, householdNeeds, latestReview } from './family.ts'
import type { HappenedInFuture, ViewOrReason } from './family-state.ts'

export const ReviewTerms = z.strictObject({
  going: field(goings.schema, 'Dibanding dulu', 'Compared with before', 'S2', 'K11'),
  needs: field(z.array(householdNeeds.schema).max(9), 'Yang masih kurang', 'What is still lacking', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  /** null: the family goes on by itself */
  nextOn: field(Day.nullable(), 'Dilihat lagi tanggal', 'Looked at again on', 'S2', 'K11'),
  ...childViewFields('K11')
})
export const ReviewFamily = ReviewTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  reviewId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type ReviewFamily = z.infer<typeof ReviewFamily>

export interface ReviewFamilyState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** 0 while there is no plan */
  readonly version: number
}
export type ReviewFamilyProblem =
  | CaseFileClosed
  | HappenedInFuture
  | ViewOrReason
  | { readonly kind: 'no-family-plan' }
  | { readonly kind: 'still-harder' }
  | { readonly kind: 'review-too-late' }
export type FamilyReviewed = ReviewFamily & { readonly version: number }

export const reviewFamily = command({
  name: 'livelihood.review-family',
  input: ReviewFamily,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, version }: ReviewFamilyState, input, now): Result<FamilyReviewed, ReviewFamilyProblem> {
    const fault = closedFault(file)
    if (fault) return fault
    if (version === 0) return refuse({ kind: 'no-family-plan' })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    // nobody is let go while it got harder
    if (input.going === 'worse' && input.nextOn === null) return refuse({ kind: 'still-harder' })
    if (input.nextOn !== null && (input.nextOn <= input.onDay || input.nextOn > latestReview(input.onDay)))
      return refuse({ kind: 'review-too-late' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    return accept({ ...input, needs: [...new Set(input.needs)], version })
  }
})
