/** What the sealer keeps outside the database: its keys, and every seal once more, one a line. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Seal, SealKeys } from './seal.ts'

export class KeysMissing extends Error {}

export interface SealFolder {
  readonly keys: SealKeys
  /** the last whole line of the file; a line torn by a power cut is taken away */
  last(): Seal | undefined
  append(seal: Seal): void
}

/** Keys are made on first use and never again while seals exist: with fresh keys the old seals would look forged. */
export function openSealFolder(folder: string, hasSeals: boolean): SealFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'seals.jsonl')
  const path = { signing: join(folder, 'seal.key'), mac: join(folder, 'mac.key'), known: join(folder, 'seal.pub') }
  if (!existsSync(path.signing) || !existsSync(path.mac)) {
    if (hasSeals || existsSync(file))
      throw new KeysMissing(`Kunci segel tidak ditemukan di ${folder}. Tidak ada yang berubah. Kembalikan folder itu dari salinannya.`)
    makeKeys(path)
  }
  return {
    keys: {
      mac: Buffer.from(readFileSync(path.mac, 'utf8').trim(), 'hex'),
      signing: createPrivateKey(readFileSync(path.signing, 'utf8')),
      known: publicKeysIn(readFileSync(path.known, 'utf8'))
    },
    last: () => withFile(file, lastLine),
    append: (seal) =>
      withFile(file, (open) => {
        writeSync(open, `${JSON.stringify(seal)}\n`, fstatSync(open).size)
        fsyncSync(open)
      })
  }
}

function makeKeys(path: { readonly signing: string; readonly mac: string; readonly known: string }): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeOnce(path.known, publicKey.export({ type: 'spki', format: 'pem' }) as string, 0o644)
  writeOnce(path.mac, `${randomBytes(32).toString('hex')}\n`, 0o600)
  // last, because its presence says that the others are there
  writeOnce(path.signing, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 0o600)
}

function writeOnce(path: string, text: string, mode: number): void {
  const open = openSync(path, 'w', mode)
  writeSync(open, text)
  fsyncSync(open)
  closeSync(open)
}

/** A file may hold several public keys, the present one and those before it. */
const publicKeysIn = (text: string): KeyObject[] =>
  (text.match(/-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----/g) ?? []).map((pem) => createPublicKey(pem))

function withFile<T>(file: string, work: (open: number) => T): T {
  const open = openSync(file, existsSync(file) ? 'r+' : 'w+', 0o600)
  try {
    return work(open)
  } finally {
    closeSync(open)
  }
}

/** A seal's line is well under this. */
const longest = 4096

function lastLine(open: number): Seal | undefined {
  const { size } = fstatSync(open)
  const tail = Buffer.alloc(Math.min(size, longest))
  readSync(open, tail, 0, tail.length, size - tail.length)
  const end = tail.lastIndexOf(10)
  if (end + 1 < tail.length) ftruncateSync(open, size - tail.length + end + 1)
  if (end < 0) return undefined
  const begin = tail.lastIndexOf(10, end - 1) + 1
  return JSON.parse(tail.subarray(begin, end).toString('utf8')) as Seal
}
