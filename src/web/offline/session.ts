/** Who works on this device now. Asked of the server; remembered sealed, so that the application also opens without a network. */
import { useSyncExternalStore } from 'react'
import type { Caller } from '#domain/kernel/command.ts'
import { correctClock, deviceNow } from './clock.ts'
import { open, seal } from './device-key.ts'
import { deviceStore } from './device-store.ts'
import { call } from './transport.ts'

export interface SessionPost {
  readonly postId: string
  readonly role: string
  readonly roleName: { readonly id: string; readonly en: string }
  readonly unitId: string
  readonly unitName: string
  /** The letter of appointment's name for the post. */
  readonly title?: string
}

export interface Account {
  readonly accountId: string
  readonly displayName: string
  readonly initials: string
  readonly posts: readonly SessionPost[]
  /** False while a second factor is still to be set up: nothing else opens. */
  readonly complete?: boolean
}

export interface Session {
  readonly status: 'loading' | 'signed-out' | 'signed-in'
  readonly mode: 'demo' | 'production'
  readonly account: Account | null
  readonly today: string
  /** True when the server could not be asked. */
  readonly offline: boolean
}

export const useSession = (): Session => useSyncExternalStore(onSession, currentSession)

/** The signed-in account. Only for pages behind the shell, which shows them to nobody else. */
export function useAccount(): Account {
  const { account } = useSession()
  if (!account) throw new Error('no account outside the shell')
  return account
}

export const useCaller = (): Caller => callerOf(useAccount())

const callers = new WeakMap<Account, Caller>()

export function callerOf(account: Account): Caller {
  const known = callers.get(account)
  if (known) return known
  const caller = { accountId: account.accountId, postIds: account.posts.map((post) => post.postId) }
  callers.set(account, caller)
  return caller
}

export const currentSession = (): Session => session

export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks the server who works here; when it does not answer in three seconds, goes on with what the device remembers. */
export async function refreshSession(): Promise<Session> {
  const asked = askServer()
  const answer = session.status === 'loading' ? await Promise.race([asked, later(3000)]) : await asked
  if (answer) return become(answer)
  const kept = session.status === 'loading' ? await remembered() : { ...session, offline: true }
  become(kept ? { ...kept, today: deviceNow().today, offline: true } : { ...nobody, offline: true })
  asked.then((late) => late && become(late))
  return session
}

/** Called when the server no longer knows this session: back to the sign-in page; what is on the device stays, sealed. */
export function sessionEnded(): void {
  if (session.status === 'signed-in') void refreshSession()
}

export function becomeNobody(offline: boolean): void {
  become({ ...nobody, mode: session.mode, offline })
}

/**
 * Tells the server of a sign-out. Without a network it stays owed and goes before the next question:
 * else the network's return would sign the same person in again, on a computer somebody else may be using by then.
 */
export async function tellSignOut(): Promise<boolean> {
  localStorage.setItem(owed, '1')
  return settleSignOut().catch(() => false)
}

/** Another sign-in has taken the session's place on this device: nothing is owed any more. */
export const forgetSignOut = (): void => localStorage.removeItem(owed)

const nobody: Session = { status: 'signed-out', mode: 'production', account: null, today: deviceNow().today, offline: false }
let session: Session = { ...nobody, status: 'loading' }
const listeners = new Set<() => void>()

function become(next: Session): Session {
  if (JSON.stringify(next) !== JSON.stringify(session)) {
    session = next
    for (const listener of listeners) listener()
  }
  if (!next.offline) void remember(next)
  return session
}

async function askServer(): Promise<Session | undefined> {
  try {
    await settleSignOut()
    const { status, body } = await call('GET', '/api/session')
    if (status !== 200 || typeof body !== 'object' || body === null) return undefined
    const { mode, account, today, now } = body as { mode: Session['mode']; account: Account | null; today: string; now?: string }
    if (now) correctClock(now)
    return { status: account ? 'signed-in' : 'signed-out', mode, account: account && { ...account }, today, offline: false }
  } catch {
    return undefined
  }
}

const owed = 'sign-out-owed'

async function settleSignOut(): Promise<boolean> {
  if (!localStorage.getItem(owed)) return true
  const { status } = await call('POST', '/api/sign-out', {})
  if (status >= 500) throw new Error('not told')
  localStorage.removeItem(owed)
  return true
}

const later = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))

async function remember(next: Session): Promise<void> {
  const store = await deviceStore()
  if (next.status !== 'signed-in') await store.delete('kept', 'session')
  else await store.put('kept', { key: 'session', savedAt: deviceNow().at, box: await seal(next, 'kept/session') })
}

async function remembered(): Promise<Session | undefined> {
  try {
    const row = await (await deviceStore()).get('kept', 'session')
    return row && (await open<Session>(row.box, 'kept/session'))
  } catch {
    return undefined
  }
}
