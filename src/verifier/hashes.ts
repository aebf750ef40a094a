/** The sums of the trail, computed here anew and independently of the program that wrote it. */
import { hash } from 'node:crypto'
import type { Row } from './rows.ts'

/** The fields of a line in the order in which they were hashed. */
const hashed = [
  'chain',
  'seq',
  'at',
  'account_id',
  'action',
  'subject_kind',
  'subject_id',
  'compartments',
  'purpose',
  'outcome',
  'command_id'
] as const

const sha256 = (bytes: Buffer): string => hash('sha256', bytes, 'hex')

/** Each field as its length, a colon and its text, after the hash of the line before. */
export function lineHash(line: Row): string {
  let text = ''
  for (const name of hashed) {
    const value = line[name]
    text += value === null || value === undefined ? '-' : `${Buffer.byteLength(value)}:${value}`
  }
  return sha256(Buffer.concat([Buffer.from(line.previous ?? '', 'hex'), Buffer.from(text)]))
}

/** The root over lines that arrive one by one (RFC 6962): a tree of finished halves, joined from the right at the end. */
export class Root {
  readonly #halves: { readonly size: number; readonly sum: Buffer }[] = []
  lines = 0

  /** `leaf`: hexadecimal, 8 bytes of the transaction and 32 of the line's hash. */
  add(leaf: string): void {
    this.lines++
    let half = { size: 1, sum: node(0, Buffer.from(leaf, 'hex')) }
    for (let left = this.#halves.at(-1); left?.size === half.size; left = this.#halves.at(-1)) {
      this.#halves.pop()
      half = { size: half.size * 2, sum: node(1, left.sum, half.sum) }
    }
    this.#halves.push(half)
  }

  hex(): string {
    const [last, ...before] = this.#halves.toReversed()
    if (!last) return sha256(Buffer.alloc(0))
    return before.reduce((sum, left) => node(1, left.sum, sum), last.sum).toString('hex')
  }
}

const node = (kind: 0 | 1, ...parts: readonly Buffer[]): Buffer => hash('sha256', Buffer.concat([Buffer.of(kind), ...parts]), 'buffer')

/** What a seal states, as it was signed. */
export const sealText = (seal: Row): Buffer =>
  Buffer.from(['lingkar-seal-1', seal.number, seal.at, seal.from, seal.until, seal.lines, seal.root, seal.previous].join('\n'))

export const sealHash = (seal: Row): string => sha256(sealText(seal))
