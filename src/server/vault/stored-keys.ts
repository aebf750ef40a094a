/** What a key store keeps and can do; how, stands in key-store.ts. */
import type { DataKey } from './keys.ts'

/** What a key of this level is for: fields of files, fields of accounts, the blind index; the trail and exports take theirs when they need one. */
export const domains = ['vault', 'account', 'index', 'audit', 'export'] as const
export type Domain = (typeof domains)[number]

export const domainOf = (compartment: string): Domain => (compartment === 'account' ? 'account' : 'vault')

export interface FoundKey extends DataKey {
  readonly subject: string
  readonly compartment: string
}

export interface StoreStatus {
  readonly keys: number
  readonly subjects: number
  readonly destroyed: number
  readonly versions: readonly { readonly domain: string; readonly version: number; readonly keys: number }[]
  readonly inStep: boolean
}

export interface KeyStore {
  /** Made and durable in both copies when it returns; undefined when the subject's keys were destroyed. */
  keyFor(subject: string, compartment: string): Promise<(DataKey & { readonly isNew: boolean }) | undefined>
  keyById(id: string): FoundKey | undefined
  indexHashes(texts: readonly string[]): Promise<Buffer[]>
  known(ids: readonly string[]): number
  /** Ends what was sealed for this subject, in both copies; gives the number of keys that are gone for good. */
  destroy(subject: string): number
  /** A new version of a domain key; the old one stays until every key has moved over. */
  rotate(domain: Domain): Promise<number>
  /** Moves at most `n` keys to the newest version, and destroys an old version nobody needs. True when there is more to do. */
  moveSome(n: number): boolean
  /** True while an older version of a domain key is still needed. */
  isMoving(): boolean
  /** Every key, unwrapped: for restoring only. */
  everyKey(): FoundKey[]
  /** Keys from another copy; those that are here already or were destroyed stay as they are. */
  takeIn(keys: readonly FoundKey[]): Promise<void>
  status(): StoreStatus
  close(): void
}
