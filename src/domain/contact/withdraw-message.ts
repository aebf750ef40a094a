/** Taking back a message that has not left yet. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Message, type MessageVersion, type Reason, Reason as Reasons, reasons, versionOf, whichMessage } from './message.ts'

export const WithdrawMessage = z.strictObject({
  ...whichMessage,
  reason: field(Reasons, 'Mengapa', 'Why', 'S2', 'K11')
})
export type WithdrawMessage = z.infer<typeof WithdrawMessage>

export interface WithdrawState {
  readonly message: Message | null
  /** the server has taken it and is sending it at this moment */
  readonly isLeaving: boolean
}

export type WithdrawProblem =
  | ChangedMeanwhile<MessageVersion>
  | { readonly kind: 'message-not-there' }
  | { readonly kind: 'left-already' }
  | { readonly kind: 'reason-not-yours' }

export interface MessageWithdrawn {
  readonly messageId: string
  readonly reason: Reason
  readonly version: number
}

/** Works on a closed file too: what waits must be able to stop. */
export const withdrawMessage = command({
  name: 'contact.withdraw-message',
  input: WithdrawMessage,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ message, isLeaving }: WithdrawState, input): Result<MessageWithdrawn, WithdrawProblem> {
    if (!message) return refuse({ kind: 'message-not-there' })
    if (message.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(message) })
    if (isLeaving || !['planned', 'confirmed', 'sending'].includes(message.state)) return refuse({ kind: 'left-already' })
    if (!reasons.term(input.reason).byPerson) return refuse({ kind: 'reason-not-yours' })
    return accept({ messageId: message.id, reason: input.reason, version: message.version + 1 })
  }
})
