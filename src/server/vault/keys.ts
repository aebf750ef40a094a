/** What the vault needs of whoever holds the keys: the key process behind its socket, or, in tests and tools, the same desk in this process. */

export interface DataKey {
  readonly id: string
  readonly key: Buffer
}

export interface Keys {
  /** The key for sealing; made and kept in both copies before it is given, when the subject has none yet. */
  keyFor(asker: string, subject: string, compartment: string): Promise<DataKey>
  /** The key an existing value was sealed with; undefined when it was destroyed or is not this subject's. */
  keyById(asker: string, id: string, subject: string, compartment: string): Promise<Buffer | undefined>
  /** Blind index hashes of the texts of one lookup; the index key itself never leaves. */
  indexHashes(asker: string, texts: readonly string[]): Promise<Buffer[]>
  /** How many of these keys exist. */
  known(ids: readonly string[]): Promise<number>
  close(): Promise<void>
}

/** The program itself; people are asked for by their account. */
export const system = 'system'

export const refusals = ['too-many-files', 'too-many-searches', 'keys-unreachable'] as const
type Refusal = (typeof refusals)[number]

/** No key now: the asker's hour or day is used up, or nobody who holds keys can be reached. Nothing was changed; later it may go. */
export class KeysRefused extends Error {
  readonly kind: Refusal
  constructor(kind: Refusal) {
    super(kind)
    this.name = 'KeysRefused'
    this.kind = kind
  }
}

/** The key store as it lies there cannot be used: a sentence for whoever runs the machine. */
export class KeysBroken extends Error {}
