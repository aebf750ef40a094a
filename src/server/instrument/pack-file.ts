/** Packs on the command line: trusting a publisher, checking a signed file, installing it, and withdrawing it. Refusals are sentences for the person at the keyboard. */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { scorings } from '#domain/instrument/instrument.ts'
import { canonicalJson, faultInPack, type Pack, SignedPack } from '#domain/instrument/pack.ts'
import type { Transaction } from '#server/database/database.ts'

export interface TrustedKey {
  readonly fingerprint: string
  readonly publisher: string
  readonly publicKey: string
}

export type Checked =
  | { readonly ok: true; readonly pack: Pack; readonly signature: string; readonly key: TrustedKey }
  | { readonly ok: false; readonly sentence: string }

const refused = (sentence: string) => ({ ok: false, sentence }) as const

/** The public key of a PEM text, if it is an Ed25519 one. */
export function publicKeyOf(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 32)

/** The signature is looked at before anything that was signed is believed, so that nobody learns to forge from the later sentences. */
export function checkPack(text: string, trusted: readonly TrustedKey[]): Checked {
  const given = parsed(text)
  if (given === undefined) return refused('Berkas tidak dapat dibaca sebagai JSON.')
  const { pack, signature } = (typeof given === 'object' && given !== null ? given : {}) as { pack?: unknown; signature?: unknown }
  if (typeof signature !== 'string' || signature === '') return refused('Paket ini tidak bertanda tangan.')
  const bytes = Buffer.from(canonicalJson(pack ?? null))
  const key = trusted.find(({ publicKey }) => {
    const known = publicKeyOf(publicKey)
    return known !== undefined && verify(null, bytes, known, Buffer.from(signature, 'base64'))
  })
  if (!key)
    return refused(
      'Tanda tangannya bukan dari penerbit yang dipercaya, atau isinya berubah setelah ditandatangani. Percayai kuncinya dulu dengan "lingkar pack trust".'
    )
  const terms = (pack ?? {}) as { licence?: { name?: unknown; permission?: unknown }; scoring?: unknown }
  if (!said(terms.licence?.name)) return refused('Paket ini tidak menyebut lisensinya.')
  if (!said(terms.licence?.permission)) return refused('Paket ini tidak menyebut surat izinnya.')
  if (!(scorings as readonly unknown[]).includes(terms.scoring))
    return refused('Cara menghitung paket ini tidak dikenal: hanya mean, sum dan sum-times-4.')
  const shape = SignedPack.safeParse({ pack, signature })
  if (!shape.success)
    return refused(`Isi paket belum sesuai: ${shape.error.issues.map((issue) => issue.path.slice(1).join('.') || 'bentuknya').join(', ')}.`)
  const fault = faultInPack(shape.data.pack)
  return fault ? refused(`Isi paket belum sesuai: ${fault}.`) : { ok: true, pack: shape.data.pack, signature, key }
}

const said = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export const trustedKeys = ({ query }: Transaction): Promise<TrustedKey[]> =>
  query<TrustedKey>('select fingerprint, publisher, public_key as "publicKey" from ops.pack_key order by trusted_at')

export async function trustKey({ query }: Transaction, pem: string, publisher: string): Promise<string | undefined> {
  const key = publicKeyOf(pem)
  if (!key) return undefined
  const fingerprint = fingerprintOf(key)
  await query(
    'insert into ops.pack_key (fingerprint, publisher, public_key) values ($1, $2, $3) on conflict (fingerprint) do update set publisher = excluded.publisher',
    [fingerprint, publisher, pem]
  )
  return fingerprint
}

/** False: this version is installed already. What was answered refers to it, so it is never written over. */
export async function installPack({ query }: Transaction, { pack, signature, key }: Extract<Checked, { ok: true }>): Promise<boolean> {
  const rows = await query(
    `insert into ops.instrument_pack (code, version, body, signature, fingerprint, licence, permission) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning code`,
    [pack.code, pack.version, JSON.stringify(pack), signature, key.fingerprint, pack.licence.name, pack.licence.permission]
  )
  return rows.length > 0
}

/** How many versions were withdrawn; what was entered with them can still be read. */
export const withdrawPack = async ({ query }: Transaction, code: string): Promise<number> =>
  (await query('update ops.instrument_pack set withdrawn_at = now() where code = $1 and withdrawn_at is null returning code', [code]))
    .length

export interface InstalledPack {
  readonly code: string
  readonly version: number
  readonly title: string
  readonly licence: string
  readonly permission: string
  readonly publisher: string
  readonly isWithdrawn: boolean
}

export const installedPacks = ({ query }: Transaction): Promise<InstalledPack[]> =>
  query<InstalledPack>(
    `select p.code, p.version, p.body->'title'->>'id' as title, p.licence, p.permission, k.publisher, p.withdrawn_at is not null as "isWithdrawn"
     from ops.instrument_pack p join ops.pack_key k on k.fingerprint = p.fingerprint order by p.code, p.version`
  )
