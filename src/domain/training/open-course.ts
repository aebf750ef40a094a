/** Opening a course for the own area: one module or several, on a day, by whom. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { CourseTerms } from './course.ts'

export const OpenCourse = z.strictObject({
  courseId: field(Id, 'Pelatihan', 'Course', 'S1', 'K18'),
  organiserPostId: field(Id, 'Jabatan penyelenggara', 'Organising post', 'S1', 'K18'),
  terms: CourseTerms
})
export type OpenCourse = z.infer<typeof OpenCourse>

export interface OpenCourseState {
  /** the organising post with the kabupaten/kota of its unit; null when it is not mine or may not open courses */
  readonly post: { readonly regionCode: string } | null
}

export type OpenCourseProblem = { readonly kind: 'not-your-post' } | { readonly kind: 'named-twice' } | { readonly kind: 'too-far-ahead' }

/** Roles that open courses for their area (the supervisor, the head of the unit, the local office). */
export const organisingRoles: readonly string[] = ['R02', 'R04', 'R05']

export const openCourse = command({
  name: 'training.open-course',
  input: OpenCourse,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ post }: OpenCourseState, input, now, caller): Result<OpenCourse & { readonly regionCode: string }, OpenCourseProblem> {
    if (!post || !caller.postIds.includes(input.organiserPostId)) return refuse({ kind: 'not-your-post' })
    if (new Set(input.terms.modules).size < input.terms.modules.length) return refuse({ kind: 'named-twice' })
    if (input.terms.heldOn > addDays(now.today, 366)) return refuse({ kind: 'too-far-ahead' })
    return accept({ ...input, regionCode: post.regionCode })
  }
})
