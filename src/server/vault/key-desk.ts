/** The desk of the key part: every request for a key is counted against its asker's budget and written in the log before it is answered. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Budget, type Limits, openBudget, type Verdict } from './key-budget.ts'
import { openKeyLog } from './key-log.ts'
import { openKeyStore } from './key-store.ts'
import type { Domain, StoreStatus } from './stored-keys.ts'
import { type Keys, KeysRefused, system } from './keys.ts'
import { type RootKey, rootKeyOf } from './root-key.ts'

export interface KeyFolders {
  readonly folder: string
  /** the second copy; on another disk where there is one */
  readonly mirror: string
}

export interface DeskStatus extends StoreStatus, KeyFolders {
  readonly budget: Limits & ReturnType<Budget['use']>
}

/** What only whoever runs the machine may ask; in the key process it has a socket of its own. */
export interface Desk extends Keys {
  status(): Promise<DeskStatus>
  rotate(domain: Domain): Promise<number>
  destroy(subject: string): Promise<number>
  /** Resolves when every key has moved to the newest version and older ones are gone. */
  settled(): Promise<void>
}

export interface DeskSettings extends KeyFolders {
  readonly limits: Limits
  /** True while demo data or a bench is laid: the program's own work counts against no budget. */
  readonly systemIsFree?: boolean
  readonly root?: RootKey
  readonly clock?: () => number
}

const batch = 100

/** Receipts and recovery codes are no lookup of a person: a report is never turned away, nor somebody who lost their device. */
const isNobody = (text: string): boolean => /^(receipt|recovery code) /.test(text)

export async function openDesk({ folder, mirror, limits, systemIsFree, root, clock = Date.now }: DeskSettings): Promise<Desk> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const log = openKeyLog(join(folder, 'keys.log'), clock)
  const store = await openKeyStore(folder, mirror, root ?? rootKeyOf(folder, mirror))
  const budget = openBudget(limits, clock)
  // A restart gives nobody a fresh hour.
  for (const { act, asker, subject, at } of log.since(clock() - 86_400_000))
    if ((act === 'open' || act === 'seal') && asker && subject) budget.remember(asker, subject, Date.parse(at))

  const judge = (asker: string, subject: string | undefined, verdict: Verdict): void => {
    const about = { asker, ...(subject ? { subject } : {}) }
    if (!verdict.allowed) {
      log.write({ act: 'refused', ...about, limit: verdict.limit })
      throw new KeysRefused(verdict.limit === 'lookupsPerHour' ? 'too-many-searches' : 'too-many-files')
    }
    if (verdict.alarm) log.write({ act: 'alarm', ...about, limit: verdict.alarm })
  }
  /** An account's own keys (one-time codes) open no child's file; the program needs them at every sign-in. */
  const counts = (asker: string, compartment: string): boolean => compartment !== 'account' && !(systemIsFree && asker === system)
  const count = (act: 'seal' | 'open', asker: string, subject: string, compartment: string): void => {
    if (!asker) throw new Error('a key was asked for by nobody')
    if (!counts(asker, compartment)) return
    judge(asker, subject, budget.open(asker, subject))
    log.write({ act, asker, subject })
  }

  let moving: Promise<void> | undefined
  /** In small batches with room for others between them; goes on after a restart where it was left. */
  async function move(): Promise<void> {
    while (!closed && store.moveSome(batch)) await new Promise((resolve) => setTimeout(resolve, 2))
    if (!closed) log.write({ act: 'retired' })
  }
  let closed = false
  const beginMoving = (): void => {
    moving ??= move().finally(() => {
      moving = undefined
    })
    moving.catch(() => {})
  }
  if (store.isMoving()) beginMoving()

  return {
    async keyFor(asker, subject, compartment) {
      count('seal', asker, subject, compartment)
      const found = await store.keyFor(subject, compartment)
      if (!found) throw new Error('the keys of this subject were destroyed')
      if (found.isNew) log.write({ act: 'made', asker, subject })
      return { id: found.id, key: found.key }
    },
    async keyById(asker, id, subject, compartment) {
      const found = store.keyById(id)
      // Counted by whose key it is, not by what was said; and a key that does not belong there is as absent as one that never was.
      if (found) count('open', asker, found.subject, found.compartment)
      return found?.subject === subject && found.compartment === compartment ? found.key : undefined
    },
    async indexHashes(asker, texts) {
      if (!texts.every(isNobody) && !(systemIsFree && asker === system)) {
        judge(asker, undefined, budget.lookup(asker))
        log.write({ act: 'lookup', asker, n: texts.length })
      }
      return store.indexHashes(texts)
    },
    known: async (ids) => store.known(ids),
    status: async () => ({ ...store.status(), folder, mirror, budget: { ...limits, ...budget.use() } }),
    async rotate(domain) {
      const version = await store.rotate(domain)
      log.write({ act: 'rotated', n: version })
      beginMoving()
      return version
    },
    async destroy(subject) {
      const n = store.destroy(subject)
      log.write({ act: 'destroyed', subject, n })
      return n
    },
    settled: async () => moving,
    async close() {
      closed = true
      await moving
      store.close()
    }
  }
}
