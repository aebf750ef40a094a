/** A visit in the first weeks after a return or placement: weeks 1, 2 and 4, by the register (domain.md C1 ST12). */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { ReturnState } from './record-family-status.ts'
import { returnFindings } from './return.ts'

export const ReturnVisitTerms = z.strictObject({
  doneOn: field(Day, 'Tanggal kunjungan', 'Date of the visit', 'S2', 'K11'),
  finding: field(returnFindings.schema, 'Keadaan', 'How it goes', 'S3', 'K11'),
  ...childViewFields('K11')
})
export const RecordReturnVisit = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  visitId: field(Id, 'Kunjungan', 'Visit', 'S2', 'K11'),
  ...ReturnVisitTerms.shape
})
export type RecordReturnVisit = z.infer<typeof RecordReturnVisit>

export interface ReturnVisitState extends ReturnState {
  readonly visit: { readonly id: string; readonly isDone: boolean } | null
}

export type RecordReturnVisitProblem =
  | CaseFileClosed
  | { readonly kind: 'visit-unknown' }
  | { readonly kind: 'visit-done' }
  | { readonly kind: 'visited-in-future' }
  | { readonly kind: 'child-view-or-reason' }

export const recordReturnVisit = command({
  name: 'episode.record-return-visit',
  input: RecordReturnVisit,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, visit }: ReturnVisitState, input, now): Result<RecordReturnVisit, RecordReturnVisitProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (!visit || visit.id !== input.visitId) return refuse({ kind: 'visit-unknown' })
    if (visit.isDone) return refuse({ kind: 'visit-done' })
    if (input.doneOn > now.today) return refuse({ kind: 'visited-in-future' })
    return isHeardOrExplained(input) ? accept(input) : refuse({ kind: 'child-view-or-reason' })
  }
})
