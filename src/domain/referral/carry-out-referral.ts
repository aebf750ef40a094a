/** After yes: the appointment, whether the child came, the service with its days, and word back to whoever sent the child. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { Day, Moment } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type AppointmentProblem, faultInAppointment } from './answer-referral.ts'
import { meetingPlaces, outcomes } from './referral.ts'
import { faultInEvent, type OpenProblem, ofReferral, type ReferralInState } from './referral-open.ts'

export const ScheduleReferral = z.strictObject({
  ...ofReferral,
  meetAt: field(Moment, 'Waktu janji temu', 'Time of the appointment', 'S3', 'K12'),
  place: field(meetingPlaces.schema, 'Di mana', 'Where', 'S2', 'K12')
})
export type ScheduleReferral = z.infer<typeof ScheduleReferral>

export const scheduleReferral = command({
  name: 'referral.schedule',
  input: ScheduleReferral,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: ReferralInState, input, now, caller): Result<ScheduleReferral, OpenProblem | AppointmentProblem> =>
    faultInEvent(state, 'schedule', input, now, caller) ?? faultInAppointment(input, now) ?? accept(input)
})

export const TellAttendance = z.strictObject({
  ...ofReferral,
  came: field(z.boolean(), 'Anak datang', 'The child came', 'S3', 'K12'),
  on: field(Day, 'Hari', 'Day', 'S3', 'K12')
})
export type TellAttendance = z.infer<typeof TellAttendance>

export interface AttendanceState extends ReferralInState {
  readonly meetAt: string | null
}
export type AttendanceProblem = OpenProblem | { readonly kind: 'day-not-yet' } | { readonly kind: 'day-before-sending' }

const faultInDay = (on: Day, sentOn: Day | null, today: Day) =>
  on > today ? refuse({ kind: 'day-not-yet' }) : sentOn !== null && on < sentOn ? refuse({ kind: 'day-before-sending' }) : undefined

export const tellAttendance = command({
  name: 'referral.tell-attendance',
  input: TellAttendance,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: AttendanceState, input, now, caller): Result<TellAttendance, AttendanceProblem> {
    const fault =
      faultInEvent(state, input.came ? 'attended' : 'missed', input, now, caller) ??
      faultInDay(input.on, state.referral?.sentOn ?? null, now.today)
    if (fault) return fault
    // nobody has missed an appointment that still lies ahead
    return !input.came && state.meetAt !== null && dayOf(state.meetAt) > now.today ? refuse({ kind: 'day-not-yet' }) : accept(input)
  }
})

export const GiveService = z.strictObject({
  ...ofReferral,
  on: field(Day, 'Hari layanan', 'Day of the service', 'S3', 'K12')
})
export type GiveService = z.infer<typeof GiveService>

export const giveService = command({
  name: 'referral.give-service',
  input: GiveService,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: ReferralInState, input, now, caller): Result<GiveService, AttendanceProblem> =>
    faultInEvent(state, 'give-service', input, now, caller) ??
    faultInDay(input.on, state.referral?.sentOn ?? null, now.today) ??
    accept(input)
})

export const ReferBack = z.strictObject({
  ...ofReferral,
  outcome: field(outcomes.schema, 'Hasil', 'Outcome', 'S3', 'K12'),
  summary: field(dignifiedText(500).min(10), 'Ringkasan untuk pendamping', 'Summary for the companion', 'S4', 'K12'),
  nextOn: field(Day.nullable(), 'Pertemuan berikutnya', 'Next date', 'S3', 'K12')
})
export type ReferBack = z.infer<typeof ReferBack>

export const referBack = command({
  name: 'referral.refer-back',
  input: ReferBack,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ReferralInState, input, now, caller): Result<ReferBack, OpenProblem | { readonly kind: 'next-date-out-of-range' }> {
    const fault = faultInEvent(state, 'refer-back', input, now, caller)
    if (fault) return fault
    const isOut = input.nextOn !== null && (input.nextOn < now.today || input.nextOn > addDays(now.today, 366))
    return isOut ? refuse({ kind: 'next-date-out-of-range' }) : accept(input)
  }
})
