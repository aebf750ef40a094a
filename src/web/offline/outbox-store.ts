/** The items of the outbox: durable and sealed on the device first, then in memory for the screen. */
import { open, seal } from './device-key.ts'
import { deviceStore, type OutboxRow } from './device-store.ts'
import { inOrder, type OutboxItem } from './outbox-machine.ts'
import { tellTabs } from './tabs.ts'

export const outboxItems = (): readonly OutboxItem[] => items

export function onOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes an item in. When this returns it survives a crash; `replaces` leaves in the same step. */
export async function addItem(item: OutboxItem, replaces?: string): Promise<void> {
  const row = await rowOf(item)
  const write = (await deviceStore()).transaction('outbox', 'readwrite', { durability: 'strict' })
  await Promise.all([write.store.put(row), replaces && write.store.delete(replaces), write.done])
  show([...items.filter((other) => other.id !== replaces), item])
  tellTabs({ about: 'outbox' })
}

/** Keeps what a try came to. A delivered item leaves the device at once and the screen after twelve seconds. */
export async function keepItem(item: OutboxItem): Promise<void> {
  if (item.status === 'delivered') {
    await (await deviceStore()).delete('outbox', item.id)
    tellTabs({ about: 'delivered', id: item.id, answer: item.answer })
    showDelivered(item)
    return
  }
  if (item.status === 'refused' || item.status === 'conflict' || item.status === 'held') {
    await (await deviceStore()).put('outbox', await rowOf(item))
    tellTabs({ about: 'outbox' })
  }
  show(items.map((other) => (other.id === item.id ? item : other)))
}

export function showDelivered(item: OutboxItem): void {
  show([...items.filter((other) => other.id !== item.id), item])
  setTimeout(() => show(items.filter((other) => other.id !== item.id)), visibleAfterDelivery)
}

export async function removeItem(id: string): Promise<void> {
  await (await deviceStore()).delete('outbox', id)
  show(items.filter((other) => other.id !== id))
  tellTabs({ about: 'outbox' })
}

/** On screen only; a crash leaves it on the device as before. */
export const markSending = (id: string): void => show(items.map((other) => (other.id === id ? { ...other, status: 'sending' } : other)))

/** After a fresh proof: what waited for the person goes on. */
export async function releaseHeld(): Promise<void> {
  const held = items.filter((item) => item.status === 'held')
  if (!held.length) return
  const store = await deviceStore()
  const free = held.map((item) => ({ ...item, status: 'on-device' as const }))
  await Promise.all(free.map(async (item) => store.put('outbox', await rowOf(item))))
  show(items.map((item) => free.find(({ id }) => id === item.id) ?? item))
  tellTabs({ about: 'outbox' })
}

export const allowAllNow = (): void => show(items.map((item) => (item.notBefore ? { ...item, notBefore: 0 } : item)))

/** Brings memory in line with the device: at start, and when another tab changed it. Begins anew when something changed while it read. */
export async function reloadItems(): Promise<void> {
  for (let seen = -1; seen !== changes; ) {
    seen = changes
    const rows = await (await deviceStore()).getAll('outbox')
    const known = new Map(items.map((item) => [item.id, item]))
    const fromDevice = await Promise.all(rows.map((row) => itemOf(row, known.get(row.id))))
    const present = new Set(rows.map((row) => row.id))
    const settled = items.filter((item) => item.status === 'delivered' && !present.has(item.id))
    if (seen === changes) return show([...settled, ...fromDevice.filter((item) => item !== undefined)])
  }
}

const visibleAfterDelivery = 12_000
let items: readonly OutboxItem[] = []
let changes = 0
const listeners = new Set<() => void>()

function show(next: readonly OutboxItem[]): void {
  items = inOrder(next)
  changes++
  for (const listener of listeners) listener()
}

async function rowOf(item: OutboxItem): Promise<OutboxRow> {
  const { id, accountId, madeAt: createdAt, status } = item
  return { id, accountId, createdAt, status, box: await seal({ ...item, tries: 0, notBefore: 0 }, `outbox/${id}`) }
}

async function itemOf(row: OutboxRow, known: OutboxItem | undefined): Promise<OutboxItem | undefined> {
  const same = known && (known.status === row.status || (known.status === 'sending' && row.status === 'on-device'))
  return same ? known : open<OutboxItem>(row.box, `outbox/${row.id}`)
}
