/** Looking at a stay again with the child: does she feel safe, does it go on; from the fourteenth day with the panel's determination (SLA-15, C5). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { isLong, isStaying, nextReviewOn, type Stay } from './stay.ts'
import { closedGround, type ShelterGround, type StayNotThere } from './shelter-ground.ts'

export const feltSafe = vocabulary([
  { code: 'yes', id: 'Ya, merasa aman', en: 'Yes, feels safe' },
  { code: 'partly', id: 'Sebagian', en: 'Partly' },
  { code: 'no', id: 'Belum merasa aman', en: 'Does not feel safe' },
  { code: 'not-asked', id: 'Belum dapat ditanya', en: 'Could not be asked yet' }
])
export const stayGoesOn = vocabulary([
  { code: 'stays', id: 'Tetap tinggal', en: 'The stay goes on' },
  { code: 'prepares', id: 'Menyiapkan tempat berikutnya', en: 'The next place is prepared' }
])

export const RecordStayReview = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stayId: field(Id, 'Masa tinggal', 'Stay', 'S1', 'K11'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K11'),
  reviewId: field(Id, 'Tinjauan', 'Review', 'S1', 'K11'),
  reviewedOn: field(Day, 'Tanggal tinjauan', 'Date of the review', 'S2', 'K11'),
  safe: field(feltSafe.schema, 'Anak merasa aman', 'The child feels safe', 'S3', 'K11'),
  goesOn: field(stayGoesOn.schema, 'Selanjutnya', 'What comes next', 'S2', 'K11'),
  determinationId: field(Id.nullable(), 'Penetapan panel', 'Panel’s determination', 'S2', 'K11'),
  ...childViewFields('K11')
})
export type RecordStayReview = z.infer<typeof RecordStayReview>

export interface RecordStayReviewState {
  readonly ground: ShelterGround
  readonly stay: Stay | null
  /** determinations of this file that a panel has decided; a device may not know them */
  readonly determinationIds: readonly string[]
}

export type RecordStayReviewProblem =
  | CaseFileClosed
  | StayNotThere
  | ChangedMeanwhile<Pick<Stay, 'status' | 'version'>>
  | { readonly kind: 'nobody-stays' }
  | { readonly kind: 'day-out-of-range' }
  | { readonly kind: 'view-missing' }
  | { readonly kind: 'determination-not-there' }

export interface StayReviewed {
  readonly review: RecordStayReview
  readonly nextReviewOn: Day
  /** a long stay goes on without a panel's word: the team is told so until there is one */
  readonly wantsDetermination: boolean
  readonly version: number
}

export const recordStayReview = command({
  name: 'shelter.record-review',
  input: RecordStayReview,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, stay, determinationIds }: RecordStayReviewState, input, now): Result<StayReviewed, RecordStayReviewProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    if (!stay) return refuse({ kind: 'stay-not-there' })
    const { status, version, fromOn } = stay
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { status, version } })
    if (!isStaying(status) || fromOn === null) return refuse({ kind: 'nobody-stays' })
    if (input.reviewedOn > now.today || input.reviewedOn < fromOn) return refuse({ kind: 'day-out-of-range' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'view-missing' })
    if (input.determinationId !== null && !determinationIds.includes(input.determinationId))
      return refuse({ kind: 'determination-not-there' })
    return accept({
      review: input,
      nextReviewOn: nextReviewOn(fromOn, input.reviewedOn),
      wantsDetermination: isLong(fromOn, input.reviewedOn) && input.determinationId === null,
      version: version + 1
    })
  }
})
