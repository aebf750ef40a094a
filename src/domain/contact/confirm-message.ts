/** Confirming a message inside its window: a person looks once more, then the server sends it (G-06). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import type { Day, Moment } from '#domain/kernel/date.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type ContactProblem, type ContactState, mayContactNow } from './may-contact.ts'
import { isForHand, type Message, type MessageVersion, versionOf, whichMessage } from './message.ts'
import { localDay, type Window } from './window.ts'

export const ConfirmMessage = z.strictObject(whichMessage)
export type ConfirmMessage = z.infer<typeof ConfirmMessage>

export interface ConfirmState extends ContactState {
  readonly message: Message | null
  /** its sentence may still be used */
  readonly isTemplateUsable: boolean
}

export type ConfirmProblem =
  | ContactProblem
  | ChangedMeanwhile<MessageVersion>
  | { readonly kind: 'message-not-there' }
  | { readonly kind: 'not-waiting' }
  | { readonly kind: 'outside-window'; readonly opensAt: Moment }
  | { readonly kind: 'template-not-usable' }
  | { readonly kind: 'day-past' }
  | { readonly kind: 'done-by-hand' }

export interface MessageConfirmed extends Window {
  readonly messageId: string
  readonly version: number
}

/** The day it speaks of is over where the person lives. */
export const isDayPast = (onDay: Day | null, now: Moment, { person }: ContactState): boolean =>
  onDay !== null && onDay < localDay(now, person?.rule?.zone ?? 'WIB')

export const confirmMessage = command({
  name: 'contact.confirm-message',
  input: ConfirmMessage,
  compartments: ['K3', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ConfirmState, input, now): Result<MessageConfirmed, ConfirmProblem> {
    const { message } = state
    if (!message) return refuse({ kind: 'message-not-there' })
    if (message.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(message) })
    if (message.state !== 'planned') return refuse({ kind: 'not-waiting' })
    if (isForHand(message.channel)) return refuse({ kind: 'done-by-hand' })
    const window = mayContactNow(state, message.channel, now.at)
    if (!window.ok) return window
    if (!state.isTemplateUsable) return refuse({ kind: 'template-not-usable' })
    if (isDayPast(message.onDay, now.at, state)) return refuse({ kind: 'day-past' })
    return accept({ messageId: message.id, version: message.version + 1, ...window.value })
  }
})
