/** How learning goes one and three months after it began, and whether the child feels accepted there (ST13, indicator 15). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { attendances, feelings, learningSince, type Standing } from './schooling.ts'

export const AttendanceTerms = z.strictObject({
  month: field(z.literal([1, 3]), 'Bulan ke-', 'Month', 'S1', 'K11'),
  attendance: field(attendances.schema, 'Kehadiran', 'Attendance', 'S2', 'K11'),
  feeling: field(feelings.schema.nullable(), 'Anak merasa diterima', 'The child feels accepted', 'S2', 'K11'),
  missingReason: field(viewMissingReasons.schema.nullable(), 'Alasan pendapat belum ada', 'Why there is no view yet', 'S3', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export const RecordAttendance = AttendanceTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  attendanceId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type RecordAttendance = z.infer<typeof RecordAttendance>

export interface RecordAttendanceState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** newest first */
  readonly standings: readonly Standing[]
}

export type RecordAttendanceProblem =
  | CaseFileClosed
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'not-learning' }
  | { readonly kind: 'feeling-or-reason' }

export const recordAttendance = command({
  name: 'schooling.record-attendance',
  input: RecordAttendance,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, standings }: RecordAttendanceState, input, now): Result<RecordAttendance, RecordAttendanceProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    const since = learningSince(standings)
    if (since === null || input.onDay < since) return refuse({ kind: 'not-learning' })
    // no look at a child's school without the child, or the reason why (G-12)
    if ((input.feeling === null) === (input.missingReason === null)) return refuse({ kind: 'feeling-or-reason' })
    return accept(input)
  }
})
