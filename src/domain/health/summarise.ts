/** The summary an institution of care gives back: one code and the next day. No finding, no diagnosis, no words (B3, cell S). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Appointment, careOutcomes, withoutAttendance } from './care.ts'
import { type CareGround, closedGround, mayKeep, type NotYourPart } from './care-ground.ts'

export const Summarise = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  appointmentId: field(Id, 'Janji temu', 'Appointment', 'S1', 'K11'),
  summaryId: field(Id, 'Ringkasan', 'Summary', 'S1', 'K7'),
  outcome: field(careOutcomes.schema, 'Hasil', 'Outcome', 'S3', 'K7'),
  nextOn: field(Day.nullable(), 'Datang lagi pada', 'Comes again on', 'S2', 'K11')
})
export type Summarise = z.infer<typeof Summarise>

export interface SummariseState {
  readonly ground: CareGround
  readonly appointment: Pick<Appointment, 'postId' | 'status'> | null
  /** somebody holds the institution's post and has accepted this child: then nobody else speaks for it */
  readonly institutionAnswers: boolean
}

export type SummariseProblem =
  | CaseFileClosed
  | NotYourPart
  | { readonly kind: 'appointment-not-there' }
  | { readonly kind: 'institution-answers-itself' }
  | { readonly kind: 'not-attended' }
  | { readonly kind: 'next-day-needed' }
  | { readonly kind: 'next-day-passed' }

/** `told`: put down by whoever accompanies, as the institution said it. */
export type Summarised = Summarise & { readonly told: boolean }

export const summarise = command({
  name: 'health.summarise',
  input: Summarise,
  compartments: ['K6', 'K7', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, appointment, institutionAnswers }: SummariseState, input, now): Result<Summarised, SummariseProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    if (!appointment) return refuse({ kind: 'appointment-not-there' })
    if (!mayKeep(ground, appointment.postId)) return refuse({ kind: 'not-your-part' })
    const isOwn = ground.ownPosts.some(({ postId }) => postId === appointment.postId)
    if (!isOwn && institutionAnswers) return refuse({ kind: 'institution-answers-itself' })
    if (appointment.status !== 'attended' && !withoutAttendance.includes(input.outcome)) return refuse({ kind: 'not-attended' })
    if (input.outcome === 'OC2' && input.nextOn === null) return refuse({ kind: 'next-day-needed' })
    if (input.nextOn !== null && input.nextOn < now.today) return refuse({ kind: 'next-day-passed' })
    return accept({ ...input, told: !isOwn })
  }
})
