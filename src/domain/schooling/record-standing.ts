/** Where the child stands with school on a day, what is in the way, and what the child wishes; every answer is kept (D15). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { barriers, hasBarrier, type SchoolStatus, schoolStatuses, waitsForSchool, type Wish, wishes } from './schooling.ts'

export const StandingTerms = z.strictObject({
  status: field(schoolStatuses.schema, 'Sekolah sekarang', 'School now', 'S2', 'K11'),
  barriers: field(z.array(barriers.schema).max(10), 'Yang menghalangi', 'What is in the way', 'S3', 'K11'),
  wish: field(wishes.schema, 'Keinginan anak', 'What the child wishes', 'S2', 'K11'),
  ...childViewFields('K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export const RecordStanding = StandingTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  standingId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type RecordStanding = z.infer<typeof RecordStanding>

export interface RecordStandingState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** the newest one so far */
  readonly latest: { readonly status: SchoolStatus; readonly wish: Wish; readonly onDay: Day } | null
}

export type RecordStandingProblem =
  | CaseFileClosed
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'child-view-or-reason' }
  | { readonly kind: 'barrier-needed' }
  | { readonly kind: 'declining-is-a-wish' }

/** `clock`: the two weeks until a school is spoken to (ST13) begin with the child's wish and end when it is met or taken back. */
export type StandingRecorded = RecordStanding & { readonly clock: 'start' | 'stop' | 'keep' }

export const recordStanding = command({
  name: 'schooling.record-standing',
  input: RecordStanding,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, latest }: RecordStandingState, input, now): Result<StandingRecorded, RecordStandingProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    if (hasBarrier(input.status) && input.barriers.length === 0) return refuse({ kind: 'barrier-needed' })
    // nobody but the child declines school
    if (input.status === 'ED11' && input.wish !== 'declines' && input.wish !== 'later') return refuse({ kind: 'declining-is-a-wish' })
    const isNews = latest === null || input.onDay >= latest.onDay
    const clock = !isNews ? 'keep' : !waitsForSchool(input) ? 'stop' : latest && waitsForSchool(latest) ? 'keep' : 'start'
    return accept({ ...input, barriers: [...new Set(input.barriers)], clock })
  }
})
