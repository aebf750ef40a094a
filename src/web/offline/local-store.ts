/** The one road of every read: the server first, the device's sealed snapshot when it does not answer. */
import { useCallback, useSyncExternalStore } from 'react'
import { nowAt } from './clock.ts'
import { currentSession, sessionEnded } from './session.ts'
import { dropSnapshot, loadSnapshot, saveSnapshot } from './snapshots.ts'
import { call, problemOf } from './transport.ts'

export interface Read<T> {
  /** May be there while `state` is 'loading': the last snapshot is shown at once. */
  readonly value: T | undefined
  /** `shut`: there, but opened only to who proves who is asking, and that was not done. */
  readonly state: 'loading' | 'fresh' | 'from-device' | 'missing' | 'failed' | 'shut'
  readonly at: string | null
  /** Why the server would not answer now, where it said so. */
  readonly problem?: string
  reload(): void
}

interface Options {
  /** Why a file is opened, for the audit line: a code of domain/access/purpose.ts, never free text. */
  readonly purpose?: string
}

/** Reads an address of ours and keeps it up to date while on screen. `null` reads nothing yet. */
export function useRead<T>(path: string | null, { purpose }: Options = {}): Read<T> {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (path === null) return () => {}
      const entry = entryOf(path)
      entry.purpose = purpose
      entry.listeners.add(listener)
      void load(entry)
      return () => entry.listeners.delete(listener)
    },
    [path, purpose]
  )
  return useSyncExternalStore(subscribe, () => (path === null ? idle : entryOf(path).read)) as Read<T>
}

/** What begins with `prefix` is read anew where it is on screen, and forgotten where it is not. */
export function invalidate(prefix: string): void {
  for (const [path, entry] of entries) {
    if (!path.startsWith(prefix)) continue
    // An answer already on its way may be older than the change: ask once more after it.
    if (entry.loading) entry.isStale = true
    if (entry.listeners.size) void load(entry)
    else entries.delete(path)
  }
}

/** Another account, or nobody: memory is emptied. */
export function forgetReads(): void {
  const shown = [...entries.values()].filter((entry) => entry.listeners.size)
  entries.clear()
  for (const entry of shown) {
    entries.set(entry.path, entry)
    change(entry, { value: undefined, state: 'loading', at: null })
  }
}

interface Entry {
  readonly path: string
  readonly listeners: Set<() => void>
  purpose: string | undefined
  read: Read<unknown>
  loading: Promise<void> | undefined
  isStale: boolean
}

const idle: Read<unknown> = { value: undefined, state: 'loading', at: null, reload() {} }
const entries = new Map<string, Entry>()

function entryOf(path: string): Entry {
  const known = entries.get(path)
  if (known) return known
  const entry: Entry = { path, listeners: new Set(), purpose: undefined, read: idle, loading: undefined, isStale: false }
  entry.read = { ...idle, reload: () => void load(entry) }
  entries.set(path, entry)
  return entry
}

const addressOf = ({ path, purpose }: Entry): string =>
  purpose ? `${path}${path.includes('?') ? '&' : '?'}purpose=${encodeURIComponent(purpose)}` : path

function change(entry: Entry, next: Omit<Read<unknown>, 'reload'>): void {
  entry.read = { ...next, reload: entry.read.reload }
  for (const listener of entry.listeners) listener()
}

function load(entry: Entry): Promise<void> {
  entry.loading ??= loadOnce(entry).finally(() => {
    entry.loading = undefined
    const again = entry.isStale
    entry.isStale = false
    if (again && entry.listeners.size) void load(entry)
  })
  return entry.loading
}

async function loadOnce(entry: Entry): Promise<void> {
  const accountId = currentSession().account?.accountId
  if (!accountId) return
  const kept = entry.read.value === undefined ? await loadSnapshot(accountId, entry.path).catch(() => undefined) : undefined
  if (kept) change(entry, { ...kept, state: 'loading' })
  const reply = await call('GET', addressOf(entry)).catch(() => undefined)
  if (currentSession().account?.accountId !== accountId) return
  if (reply?.status === 200 && reply.body !== undefined) {
    change(entry, { value: reply.body, state: 'fresh', at: nowAt() })
    await saveSnapshot(accountId, entry.path, reply.body).catch(() => undefined)
  } else if (problemOf(reply)?.kind === 'step-up-needed') {
    change(entry, { value: undefined, state: 'shut', at: null })
  } else if (reply?.status === 404 || reply?.status === 403) {
    // The right to see it may have ended: the copy on the device goes too.
    change(entry, { value: undefined, state: 'missing', at: null })
    await dropSnapshot(accountId, entry.path).catch(() => undefined)
  } else {
    if (reply?.status === 401) sessionEnded()
    const { value, at } = entry.read
    // The server asked to come back: done without anybody pressing anything.
    if (reply?.status === 503) setTimeout(() => entry.listeners.size && void load(entry), (reply.retryAfter ?? 5) * 1000)
    const problem = reply && reply.status !== 401 ? problemOf(reply)?.kind : undefined
    change(entry, { value, at, state: value === undefined ? 'failed' : 'from-device', ...(problem !== undefined && { problem }) })
  }
}
