/** Takes items from the device to the server, one at a time, from one tab at a time, again and again until each has an answer. */
import type { Problem } from '#domain/kernel/result.ts'
import { afterDelivery, backoff, type Delivery, nextDeliverable, nextDueAt, type OutboxItem, readAnswer } from './outbox-machine.ts'
import { allowAllNow, keepItem, markSending, outboxItems, releaseHeld, reloadItems, showDelivered } from './outbox-store.ts'
import { currentSession, onSession, sessionEnded } from './session.ts'
import { askStepUp } from './step-up.ts'
import { hearTabs } from './tabs.ts'
import { call } from './transport.ts'

/** Tries now. Presses that come while it works are taken along. */
export async function deliver(): Promise<void> {
  if (working) {
    again = true
    return
  }
  working = true
  clearTimeout(timer)
  try {
    do {
      again = false
      await navigator.locks.request('lingkar-outbox', deliverAll)
    } while (again)
  } finally {
    working = false
    schedule()
  }
}

/** Resolves with the server's answer; rejects with the problem when it was refused, is in conflict or was discarded. */
export function whenDelivered(id: string): Promise<unknown> {
  const item = outboxItems().find((one) => one.id === id)
  if (!item || item.status === 'delivered') return Promise.resolve(item?.answer)
  if (item.problem) return Promise.reject(item.problem)
  return new Promise((resolve, reject) => waiters.set(id, [...(waiters.get(id) ?? []), { resolve, reject }]))
}

export function settleWaiters(id: string, end: { readonly answer: unknown } | { readonly problem: Problem }): void {
  for (const waiter of waiters.get(id) ?? []) 'problem' in end ? waiter.reject(end.problem) : waiter.resolve(end.answer)
  waiters.delete(id)
}

/** Asks the person for a fresh proof, then sends what waited for it. Closed without one, it waits on. */
export async function proveAndDeliver(): Promise<void> {
  if (!(await askStepUp())) return
  await releaseHeld()
  void deliver()
}

/** Called after something arrived, so that what is on screen is read anew. */
export function onDelivered(listener: (name: string) => void): void {
  deliveredListeners.add(listener)
}

/** Wires the road once: at start, on network, on focus, on sign-in, when another tab says so. */
export function startDelivery(): void {
  const now = () => {
    failures = 0
    quietUntil = 0
    allowAllNow()
    void deliver()
  }
  addEventListener('online', now)
  addEventListener('focus', () => void deliver())
  onSession(() => currentSession().status === 'signed-in' && now())
  hearTabs((message) => {
    if (message.about === 'outbox') void reloadItems().then(deliver)
    if (message.about === 'delivered') arrivedElsewhere(message.id, message.answer)
  })
  void reloadItems().then(deliver)
}

interface Waiter {
  resolve(answer: unknown): void
  reject(problem: Problem): void
}

const waiters = new Map<string, Waiter[]>()
const deliveredListeners = new Set<(name: string) => void>()
let working = false
let again = false
let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let quietUntil = 0

async function deliverAll(): Promise<void> {
  await reloadItems()
  for (;;) {
    const { account } = currentSession()
    const item = account && Date.now() >= quietUntil && nextDeliverable(outboxItems(), account.accountId, Date.now())
    if (!item) return
    markSending(item.id)
    const delivery = await tryOnce(item)
    await settle(afterDelivery(item, delivery, Date.now()))
    // In a window nobody looks at, the item just waits; its own window sees it there.
    if (delivery.kind === 'step-up' && document.visibilityState === 'visible') void proveAndDeliver()
    if (delivery.kind === 'sign-in') {
      quietUntil = Date.now() + backoff(6)
      sessionEnded()
      return
    }
  }
}

async function tryOnce(item: OutboxItem): Promise<Delivery> {
  try {
    const { id, input, madeAt } = item
    const reply = await call('POST', `/api/commands/${item.name}`, { id, input, madeAt })
    failures = 0
    return readAnswer(reply.status, reply.body, reply.retryAfter)
  } catch {
    // No answer at all: the next item would fare no better, so the whole road rests.
    quietUntil = Date.now() + backoff(failures++)
    return { kind: 'later' }
  }
}

async function settle(item: OutboxItem): Promise<void> {
  await keepItem(item)
  if (item.status === 'delivered') settleWaiters(item.id, { answer: item.answer })
  else if (item.problem) settleWaiters(item.id, { problem: item.problem })
  if (item.status === 'delivered') for (const listener of deliveredListeners) listener(item.name)
}

function arrivedElsewhere(id: string, answer: unknown): void {
  const item = outboxItems().find((one) => one.id === id)
  if (!item || item.status === 'delivered') return
  showDelivered({ ...item, status: 'delivered', answer, deliveredAt: Date.now() })
  settleWaiters(id, { answer })
  for (const listener of deliveredListeners) listener(item.name)
}

function schedule(): void {
  const { account } = currentSession()
  const due = account && nextDueAt(outboxItems(), account.accountId)
  if (due) timer = setTimeout(() => void deliver(), Math.max(250, Math.max(due, quietUntil) - Date.now()))
  else if (due === 0 && quietUntil > Date.now()) timer = setTimeout(() => void deliver(), quietUntil - Date.now())
}
