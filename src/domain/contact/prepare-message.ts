/** Preparing a message: a reviewed sentence for one person, at a safe hour. What leaves at once is never decided here (G-06). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Channel, type Identity } from './contact-terms.ts'
import { type ContactProblem, type ContactState, mayContact } from './may-contact.ts'
import { isForHand, type MessageState } from './message.ts'
import { type Blank, Filling, unfilled } from './template.ts'
import { localDay, type Window } from './window.ts'

export const PrepareMessage = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  messageId: field(Id, 'Pesan', 'Message', 'S2', 'K11'),
  personId: field(Id, 'Orang', 'Person', 'S3', 'K3'),
  templateId: field(Id, 'Kalimat', 'Template', 'S1', 'K18'),
  templateVersion: field(z.int().min(1), 'Versi kalimat', 'Version of the template', 'S1', 'K18'),
  channel: field(Channel, 'Lewat apa', 'By what', 'S3', 'K11'),
  filling: Filling,
  /** not before; null: as soon as it is safe */
  notBefore: field(Moment.nullable(), 'Tidak sebelum', 'Not before', 'S2', 'K11')
})
export type PrepareMessage = z.infer<typeof PrepareMessage>

export interface PrepareState extends ContactState {
  /** the version asked for, when it is the newest one that may be used */
  readonly template: { readonly text: string; readonly channels: readonly Channel[]; readonly automatic: boolean } | null
}

export type PrepareProblem =
  | ContactProblem
  | { readonly kind: 'template-not-usable' }
  | { readonly kind: 'template-not-for-channel' }
  | { readonly kind: 'blank-missing'; readonly blank: Blank }
  | { readonly kind: 'day-past' }
  | { readonly kind: 'too-far-ahead' }

export interface MessagePrepared extends PrepareMessage, Window {
  readonly state: Extract<MessageState, 'planned' | 'confirmed'>
  readonly ruleVersion: number
  readonly identity: Identity
}

/** Nobody knows how things stand in more than a month. */
const furthest = 31 * 86_400_000

export const prepareMessage = command({
  name: 'contact.prepare-message',
  input: PrepareMessage,
  compartments: ['K3', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: PrepareState, input, now): Result<MessagePrepared, PrepareProblem> {
    const { channel, filling, notBefore } = input
    const from = notBefore !== null && Date.parse(notBefore) > Date.parse(now.at) ? notBefore : now.at
    const window = mayContact(state, channel, from, now.at)
    if (!window.ok) return window
    const { template } = state
    const rule = state.person?.rule
    if (!template || !rule) return refuse({ kind: 'template-not-usable' })
    if (!template.channels.includes(channel)) return refuse({ kind: 'template-not-for-channel' })
    const blank = unfilled(template.text, filling)
    if (blank) return refuse({ kind: 'blank-missing', blank })
    if (Date.parse(from) - Date.parse(now.at) > furthest) return refuse({ kind: 'too-far-ahead' })
    // the day it speaks of must still lie ahead when it arrives
    if (filling.onDay !== null && filling.onDay < localDay(window.value.opensAt, rule.zone)) return refuse({ kind: 'day-past' })
    const leavesAlone = template.automatic && !isForHand(channel)
    return accept({
      ...input,
      ...window.value,
      state: leavesAlone ? 'confirmed' : 'planned',
      ruleVersion: rule.version,
      identity: rule.identity
    })
  }
})
