/** A school that accepted a referral says whether the child comes: one code and a day (B3: R14 W). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { HappenedInFuture, NotYourPart, OwnPartState } from './own-part.ts'
import { attendances } from './schooling.ts'

export const ReportAttendance = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  attendanceId: field(Id, 'Catatan', 'Record', 'S2', 'K9'),
  attendance: field(attendances.schema, 'Kehadiran', 'Attendance', 'S2', 'K9'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K9')
})
export type ReportAttendance = z.infer<typeof ReportAttendance>
export type ReportAttendanceProblem = NotYourPart | HappenedInFuture

export const reportAttendance = command({
  name: 'schooling.report-attendance',
  input: ReportAttendance,
  compartments: ['K9'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ postId }: OwnPartState, input, now): Result<ReportAttendance & { readonly postId: string }, ReportAttendanceProblem> {
    if (postId === null) return refuse({ kind: 'not-your-part' })
    return input.onDay > now.today ? refuse({ kind: 'happened-in-future' }) : accept({ ...input, postId })
  }
})
