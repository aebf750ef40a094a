/** What the sender does with a message whose moment has come: asked anew each time, because rules, consents and people change while it waits. */
import type { State } from '#domain/case-file/state.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import type { Channel, Identity, PersonKind } from './contact-terms.ts'
import { isDayPast } from './confirm-message.ts'
import type { RuleInForce } from './contact-rule.ts'
import { type Agreement, type ContactProblem, type ContactState, mayContact } from './may-contact.ts'
import type { MessageState, Reason } from './message.ts'
import { type Filling, fillTemplate } from './template.ts'
import { isOpen, localDay } from './window.ts'

/** A message as the sender finds it; the address is not among it. */
export interface Waiting extends Filling {
  readonly channel: Channel
  readonly state: MessageState
  readonly identity: Identity
  readonly takenAt: Moment | null
  readonly tries: number
  readonly fileState: State
  readonly isErased: boolean
  readonly kind: PersonKind
  readonly isKeptAway: boolean
  readonly agreement: Agreement
  readonly senderStands: boolean
  /** null when it may no longer be used */
  readonly template: string | null
  readonly rule: RuleInForce
}

export type NextStep =
  | { readonly step: 'send'; readonly text: string }
  | { readonly step: 'settle'; readonly state: 'withdrawn' | 'failed' | 'unknown'; readonly reason: Reason }
  /** `window`: the new one it waits for */
  | { readonly step: 'wait'; readonly opensAt: Moment; readonly closesAt: Moment; readonly nextAt: Moment }

const reasonOf = (problem: ContactProblem): Reason => {
  switch (problem.kind) {
    case 'case-file-closed':
      return 'file-closed'
    case 'kept-away':
      return 'kept-away'
    case 'consent-needed':
    case 'consent-ended':
      return 'consent-ended'
    default:
      return 'rule-changed'
  }
}

/** `transport`: how the channel is served here. `repeatable`: the same message sent twice arrives once, because the other side knows its id. */
export type Transport = 'none' | 'once' | 'repeatable'

export function nextStep(waiting: Waiting, now: Moment, transport: Transport): NextStep {
  const settle = (state: 'withdrawn' | 'failed' | 'unknown', reason: Reason): NextStep => ({ step: 'settle', state, reason })
  // taken long ago and never heard of again: only a gateway that knows the id may be asked a second time
  if (waiting.takenAt !== null && transport !== 'repeatable') return settle('unknown', 'no-answer')
  const stopped = (reason: Reason): NextStep => settle(waiting.takenAt === null ? 'withdrawn' : 'unknown', reason)
  const { kind, isKeptAway, agreement, rule } = waiting
  const state: ContactState = {
    file: waiting.isErased ? null : { state: waiting.fileState },
    person: { kind, isKeptAway, agreement, rule }
  }
  const window = mayContact(state, waiting.channel, now)
  if (!window.ok) return stopped(reasonOf(window.problem))
  if (waiting.template === null) return stopped('template-withdrawn')
  const { opensAt, closesAt } = window.value
  if (isDayPast(waiting.onDay, now, state)) return settle(waiting.takenAt === null ? 'failed' : 'unknown', 'too-late')
  // the next safe hour lies behind the day it speaks of
  if (waiting.onDay !== null && waiting.takenAt === null && waiting.onDay < localDay(opensAt, rule.zone))
    return settle('failed', 'too-late')
  if (waiting.state === 'planned') return { step: 'wait', opensAt, closesAt, nextAt: closesAt }
  if (!waiting.senderStands) return stopped('sender-left')
  if (transport === 'none') return settle('failed', 'no-transport')
  if (!isOpen(window.value, now))
    return waiting.takenAt === null ? { step: 'wait', opensAt, closesAt, nextAt: opensAt } : settle('unknown', 'no-answer')
  return { step: 'send', text: fillTemplate(waiting.template, waiting, waiting.identity) }
}

/** How a hand-over ended. `temporary`: surely not taken, may be tried again; `unknown`: nobody can say. */
export type Handed = 'handed-over' | 'refused' | 'temporary' | 'unknown'

/** Minutes between the tries; after the last one it is given up. */
const pauses = [1, 5, 15, 60, 180] as const

export interface AfterSending {
  readonly state: MessageState
  readonly reason: Reason | null
  readonly nextAt: Moment | null
  /** it may lie with the other side already: nobody can call it back, only ask again under the same id */
  readonly mayHaveLeft: boolean
}

const ended = (state: MessageState, reason: Reason | null): AfterSending => ({ state, reason, nextAt: null, mayHaveLeft: false })

export function afterSending(handed: Handed, tries: number, now: Moment, transport: Transport): AfterSending {
  if (handed === 'handed-over') return ended('handed-over', null)
  if (handed === 'refused') return ended('failed', 'refused')
  if (handed === 'unknown' && transport !== 'repeatable') return ended('unknown', 'no-answer')
  const pause = pauses[tries]
  if (pause !== undefined)
    return { state: 'sending', reason: null, nextAt: addTime(now, pause, 'minute'), mayHaveLeft: handed === 'unknown' }
  return handed === 'unknown' ? ended('unknown', 'no-answer') : ended('failed', 'gave-up')
}
