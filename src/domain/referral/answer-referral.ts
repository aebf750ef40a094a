/** The recipient's three answers: yes with a day, no with a reason, or a question first; and the sender's answer to the question. */
import { z } from 'zod'
import { grantEnd } from '#domain/grant/grant.ts'
import { command } from '#domain/kernel/command.ts'
import { addTime, type Moment, type Now } from '#domain/kernel/date.ts'
import { Moment as MomentText } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { meetingPlaces, refusals } from './referral.ts'
import { caseFileId, faultInEvent, type OpenProblem, ofReferral, referralId, type ReferralInState } from './referral-open.ts'

export const appointment = {
  meetAt: field(MomentText.nullable(), 'Waktu janji temu', 'Time of the appointment', 'S3', 'K12'),
  place: field(meetingPlaces.schema.nullable(), 'Di mana', 'Where', 'S2', 'K12')
}
export interface Appointment {
  readonly meetAt: Moment | null
  readonly place: (typeof meetingPlaces.codes)[number] | null
}
export type AppointmentProblem = { readonly kind: 'appointment-incomplete' } | { readonly kind: 'appointment-out-of-range' }

/** Not in the past, and within the year. */
export function faultInAppointment({ meetAt, place }: Appointment, now: Now) {
  if ((meetAt === null) !== (place === null)) return refuse({ kind: 'appointment-incomplete' })
  if (meetAt === null) return undefined
  const at = Date.parse(meetAt)
  return at < Date.parse(addTime(now.at, -60, 'minute')) || at > Date.parse(addTime(now.at, 365, 'day'))
    ? refuse({ kind: 'appointment-out-of-range' })
    : undefined
}

export const AcceptReferral = z.strictObject({ ...ofReferral, ...appointment })
export type AcceptReferral = z.infer<typeof AcceptReferral>
export type ReferralAccepted = AcceptReferral & { readonly untilAt: Moment }

export const acceptReferral = command({
  name: 'referral.accept',
  input: AcceptReferral,
  compartments: ['K1', 'K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(
    state: ReferralInState,
    input,
    now,
    caller
  ): Result<ReferralAccepted, OpenProblem | AppointmentProblem | { readonly kind: 'own-referral' }> {
    const fault = faultInEvent(state, 'accept', input, now, caller) ?? faultInAppointment(input, now)
    if (fault || !state.referral) return fault ?? refuse({ kind: 'referral-unknown' })
    // nobody says yes to what they sent themselves, through whatever post (N16)
    if (state.referral.toPostId !== null && state.referral.sentBy === caller.accountId) return refuse({ kind: 'own-referral' })
    return accept({ ...input, untilAt: grantEnd(state.referral, now.at) })
  }
})

export const DeclineReferral = z.strictObject({
  ...ofReferral,
  reason: field(refusals.schema, 'Alasan', 'Reason', 'S3', 'K12')
})
export type DeclineReferral = z.infer<typeof DeclineReferral>

export const declineReferral = command({
  name: 'referral.decline',
  input: DeclineReferral,
  compartments: ['K1', 'K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ReferralInState, input, now, caller): Result<DeclineReferral, OpenProblem | { readonly kind: 'papers-no-bar' }> {
    const fault = faultInEvent(state, 'decline', input, now, caller)
    if (fault) return fault
    // D13: missing papers are never a reason where the child needs help at once
    if (input.reason === 'RJ5' && state.referral?.urgency === 'U1') return refuse({ kind: 'papers-no-bar' })
    return accept(input)
  }
})

export const AskReferral = z.strictObject({
  ...ofReferral,
  questionId: field(Id, 'Pertanyaan', 'Question', 'S2', 'K12'),
  words: field(dignifiedText(300).min(3), 'Yang perlu Anda tahu dulu', 'What you need to know first', 'S4', 'K12')
})
export type AskReferral = z.infer<typeof AskReferral>

export const askReferral = command({
  name: 'referral.ask',
  input: AskReferral,
  compartments: ['K1', 'K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: ReferralInState, input, now, caller): Result<AskReferral, OpenProblem> =>
    faultInEvent(state, 'ask', input, now, caller) ?? accept(input)
})

export const AnswerQuestion = z.strictObject({
  caseFileId,
  referralId,
  questionId: field(Id, 'Pertanyaan', 'Question', 'S2', 'K12'),
  words: field(dignifiedText(300).min(1), 'Jawaban, tanpa jati diri anak', 'Answer, without who the child is', 'S4', 'K12')
})
export type AnswerQuestion = z.infer<typeof AnswerQuestion>

export interface QuestionState {
  readonly accompanies: boolean
  readonly isOpen: boolean
}

export const answerQuestion = command({
  name: 'referral.answer-question',
  input: AnswerQuestion,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: QuestionState, input): Result<AnswerQuestion, { readonly kind: 'question-settled' }> =>
    state.isOpen ? accept(input) : refuse({ kind: 'question-settled' })
})
