/** The worker's half of a best-interest assessment; it counts only when a supervisor has signed too (domain.md C5; S8, S99). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { bestInterestOptions, bestInterestQuestions, legalBases, viewReasons } from './best-interest.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from './case-file.ts'
import { isHeardOrExplained } from './child-view.ts'

export const RecordBestInterest = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  bestInterestId: field(Id, 'Penilaian', 'Assessment', 'S2', 'K11'),
  question: field(bestInterestQuestions.schema, 'Yang harus diputuskan', 'What must be decided', 'S3', 'K11'),
  options: field(z.array(bestInterestOptions.schema).min(2).max(6), 'Pilihan yang ditimbang', 'Options considered', 'S3', 'K11'),
  chosen: field(bestInterestOptions.schema, 'Pilihan terbaik bagi anak', 'Best for the child', 'S3', 'K11'),
  legalBasis: field(legalBases.schema, 'Dasar hukum', 'Legal basis', 'S2', 'K11'),
  reasons: field(dignifiedText(500).min(10), 'Alasan', 'Reasons', 'S3', 'K11'),
  childView: field(
    dignifiedText(300).min(1).nullable(),
    'Pendapat anak, dengan kata-katanya',
    'View of the child, in own words',
    'S4',
    'K11'
  ),
  noViewReason: field(viewReasons.schema.nullable(), 'Mengapa belum ada pendapat anak', 'Why there is no view yet', 'S3', 'K11'),
  assessedOn: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export type RecordBestInterest = z.infer<typeof RecordBestInterest>

export interface RecordBestInterestState {
  readonly file: CaseFile | null
}

export type RecordBestInterestProblem =
  | CaseFileClosed
  | { readonly kind: 'chosen-not-considered' }
  | { readonly kind: 'child-view-or-reason' }
  | { readonly kind: 'assessed-in-future' }
  | { readonly kind: 'panel-needed' }

export const recordBestInterest = command({
  name: 'case-file.record-best-interest',
  input: RecordBestInterest,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: RecordBestInterestState, input, now): Result<RecordBestInterest, RecordBestInterestProblem> {
    const closed = closedFault(state.file)
    if (closed) return closed
    // Return and placement are for a panel of three professions (C5); what two people signed before there were panels stays valid.
    if (input.question === 'BQ7') return refuse({ kind: 'panel-needed' })
    if (!input.options.includes(input.chosen)) return refuse({ kind: 'chosen-not-considered' })
    // One of the two, never neither: a decision about a child without the child needs its reason (G-12).
    if (!isHeardOrExplained({ statement: input.childView, missingReason: input.noViewReason }))
      return refuse({ kind: 'child-view-or-reason' })
    if (input.assessedOn > now.today) return refuse({ kind: 'assessed-in-future' })
    return accept(input)
  }
})
