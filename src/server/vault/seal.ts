/** Sealing and opening of single fields: AES-256-GCM, bound to its place so that no value can be moved or rolled back (security.md 3.3). */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Compartment } from '#domain/kernel/field.ts'
import type { KeyStore } from './key-store.ts'

/** Where a sealed value belongs. Any difference when opening makes the value unreadable. */
export interface Place {
  /** the case file, report or account the key belongs to */
  readonly subjectId: string
  readonly compartment: Compartment | 'account'
  /** table and column, and the row's own id where a subject has several rows: `supporter.label/<id>` */
  readonly column: string
  readonly version: number
}

export interface Vault {
  seal(place: Place, text: string): string
  /** Throws when the value was moved, altered, or its key destroyed. */
  open(place: Place, sealed: string): string
  /** Blind index hash of a normalised text, truncated to `bytes`. */
  indexHash(text: string, bytes: number): Buffer
}

const boundTo = (place: Place): Buffer => Buffer.from(`${place.subjectId}|${place.compartment}|${place.column}|${place.version}`)

export const openVault = (keys: KeyStore): Vault => ({
  seal(place, text) {
    const { id, key } = keys.keyFor(place.subjectId, place.compartment)
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place))
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `v1.${id}.${nonce.toString('base64url')}.${ciphertext.toString('base64url')}`
  },
  open(place, sealed) {
    const [format, id, nonce, ciphertext] = sealed.split('.')
    const key = format === 'v1' && id ? keys.keyById(id) : undefined
    if (!key || !nonce || !ciphertext) throw new Error('a sealed value cannot be opened')
    const bytes = Buffer.from(ciphertext, 'base64url')
    const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url')).setAAD(boundTo(place))
    cipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString('utf8')
  },
  indexHash: (text, bytes) => keys.indexHash(text).subarray(0, bytes)
})
