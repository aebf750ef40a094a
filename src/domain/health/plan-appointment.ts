/** Planning an appointment for care: which service, where, when, who goes along; an examination waits for the child's agreement (D14 CS05, CS06). */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { addTime } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Service } from '#domain/plan/services.ts'
import { type Agreed, type AgreedBy, type Agreement, agreementFor, emergencyCare, goingAlong, isCare, wishedSexes } from './care.ts'
import { type CareGround, groundFault, type NotYourPart } from './care-ground.ts'

export const PlanAppointment = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  appointmentId: field(Id, 'Janji temu', 'Appointment', 'S1', 'K11'),
  service: field(Service, 'Layanan', 'Service', 'S3', 'K11'),
  postId: field(Id.nullable(), 'Lembaga di jejaring', 'Institution of the network', 'S2', 'K11'),
  institution: field(dignifiedText(80).min(3).nullable(), 'Lembaga lain', 'Another institution', 'S3', 'K11'),
  at: field(Moment, 'Waktu', 'Time', 'S2', 'K11'),
  along: field(goingAlong.schema, 'Yang menemani', 'Who goes along', 'S2', 'K11'),
  wishedSex: field(wishedSexes.schema.nullable(), 'Petugas yang diinginkan anak', 'Whom the child wishes for', 'S3', 'K11'),
  interpreter: field(z.boolean(), 'Perlu juru bahasa', 'An interpreter is needed', 'S2', 'K11'),
  cannotWait: field(z.boolean(), 'Dikejar waktu', 'Cannot wait', 'S2', 'K11')
})
export type PlanAppointment = z.infer<typeof PlanAppointment>

export interface PlanAppointmentState {
  readonly ground: CareGround
  readonly agreed: Agreed
}

export type PlanAppointmentProblem =
  | CaseFileClosed
  | NotYourPart
  | { readonly kind: 'no-care-service' }
  | { readonly kind: 'institution-needed' }
  | { readonly kind: 'only-emergency-cannot-wait' }
  | { readonly kind: 'agreement-needed'; readonly purpose: Agreement }
  | { readonly kind: 'time-out-of-range' }

export type AppointmentPlanned = PlanAppointment & { readonly agreedBy: AgreedBy | null }

/** What was done in a hurry may be put down within a week; nothing is planned further ahead than a year. */
const daysBack = 7
const daysAhead = 366

export const planAppointment = command({
  name: 'health.plan-appointment',
  input: PlanAppointment,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, agreed }: PlanAppointmentState, input, now): Result<AppointmentPlanned, PlanAppointmentProblem> {
    const fault = groundFault(ground, input.postId)
    if (fault) return fault
    if (!isCare(input.service)) return refuse({ kind: 'no-care-service' })
    if ((input.postId === null) === (input.institution === null)) return refuse({ kind: 'institution-needed' })
    if (input.cannotWait && input.service !== emergencyCare) return refuse({ kind: 'only-emergency-cannot-wait' })
    const at = Date.parse(input.at)
    if (at < Date.parse(addTime(now.at, -daysBack, 'day')) || at > Date.parse(addTime(now.at, daysAhead, 'day')))
      return refuse({ kind: 'time-out-of-range' })
    const purpose = agreementFor(input.service)
    const agreedBy = purpose && agreed[purpose]
    if (purpose && !agreedBy) return refuse({ kind: 'agreement-needed', purpose })
    return accept({ ...input, agreedBy })
  }
})
