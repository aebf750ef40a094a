/** What the verifier is given from outside the database: the public key, the key of the sums, and roots that were put away earlier. */
import { createHmac, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { sealText } from './hashes.ts'
import type { Row } from './rows.ts'

export interface Proofs {
  /** one of them signed each seal */
  readonly publicKeys?: readonly KeyObject[] | undefined
  readonly macKey?: Buffer | undefined
  /** hash of a seal by its number, from a place outside */
  readonly anchors?: ReadonlyMap<string, string> | undefined
}

export async function readProofs(files: {
  readonly publicKey?: string | undefined
  readonly macKey?: string | undefined
  readonly anchors?: string | undefined
}): Promise<Proofs> {
  return {
    publicKeys: files.publicKey ? publicKeysIn(readFileSync(files.publicKey, 'utf8')) : undefined,
    macKey: files.macKey ? Buffer.from(readFileSync(files.macKey, 'utf8').trim(), 'hex') : undefined,
    anchors: files.anchors ? await anchorsIn(files.anchors) : undefined
  }
}

function publicKeysIn(text: string): KeyObject[] {
  const keys = (text.match(/-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----/g) ?? []).map((pem) => createPublicKey(pem))
  if (keys.length === 0) throw new Error('no public key in that file')
  return keys
}

/** One JSON object a line, as `lingkar audit roots` prints it and as the sealer keeps it. A line torn at the end is left out. */
async function anchorsIn(file: string): Promise<Map<string, string>> {
  const anchors = new Map<string, string>()
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const seal = parsed(line)
    if (seal) anchors.set(String(seal.number), String(seal.hash))
  }
  return anchors
}

function parsed(line: string): { readonly number: number; readonly hash: string } | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

export const isSigned = (seal: Row, keys: readonly KeyObject[]): boolean => {
  const signature = Buffer.from(seal.signature ?? '', 'hex')
  return keys.some((key) => verify(null, sealText(seal), key, signature))
}

export const macOf = (seal: Row, key: Buffer): string => createHmac('sha256', key).update(sealText(seal)).digest('hex')
