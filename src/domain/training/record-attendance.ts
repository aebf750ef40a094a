/** The organiser writes down who was there; nobody writes herself onto the list. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Attendance, type Course } from './course.ts'

export const RecordAttendance = z.strictObject({
  courseId: field(Id, 'Pelatihan', 'Course', 'S1', 'K16'),
  entries: z.array(Attendance).min(1).max(60)
})
export type RecordAttendance = z.infer<typeof RecordAttendance>

export interface RecordAttendanceState {
  readonly course: Course | null
  /** accounts of the input that hold a post of the network */
  readonly known: readonly string[]
}

export type RecordAttendanceProblem =
  | { readonly kind: 'course-unknown' }
  | { readonly kind: 'not-held-yet' }
  | { readonly kind: 'own-attendance' }
  | { readonly kind: 'person-or-office' }
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'named-twice' }
  | { readonly kind: 'module-not-given' }

export const recordAttendance = command({
  name: 'training.record-attendance',
  input: RecordAttendance,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ course, known }: RecordAttendanceState, input, now, caller): Result<RecordAttendance, RecordAttendanceProblem> {
    if (!course?.mine) return refuse({ kind: 'course-unknown' })
    if (course.heldOn > now.today) return refuse({ kind: 'not-held-yet' })
    const people = input.entries.flatMap(({ accountId }) => (accountId ? [accountId] : []))
    if (people.includes(caller.accountId)) return refuse({ kind: 'own-attendance' })
    if (input.entries.some(({ accountId, office }) => (accountId === null) === (office === null)))
      return refuse({ kind: 'person-or-office' })
    if (!people.every((one) => known.includes(one))) return refuse({ kind: 'person-unknown' })
    if (new Set(people).size < people.length || people.some((one) => course.attended.includes(one))) return refuse({ kind: 'named-twice' })
    if (input.entries.some((entry) => entry.modules.some((one) => !course.modules.includes(one))))
      return refuse({ kind: 'module-not-given' })
    return accept(input)
  }
})
