/** The sealer: every ten seconds one signed root over all new lines of the trail, in the database and in a file outside it (security.md 3.11). */
import { join } from 'node:path'
import { type Database, sqlState, type Transaction } from '#server/database/database.ts'
import { merkleRoot } from './merkle.ts'
import { isOurs, type Seal, sealed } from './seal.ts'
import { KeysMissing, openSealFolder, type SealFolder } from './seal-folder.ts'

/** The database is not the one that was sealed last: older, replaced or altered. */
export class TrailWentBack extends Error {}

export interface Sealer {
  /** Seals whatever is new; gives how many lines that were. */
  sealOnce(): Promise<number>
}

export function openSealer(database: Database, folder: string): Sealer {
  let outside: SealFolder | undefined
  // In the demo the one connection belongs to everybody, so the sealer's own rights are put on for each of its transactions.
  const transaction = <T>(work: (t: Transaction) => Promise<T>): Promise<T> =>
    database.transaction(async (t) => {
      if (database.kind === 'pglite') await t.query('set local role lingkar_sealer')
      return work(t)
    })
  return {
    async sealOnce() {
      outside ??= openSealFolder(join(folder, 'audit'), (await transaction((t) => sealsAfter(t, 0))).length > 0)
      await layOutside(outside, transaction)
      for (let lines = 0; ; ) {
        const seal = await transaction((t) => sealNew(t, outside as SealFolder)).catch(otherSealer)
        if (!seal) return lines
        // After the commit: a line too few is laid when the sealer starts again, a line too many would accuse the database.
        outside.append(seal)
        lines += seal.lines
      }
    }
  }
}

/** Two sealers at once: one wins the number, the other looks again at its next turn. */
const otherSealer = (error: unknown): undefined => {
  if (sqlState(error) === '23505') return undefined
  throw sqlState(error) === '55000' ? new TrailWentBack() : error
}

interface Unsealed {
  readonly number: number
  readonly at: string
  readonly from_xid: string
  readonly until_xid: string
  readonly lines: number
  readonly previous: Uint8Array
  readonly leaves: Uint8Array
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = (text: string): Buffer => Buffer.from(text, 'hex')

async function sealNew(t: Transaction, { keys }: SealFolder): Promise<Seal | undefined> {
  const [open] = await t.query<Unsealed>('select * from audit.unsealed()')
  if (!open) return undefined
  const { number, at, from_xid: from, until_xid: until, lines, previous, leaves } = open
  const seal = sealed({ number, at, from, until, lines, root: hex(merkleRoot(leaves)), previous: hex(previous) }, keys)
  await t.query('select audit.put_seal($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
    number,
    at,
    from,
    until,
    lines,
    bytes(seal.root),
    previous,
    bytes(seal.hash),
    bytes(seal.mac),
    bytes(seal.signature)
  ])
  return seal
}

/** Seals the file outside has not got yet, and the proof that the database still holds the last one it has. */
async function layOutside(outside: SealFolder, transaction: <T>(work: (t: Transaction) => Promise<T>) => Promise<T>): Promise<void> {
  for (;;) {
    const last = outside.last()
    const there = await transaction((t) => sealsAfter(t, last ? last.number - 1 : 0))
    if (last && there.shift()?.hash !== last.hash) throw new TrailWentBack()
    for (const seal of there) {
      if (!isOurs(seal, outside.keys)) throw new TrailWentBack()
      outside.append(seal)
    }
    if (there.length === 0) return
  }
}

async function sealsAfter(t: Transaction, number: number): Promise<Seal[]> {
  const rows = await t.query<Seal>(
    `select number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, from_xid::text as "from", until_xid::text as until, lines,
       encode(root, 'hex') as root, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash, encode(mac, 'hex') as mac,
       encode(signature, 'hex') as signature from audit.seals_after($1)`,
    [number]
  )
  return rows
}

/** The sentence for the person who watches the program's output. */
export const sentenceOf = (error: unknown): string =>
  error instanceof KeysMissing
    ? error.message
    : error instanceof TrailWentBack
      ? 'Segel berhenti: jejak audit di basis data bukan lanjutan dari segel terakhir. Jangan hapus apa pun; jalankan "npx lingkar audit verify".'
      : `Segel belum dapat dibuat (${sqlState(error) ?? 'tanpa kode'}). Dicoba lagi.`
