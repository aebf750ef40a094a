/** Whether somebody may be contacted by a channel, and when: the one place that says so, asked when a message is prepared, confirmed and sent (G-06). */
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Channel, channels, type PersonKind } from './contact-terms.ts'
import { isRuleTooOld, type RuleInForce } from './contact-rule.ts'
import { isOpen, localDay, type Window, windowFrom } from './window.ts'

/** The newest answer about the purpose that this person is contacted for. */
export type Agreement = 'given' | 'not-asked' | 'refused' | 'over'

export interface ContactState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** null when the file knows no such person */
  readonly person: {
    readonly kind: PersonKind
    /** on the file's list of those who must not know */
    readonly isKeptAway: boolean
    readonly agreement: Agreement
    readonly rule: RuleInForce | null
  } | null
}

export type ContactProblem =
  | CaseFileClosed
  | { readonly kind: 'person-not-there' }
  | { readonly kind: 'kept-away' }
  | { readonly kind: 'do-not-contact' }
  | { readonly kind: 'consent-needed' }
  | { readonly kind: 'consent-ended' }
  | { readonly kind: 'rule-too-old' }
  | { readonly kind: 'channel-not-agreed' }
  | { readonly kind: 'no-window' }

/** A letter keeps no hours: it lies where it was agreed, and is posted within the week. */
const letterWindow = (from: Moment): Window => ({ opensAt: from, closesAt: addTime(from, 7, 'day') })

/** The window open at `from`, or the next one. Every other answer is a refusal: the default is not to contact. */
export function mayContact(
  { file, person }: ContactState,
  channel: Channel,
  from: Moment,
  now: Moment = from
): Result<Window, ContactProblem> {
  const closed = closedFault(file)
  if (closed) return closed
  if (!person) return refuse({ kind: 'person-not-there' })
  if (person.isKeptAway) return refuse({ kind: 'kept-away' })
  const { rule } = person
  if (!rule || rule.doNotContact) return refuse({ kind: 'do-not-contact' })
  if (person.agreement === 'refused' || person.agreement === 'over') return refuse({ kind: 'consent-ended' })
  // the child herself is asked in the conversation; everybody else only with an answer on record
  if (person.kind !== 'child' && person.agreement !== 'given') return refuse({ kind: 'consent-needed' })
  if (isRuleTooOld(rule.confirmedOn, localDay(now, rule.zone))) return refuse({ kind: 'rule-too-old' })
  if (!rule.channels.includes(channel) || !rule.addresses.includes(channels.term(channel).to)) return refuse({ kind: 'channel-not-agreed' })
  const window = channel === 'letter' ? letterWindow(from) : windowFrom(from, rule)
  return window ? accept(window) : refuse({ kind: 'no-window' })
}

/** The same, for this very moment: outside the window it says when the next one opens. */
export function mayContactNow(
  state: ContactState,
  channel: Channel,
  now: Moment
): Result<Window, ContactProblem | { readonly kind: 'outside-window'; readonly opensAt: Moment }> {
  const window = mayContact(state, channel, now)
  if (!window.ok || isOpen(window.value, now)) return window
  return refuse({ kind: 'outside-window', opensAt: window.value.opensAt })
}
