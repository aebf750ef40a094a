/** Safe contact as this phone knows it, with what is not yet sent laid over it. */
import type { State } from '#domain/case-file/state.ts'
import type { ConfirmProblem } from '#domain/contact/confirm-message.ts'
import type { ContactRule, RuleInForce } from '#domain/contact/contact-rule.ts'
import { type Channel, type Identity, type PersonKind, type Zone, zones } from '#domain/contact/contact-terms.ts'
import type { Agreement, ContactState } from '#domain/contact/may-contact.ts'
import { isForHand, type Message, type MessageState, needsSettling, type Reason } from '#domain/contact/message.ts'
import type { PrepareMessage, PrepareProblem } from '#domain/contact/prepare-message.ts'
import { type OutcomeProblem, outcomes, type RecordOutcome } from '#domain/contact/record-outcome.ts'
import type { TemplateProblem } from '#domain/contact/review-template.ts'
import type { SetRuleProblem } from '#domain/contact/set-rule.ts'
import type { Filling, TemplateState } from '#domain/contact/template.ts'
import type { WithdrawProblem } from '#domain/contact/withdraw-message.ts'
import type { WriteTemplateProblem } from '#domain/contact/write-template.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { problemWords } from '#web/words/contact-problems.ts'
import type { Covers } from '#web/words/problems.ts'

type AnyProblem =
  | ConfirmProblem
  | PrepareProblem
  | OutcomeProblem
  | TemplateProblem
  | SetRuleProblem
  | WithdrawProblem
  | WriteTemplateProblem
problemWords.id satisfies Covers<Exclude<AnyProblem, ChangedMeanwhile<unknown>>>

export interface ContactFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly standings: readonly string[]
}

export interface PersonRule extends RuleInForce {
  readonly readers: string | null
  readonly hasCodeWord: boolean
  readonly confirmedBy: ContactRule['confirmedBy']
}

export interface ContactPersonRow {
  readonly id: string
  readonly kind: PersonKind
  readonly name: string | null
  readonly isKeptAway: boolean
  readonly agreement: Agreement
  readonly rule: PersonRule | null
}

export interface MessageRow {
  readonly id: string
  readonly personId: string
  readonly channel: Channel
  readonly state: MessageState
  readonly reason: Reason | null
  readonly title: string
  readonly text: string
  readonly automatic: boolean
  readonly filling: Filling
  readonly identity: Identity
  readonly opensAt: string
  readonly closesAt: string
  readonly settledAt: string | null
  readonly version: number
  readonly isPending?: boolean
}

/** A message with whose it is: the list across files. */
export interface ListedMessage extends MessageRow {
  readonly caseFileId: string
  readonly codeName: string
  readonly kind: PersonKind
  readonly name: string | null
  readonly zone: Zone
  readonly mayLeaveMessage: boolean
}

export interface ContactRead {
  readonly region: string
  readonly people: readonly ContactPersonRow[]
  readonly messages: readonly MessageRow[]
}

export interface TemplateRow {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly text: string
  readonly channels: readonly Channel[]
  readonly automatic: boolean
  readonly state: TemplateState
  readonly isUsable: boolean
  readonly isNewest: boolean
  readonly writtenById: string | null
  readonly writtenBy: string | null
  readonly reviewedBy: string | null
}

export interface OpenedAddress {
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly post: string | null
  readonly readers: string | null
  readonly codeWord: string | null
}

export const stateOf = (file: ContactFile, person: ContactPersonRow | undefined): ContactState => ({
  file: { state: file.state as State },
  person: person ?? null
})

export const clockOf = (zone: Zone): string => zones.term(zone).clock

/** Where a message stands for a person at the desk. */
export type Phase = 'confirm' | 'by-hand' | 'settle' | 'waiting' | 'under-way' | 'done'

export function phaseOf(message: Pick<Message, 'state' | 'opensAt' | 'closesAt' | 'channel' | 'settledAt'>, now: string): Phase {
  const { state } = message
  if (needsSettling(message)) return 'settle'
  const opens = Date.parse(message.opensAt)
  if (state === 'planned')
    return opens > Date.parse(now) || Date.parse(message.closesAt) <= Date.parse(now)
      ? 'waiting'
      : isForHand(message.channel)
        ? 'by-hand'
        : 'confirm'
  if (state === 'confirmed' && opens > Date.parse(now)) return 'waiting'
  return state === 'confirmed' || state === 'sending' || state === 'handed-over' ? 'under-way' : 'done'
}

/** What one command makes of the message it is about. */
function changeOf({ name, input, status }: OutboxItem): Partial<MessageRow> {
  const isPending = status !== 'delivered'
  if (name === 'contact.confirm-message') return { state: 'confirmed', isPending }
  if (name === 'contact.withdraw-message') return { state: 'withdrawn', reason: (input as { reason: Reason }).reason, isPending }
  if (name !== 'contact.record-outcome') return {}
  const { to } = outcomes.term((input as RecordOutcome).outcome)
  return { ...(to ? { state: to } : {}), settledAt: 'now', isPending }
}

/** What this phone did to messages and has not told the server yet. */
export const layMessages = <M extends MessageRow>(rows: readonly M[], items: readonly OutboxItem[]): readonly M[] =>
  rows.map((row) => {
    const own = items.filter(
      ({ input, status }) => status !== 'refused' && status !== 'conflict' && (input as { messageId?: string }).messageId === row.id
    )
    return Object.assign({ ...row }, ...own.map(changeOf)) as M
  })

/** Prepared on this phone and not known by the server: shown with its name only. */
export const preparedHere = (items: readonly OutboxItem[], rows: readonly MessageRow[]): readonly PrepareMessage[] =>
  items
    .filter(({ name, status }) => name === 'contact.prepare-message' && (status === 'on-device' || status === 'sending'))
    .map(({ input }) => input as PrepareMessage)
    .filter(({ messageId }) => !rows.some(({ id }) => id === messageId))
