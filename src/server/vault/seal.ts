/** Sealing and opening of single fields: AES-256-GCM, bound to its place so that no value can be moved or rolled back (security.md 3.3). */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Compartment } from '#domain/kernel/field.ts'
import type { Keys } from './keys.ts'

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
  seal(place: Place, text: string): Promise<string>
  /** Rejects when the value was moved, altered, or its key destroyed. */
  open(place: Place, sealed: string): Promise<string>
  /** Blind index hash of a normalised text, truncated to `bytes`. All that is asked for at one moment is one lookup. */
  indexHash(text: string, bytes: number): Promise<Buffer>
}

/** The vault is entered by somebody: an account, or `'system'` for the program itself. */
export interface VaultDoor {
  as(asker: string | Promise<string>): Vault
}

const boundTo = (place: Place): Buffer => Buffer.from(`${place.subjectId}|${place.compartment}|${place.column}|${place.version}`)

export const openVault = (keys: Keys): VaultDoor => ({
  as(asker) {
    // whoever asks may turn out to be nobody: that failure is answered where it arose, not here a second time
    if (typeof asker !== 'string') asker.catch(() => {})
    return vaultOf(keys, asker)
  }
})

const vaultOf = (keys: Keys, asker: string | Promise<string>): Vault => ({
  async seal(place, text) {
    const { id, key } = await keys.keyFor(typeof asker === 'string' ? asker : await asker, place.subjectId, place.compartment)
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place))
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `v1.${id}.${nonce.toString('base64url')}.${ciphertext.toString('base64url')}`
  },
  async open(place, sealed) {
    const [format, id, nonce, ciphertext, more] = sealed.split('.')
    const bytes = Buffer.from(ciphertext ?? '', 'base64url')
    // A shorter tag would be accepted as it is, and easier to guess; a value cut off is no value.
    if (format !== 'v1' || !id || nonce?.length !== 16 || bytes.length < 16 || more !== undefined) throw new Unopenable()
    const key = await keys.keyById(typeof asker === 'string' ? asker : await asker, id, place.subjectId, place.compartment)
    if (!key) throw new Unopenable()
    const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 }).setAAD(boundTo(place))
    cipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString('utf8')
  },
  indexHash: lookupsOf(keys, asker)
})

class Unopenable extends Error {
  constructor() {
    super('a sealed value cannot be opened')
  }
}

/** Gathers the hashes asked for in one turn into one request. */
function lookupsOf(keys: Keys, asker: string | Promise<string>): Vault['indexHash'] {
  let texts: string[] = []
  let together: Promise<Buffer[]> | undefined
  return async (text, bytes) => {
    const place = texts.push(text) - 1
    together ??= Promise.resolve(asker).then((account) => {
      const asked = texts
      texts = []
      together = undefined
      return keys.indexHashes(account, asked)
    })
    const hash = (await together)[place]
    if (!hash) throw new Error('no hash was given')
    return hash.subarray(0, bytes)
  }
}
