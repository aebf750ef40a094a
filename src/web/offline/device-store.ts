/** The one database of the device. Everything about children in it is sealed with the device key before it is put there. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SealedBox } from './device-key.ts'

/** What stands in plain beside a sealed outbox item: enough to order and to count, nothing about a child. */
export interface OutboxRow {
  readonly id: string
  readonly accountId: string
  readonly createdAt: string
  readonly status: string
  readonly box: SealedBox
}

export interface SealedRow {
  readonly key: string
  readonly savedAt: string
  readonly box: SealedBox
}

interface Tables extends DBSchema {
  keys: { key: string; value: CryptoKey }
  outbox: { key: string; value: OutboxRow }
  snapshots: { key: string; value: SealedRow; indexes: { savedAt: string } }
  drafts: { key: string; value: SealedRow }
  kept: { key: string; value: SealedRow }
}

let opened: Promise<IDBPDatabase<Tables>> | undefined

export function deviceStore(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>('lingkar', 1, {
    upgrade(database) {
      database.createObjectStore('keys')
      database.createObjectStore('outbox', { keyPath: 'id' })
      database.createObjectStore('snapshots', { keyPath: 'key' }).createIndex('savedAt', 'savedAt')
      database.createObjectStore('drafts', { keyPath: 'key' })
      database.createObjectStore('kept', { keyPath: 'key' })
    },
    terminated() {
      opened = undefined
    }
  })
  return opened
}
