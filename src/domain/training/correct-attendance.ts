/** A wrong line of a course's list is struck, and the right one put beside it; what was written stays to be seen (N16). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Attendance } from './course.ts'

export const CorrectAttendance = z.strictObject({
  attendanceId: field(Id, 'Kehadiran', 'Attendance', 'S2', 'K16'),
  /** as it was, under an id of its own; null: was not there */
  corrected: Attendance.nullable()
})
export type CorrectAttendance = z.infer<typeof CorrectAttendance>

export interface CorrectAttendanceState {
  readonly attendance: {
    readonly accountId: string | null
    readonly modules: readonly string[]
    readonly given: readonly string[]
    readonly isCertified: boolean
    readonly isStruck: boolean
    readonly mine: boolean
  } | null
}

export type CorrectAttendanceProblem =
  | { readonly kind: 'attendance-unknown' }
  | { readonly kind: 'own-attendance' }
  | { readonly kind: 'corrected-already' }
  | { readonly kind: 'another-person' }
  | { readonly kind: 'module-not-given' }

/** A certificate names the modules: it goes on only where they stay as they were. */
export type AttendanceCorrected = CorrectAttendance & { readonly keepsCertificate: boolean }

export const correctAttendance = command({
  name: 'training.correct-attendance',
  input: CorrectAttendance,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ attendance }: CorrectAttendanceState, input, _now, caller): Result<AttendanceCorrected, CorrectAttendanceProblem> {
    if (!attendance?.mine) return refuse({ kind: 'attendance-unknown' })
    if (attendance.accountId === caller.accountId) return refuse({ kind: 'own-attendance' })
    if (attendance.isStruck) return refuse({ kind: 'corrected-already' })
    const { corrected } = input
    if (!corrected) return accept({ ...input, keepsCertificate: false })
    // somebody else was there: this line is struck, and she is recorded by herself
    if (corrected.accountId !== attendance.accountId || (corrected.accountId === null) === (corrected.office === null))
      return refuse({ kind: 'another-person' })
    if (corrected.modules.some((one) => !attendance.given.includes(one))) return refuse({ kind: 'module-not-given' })
    const isSame = [...corrected.modules].sort().join() === [...attendance.modules].sort().join()
    return accept({ ...input, keepsCertificate: attendance.isCertified && isSame })
  }
})
