/**
 * Keys, outside the database: one per subject and compartment, wrapped by the root key, in a small file of their own.
 * Written before the row that needs them: an orphan key is harmless, an orphan row is a lost child (security.md 3.3).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface DataKey {
  readonly id: string
  readonly key: Buffer
}

export interface KeyStore {
  /** The key for sealing; made and stored durably when the subject has none yet. */
  keyFor(subjectId: string, compartment: string): DataKey
  /** The key an existing value was sealed with, or undefined when it has been destroyed. */
  keyById(id: string): Buffer | undefined
  /** The key of the blind index; never leaves this store. */
  indexHash(text: string): Buffer
  close(): void
}

const cachedFor = 60_000

/** `rootKey`: 32 bytes from LINGKAR_ROOT_KEY (base64) or a file readable only by this user, made on first use. */
export function openKeyStore(folder: string, rootKey = rootKeyOf(folder)): KeyStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = new DatabaseSync(join(folder, 'keys.sqlite'))
  file.exec(`pragma journal_mode = delete; pragma synchronous = full; pragma secure_delete = on; pragma busy_timeout = 5000;
    create table if not exists data_key (id text primary key, subject text not null, compartment text not null, wrapped blob not null, made_at text not null,
      unique (subject, compartment))`)
  const wrapKey = Buffer.from(hkdfSync('sha256', rootKey, '', 'lingkar wrap', 32))
  const indexKey = Buffer.from(hkdfSync('sha256', rootKey, '', 'lingkar index', 32))
  const find = file.prepare('select id, wrapped from data_key where subject = ? and compartment = ?')
  const findById = file.prepare('select wrapped, subject, compartment from data_key where id = ?')
  const add = file.prepare('insert or ignore into data_key (id, subject, compartment, wrapped, made_at) values (?, ?, ?, ?, ?)')
  const bySubject = new Map<string, DataKey & { until: number }>()
  const byId = new Map<string, { key: Buffer; until: number }>()

  const remember = (subject: string, compartment: string, found: DataKey): DataKey => {
    const until = Date.now() + cachedFor
    // Unwrapped keys live in memory for a minute at most; the caches are small, so emptying them whole is enough.
    if (bySubject.size > 2000) {
      bySubject.clear()
      byId.clear()
    }
    bySubject.set(`${subject}|${compartment}`, { ...found, until })
    byId.set(found.id, { key: found.key, until })
    return found
  }

  const keyFor = (subject: string, compartment: string): DataKey => {
    const cached = bySubject.get(`${subject}|${compartment}`)
    if (cached && cached.until > Date.now()) return cached
    let row = find.get(subject, compartment) as { id: string; wrapped: Uint8Array } | undefined
    if (!row) {
      const id = randomBytes(8).toString('hex')
      add.run(id, subject, compartment, wrap(wrapKey, randomBytes(32), `${id}|${subject}|${compartment}`), new Date().toISOString())
      row = find.get(subject, compartment) as { id: string; wrapped: Uint8Array }
    }
    return remember(subject, compartment, {
      id: row.id,
      key: unwrap(wrapKey, Buffer.from(row.wrapped), `${row.id}|${subject}|${compartment}`)
    })
  }

  return {
    keyFor,
    keyById(id) {
      const cached = byId.get(id)
      if (cached && cached.until > Date.now()) return cached.key
      const row = findById.get(id) as { wrapped: Uint8Array; subject: string; compartment: string } | undefined
      if (!row) return undefined
      return remember(row.subject, row.compartment, {
        id,
        key: unwrap(wrapKey, Buffer.from(row.wrapped), `${id}|${row.subject}|${row.compartment}`)
      }).key
    },
    indexHash: (text) => createHmac('sha256', indexKey).update(text).digest(),
    close: () => file.close()
  }
}

function rootKeyOf(folder: string): Buffer {
  const given = process.env.LINGKAR_ROOT_KEY
  if (given) {
    const key = Buffer.from(given, 'base64')
    if (key.length !== 32) throw new Error('LINGKAR_ROOT_KEY harus 32 bita dalam base64. Tidak ada yang berubah.')
    return key
  }
  const path = join(folder, 'root.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx', flush: true })
    chmodSync(path, 0o600)
  }
  return Buffer.from(readFileSync(path, 'utf8'), 'base64')
}

function wrap(wrapKey: Buffer, key: Buffer, bound: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrapKey, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

function unwrap(wrapKey: Buffer, wrapped: Buffer, bound: string): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', wrapKey, wrapped.subarray(0, 12)).setAAD(Buffer.from(bound))
  cipher.setAuthTag(wrapped.subarray(-16))
  return Buffer.concat([cipher.update(wrapped.subarray(12, -16)), cipher.final()])
}
