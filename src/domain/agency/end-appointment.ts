/** Ending a letter of appointment before its day, at once: the post is empty from that moment, its files wait with the supervisor. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Letter } from './staff.ts'

export const EndAppointment = z.strictObject({ appointmentId: field(Id, 'Penugasan', 'Appointment', 'S2', 'K16') })
export type EndAppointment = z.infer<typeof EndAppointment>

export type EndAppointmentProblem = { readonly kind: 'letter-unknown' } | { readonly kind: 'own-appointment' }

export const endAppointment = command({
  name: 'agency.end-appointment',
  input: EndAppointment,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ letter }: { readonly letter: Letter | null }, input, _now, caller): Result<EndAppointment, EndAppointmentProblem> {
    if (!letter) return refuse({ kind: 'letter-unknown' })
    if (letter.accountId === caller.accountId) return refuse({ kind: 'own-appointment' })
    return accept(input)
  }
})
