/** How a change travels from the device to the server, as pure steps: what may be delivered next, and what an answer means. */
import type { Subject } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'

/** `held`: the server asks for a fresh proof of who sends it; it waits for the person, not for the network. */
export type OutboxStatus = 'on-device' | 'sending' | 'delivered' | 'held' | 'refused' | 'conflict'

export interface OutboxItem {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly input: unknown
  readonly subject: Subject
  /** Code name or other neutral words for the outbox page. */
  readonly subjectLabel: string
  readonly madeAt: string
  readonly status: OutboxStatus
  readonly problem?: Problem
  readonly answer?: unknown
  readonly deliveredAt?: number
  readonly tries: number
  /** Not before this moment (milliseconds), after a try that came to nothing. */
  readonly notBefore: number
}

/** What a try of delivering came to. `later` = nothing is known, the same id is sent again. */
export type Delivery =
  | { readonly kind: 'accepted'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'step-up' }
  | { readonly kind: 'later'; readonly retryAfter?: number }

/** Reads an HTTP answer. Anything not in our own words (a captive portal, a proxy's page) tells nothing about the command. */
export function readAnswer(status: number, body: unknown, retryAfter?: number): Delivery {
  if (status === 401) return { kind: 'sign-in' }
  const later = { kind: 'later', ...(retryAfter !== undefined && { retryAfter }) } as const
  if (status === 429 || status >= 500 || typeof body !== 'object' || body === null) return later
  const { outcome, answer, problem } = body as { outcome?: unknown; answer?: unknown; problem?: unknown }
  if (status === 200 && outcome === 'accepted') return { kind: 'accepted', answer }
  if (status === 403 && isProblem(problem) && problem.kind === 'step-up-needed') return { kind: 'step-up' }
  if ((outcome === 'refused' || status >= 400) && isProblem(problem)) return { kind: 'refused', problem }
  return later
}

/** The item after a try. The id never changes, so that trying again cannot apply twice. */
export function afterDelivery(item: OutboxItem, delivery: Delivery, now: number): OutboxItem {
  if (delivery.kind === 'accepted') return { ...item, status: 'delivered', answer: delivery.answer, deliveredAt: now }
  if (delivery.kind === 'refused')
    return { ...item, status: delivery.problem.kind === 'changed-meanwhile' ? 'conflict' : 'refused', problem: delivery.problem }
  if (delivery.kind === 'sign-in') return { ...item, status: 'on-device', notBefore: 0 }
  if (delivery.kind === 'step-up') return { ...item, status: 'held', notBefore: 0 }
  const wait = Math.max(backoff(item.tries), (delivery.retryAfter ?? 0) * 1000)
  return { ...item, status: 'on-device', tries: item.tries + 1, notBefore: now + wait }
}

/** 1, 2, 4 … 60 seconds. */
export const backoff = (tries: number): number => Math.min(60, 2 ** tries) * 1000

/** The oldest item of this account that is due and has nothing undelivered before it about the same child or report. */
export const nextDeliverable = (items: readonly OutboxItem[], accountId: string, now: number): OutboxItem | undefined =>
  heads(items, accountId).find((item) => item.notBefore <= now)

/** When the next item that nothing holds back falls due, or undefined when none waits. */
export function nextDueAt(items: readonly OutboxItem[], accountId: string): number | undefined {
  const due = heads(items, accountId).map((item) => item.notBefore)
  return due.length ? Math.min(...due) : undefined
}

/** The waiting items with no earlier undelivered item that must go first. One on its way holds back like one that waits. */
function heads(items: readonly OutboxItem[], accountId: string): OutboxItem[] {
  const undelivered = inOrder(items).filter(
    (item) => item.accountId === accountId && (item.status === 'on-device' || item.status === 'sending' || item.status === 'held')
  )
  return undelivered.filter(
    (item, n) => item.status === 'on-device' && !undelivered.slice(0, n).some((earlier) => mustPrecede(earlier, item))
  )
}

/**
 * Order is kept per child and per report. A change that makes a record has no subject yet; then whoever mentions
 * the same identifiers waits for it, so that nothing arrives before the record it is about.
 */
export function mustPrecede(earlier: OutboxItem, later: OutboxItem): boolean {
  if (earlier.subject.kind !== 'none' && later.subject.kind !== 'none' && earlier.subject.id === later.subject.id) return true
  const [before, after] = [mentions(earlier), mentions(later)]
  if (later.subject.kind !== 'none') return before.has(later.subject.id)
  if (earlier.subject.kind !== 'none') return after.has(earlier.subject.id)
  return [...before].some((id) => after.has(id))
}

/** UUIDv7 sorts by the moment it was made. */
export const inOrder = (items: readonly OutboxItem[]): OutboxItem[] => [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Inputs never change, so each is searched once. */
const searched = new WeakMap<object, ReadonlySet<string>>()

function mentions(item: OutboxItem): ReadonlySet<string> {
  const key = typeof item.input === 'object' && item.input !== null ? item.input : item
  const known = searched.get(key)
  if (known) return known
  const ids = new Set(JSON.stringify(item.input).match(uuid))
  if (item.subject.kind !== 'none') ids.add(item.subject.id)
  ids.delete(item.accountId)
  searched.set(key, ids)
  return ids
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && typeof (value as Problem).kind === 'string'
