/** What became of an appointment: attended, missed, moved to another time, or called off; and what stood in the way. */
import { z } from 'zod'
import type { CaseFileClosed } from '#domain/case-file/case-file.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { addTime, dayOf } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type Appointment, type AppointmentStatus, hindrances } from './care.ts'
import { type CareGround, closedGround, mayKeep, type NotYourPart } from './care-ground.ts'

/** In the order a form offers them. */
export const settlements = vocabulary([
  { code: 'attended', id: 'Hadir', en: 'Attended' },
  { code: 'missed', id: 'Tidak hadir', en: 'Missed' },
  { code: 'moved', id: 'Pindah waktu', en: 'Moved to another time' },
  { code: 'called-off', id: 'Dibatalkan', en: 'Called off' }
])

export const SettleAppointment = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  appointmentId: field(Id, 'Janji temu', 'Appointment', 'S1', 'K11'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K11'),
  to: field(settlements.schema, 'Yang terjadi', 'What happened', 'S2', 'K11'),
  hindrance: field(hindrances.schema.nullable(), 'Yang menghalangi', 'What stood in the way', 'S3', 'K11'),
  at: field(Moment.nullable(), 'Waktu baru', 'New time', 'S2', 'K11'),
  wishMet: field(z.boolean().nullable(), 'Petugas sesuai keinginan anak', 'Staff as the child wished', 'S2', 'K11')
})
export type SettleAppointment = z.infer<typeof SettleAppointment>

export interface SettleAppointmentState {
  readonly ground: CareGround
  /** null when the file has no such appointment for the caller */
  readonly appointment: Appointment | null
}

export type SettleAppointmentProblem =
  | CaseFileClosed
  | NotYourPart
  | ChangedMeanwhile<Pick<Appointment, 'status' | 'at' | 'version'>>
  | { readonly kind: 'appointment-not-there' }
  | { readonly kind: 'settled-already' }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'hindrance-needed' }
  | { readonly kind: 'time-out-of-range' }

export interface AppointmentSettled {
  readonly status: AppointmentStatus
  readonly at: string
  readonly isMoved: boolean
  readonly hindrance: SettleAppointment['hindrance']
  readonly wishMet: boolean | null
  readonly version: number
}

export const settleAppointment = command({
  name: 'health.settle-appointment',
  input: SettleAppointment,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ ground, appointment }: SettleAppointmentState, input, now): Result<AppointmentSettled, SettleAppointmentProblem> {
    const closed = closedGround(ground)
    if (closed) return closed
    if (!appointment) return refuse({ kind: 'appointment-not-there' })
    if (!mayKeep(ground, appointment.postId)) return refuse({ kind: 'not-your-part' })
    const { status, at, version } = appointment
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { status, at, version } })
    if (status !== 'planned') return refuse({ kind: 'settled-already' })
    // the day counts, not the hour: people come early, and clocks differ
    if ((input.to === 'attended' || input.to === 'missed') && dayOf(at) > now.today) return refuse({ kind: 'not-yet' })
    if (input.to !== 'attended' && input.hindrance === null) return refuse({ kind: 'hindrance-needed' })
    const isMoved = input.to === 'moved'
    if (isMoved && !isAhead(input.at, now.at)) return refuse({ kind: 'time-out-of-range' })
    return accept({
      status: input.to === 'moved' ? 'planned' : input.to,
      at: isMoved ? (input.at ?? at) : at,
      isMoved,
      hindrance: input.to === 'attended' ? null : input.hindrance,
      wishMet: input.to === 'attended' ? input.wishMet : null,
      version: version + 1
    })
  }
})

const isAhead = (at: string | null, now: string): boolean =>
  at !== null && Date.parse(at) > Date.parse(now) && Date.parse(at) <= Date.parse(addTime(now, 366, 'day'))
