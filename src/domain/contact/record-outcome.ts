/** What a person found out: a call made, a letter posted, a message of which nobody knew whether it arrived (G-06). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type ContactProblem, type ContactState, mayContactNow } from './may-contact.ts'
import { isForHand, type Message, type MessageState, type MessageVersion, versionOf, whichMessage } from './message.ts'

/** `to`: the state it leads to. `again` sends the same message once more under the same id; a copy that arrived before is known by it. */
export const outcomes = vocabulary([
  { code: 'reached', id: 'Tersambung dan tersampaikan', en: 'Reached', to: 'delivered' },
  { code: 'message-left', id: 'Menitip pesan', en: 'Left a message', to: 'handed-over' },
  { code: 'posted', id: 'Surat dikirim', en: 'Letter posted', to: 'handed-over' },
  { code: 'unanswered', id: 'Tidak dijawab', en: 'Unanswered', to: 'unanswered' },
  { code: 'wrong-number', id: 'Salah sambung', en: 'Wrong number', to: 'wrong-number' },
  { code: 'not-arrived', id: 'Tidak sampai', en: 'Did not arrive', to: 'failed' },
  { code: 'again', id: 'Kirim sekali lagi', en: 'Send once more', to: 'sending' },
  { code: 'seen', id: 'Sudah saya lihat', en: 'I have seen it', to: null }
])
export const Outcome = outcomes.schema
export type Outcome = (typeof outcomes.codes)[number]

export const RecordOutcome = z.strictObject({ ...whichMessage, outcome: field(Outcome, 'Hasilnya', 'Outcome', 'S3', 'K11') })
export type RecordOutcome = z.infer<typeof RecordOutcome>

export interface OutcomeState extends ContactState {
  readonly message: Message | null
}

export type OutcomeProblem =
  | ContactProblem
  | ChangedMeanwhile<MessageVersion>
  | { readonly kind: 'message-not-there' }
  | { readonly kind: 'outcome-does-not-fit' }
  | { readonly kind: 'may-not-leave-message' }
  | { readonly kind: 'outside-window'; readonly opensAt: Moment }

export interface OutcomeRecorded {
  readonly messageId: string
  readonly outcome: Outcome
  readonly state: MessageState
  readonly version: number
}

const tried: readonly Outcome[] = ['reached', 'message-left', 'unanswered', 'wrong-number']

/** The answers that fit a message as it stands; none when there is nothing to say. */
export function outcomesFor({ state, channel, settledAt }: Pick<Message, 'state' | 'channel' | 'settledAt'>): readonly Outcome[] {
  if (state === 'planned' && isForHand(channel)) return channel === 'letter' ? ['posted'] : tried
  if (state === 'unknown') return ['reached', 'not-arrived', 'again']
  if (state === 'handed-over') return ['reached', 'unanswered', 'wrong-number', 'not-arrived']
  return state === 'failed' && settledAt === null ? ['seen'] : []
}

export const recordOutcome = command({
  name: 'contact.record-outcome',
  input: RecordOutcome,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: OutcomeState, input, now): Result<OutcomeRecorded, OutcomeProblem> {
    const { message } = state
    const { outcome } = input
    if (!message) return refuse({ kind: 'message-not-there' })
    if (message.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(message) })
    if (!outcomesFor(message).includes(outcome)) return refuse({ kind: 'outcome-does-not-fit' })
    if (outcome === 'message-left' && !state.person?.rule?.mayLeaveMessage) return refuse({ kind: 'may-not-leave-message' })
    // what a hand begins keeps the same rule as what the server sends; what was found out afterwards may be said at any hour
    if (message.state === 'planned' || outcome === 'again') {
      const window = mayContactNow(state, message.channel, now.at)
      if (!window.ok) return window
    }
    const to = outcomes.term(outcome).to ?? message.state
    return accept({ messageId: message.id, outcome, state: to, version: message.version + 1 })
  }
})
