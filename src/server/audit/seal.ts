/** One seal: what it says, how it is signed, and how it stands in the file outside the database. */
import { createHmac, hash, type KeyObject, sign, verify } from 'node:crypto'

/** What a seal states. Numbers of transactions travel as text: they are 64 bits wide. */
export interface Statement {
  readonly number: number
  readonly at: string
  readonly from: string
  readonly until: string
  readonly lines: number
  /** hexadecimal */
  readonly root: string
  /** the hash of the seal before it; empty for the first */
  readonly previous: string
}

/** The statement with its proofs; one line of `seals.jsonl`. Hexadecimal. */
export interface Seal extends Statement {
  readonly hash: string
  readonly mac: string
  readonly signature: string
}

export interface SealKeys {
  readonly mac: Buffer
  readonly signing: KeyObject
  readonly known: readonly KeyObject[]
}

const textOf = (seal: Statement): Buffer =>
  Buffer.from(['lingkar-seal-1', seal.number, seal.at, seal.from, seal.until, seal.lines, seal.root, seal.previous].join('\n'))

export function sealed(statement: Statement, keys: SealKeys): Seal {
  const text = textOf(statement)
  return {
    ...statement,
    hash: hash('sha256', text),
    mac: createHmac('sha256', keys.mac).update(text).digest('hex'),
    signature: sign(null, text, keys.signing).toString('hex')
  }
}

/** Whether this seal was made with our keys and says what it said then. */
export function isOurs(seal: Seal, keys: SealKeys): boolean {
  const text = textOf(seal)
  return (
    seal.hash === hash('sha256', text) &&
    seal.mac === createHmac('sha256', keys.mac).update(text).digest('hex') &&
    keys.known.some((key) => verify(null, text, key, Buffer.from(seal.signature, 'hex')))
  )
}
