/** One-time codes and passkey challenges: what signing in and one's own account both check. */
import type { FastifyReply } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { places } from '#server/vault/places.ts'

/** What the database knows of an account that signs in. */
export interface Known {
  readonly account_id: string | null
  readonly password_hash: string | null
  readonly totp_sealed: string | null
  readonly totp_confirmed: boolean
  readonly failures: number
  readonly failed_at: string | null
}

export const refused = (reply: FastifyReply, status: number, kind: string) => reply.code(status).send({ problem: { kind } })

/** Loaded when first needed: certificates and CBOR are a third of the time the program takes to start. */
export const passkeys = () => import('@simplewebauthn/server')

export const totpOf = (secret: string): TOTP =>
  new TOTP({ issuer: 'Lingkar', label: 'Lingkar', algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) })

export interface SecondFactor {
  /** A challenge is used once; undefined when it is unknown, used or over. */
  takeChallenge(id: string): Promise<string | null | undefined>
  /** One use, one step of tolerance on either side. */
  totpFits(accountId: string, sealed: string | null, given: string): Promise<boolean>
}

export const secondFactor = ({ database, vault }: Pick<Surroundings, 'database' | 'vault'>): SecondFactor => ({
  takeChallenge: async (id) =>
    (await database.transaction((t) => t.query<{ challenge: string | null }>('select authn.take_challenge($1) as challenge', [id])))[0]
      ?.challenge,
  async totpFits(accountId, sealed, given) {
    if (!sealed) return false
    const delta = totpOf(vault.open(places.totp(accountId), sealed)).validate({ token: given, window: 1 })
    if (delta === null) return false
    const step = Math.floor(Date.now() / 30_000) + delta
    const [used] = await database.transaction((t) =>
      t.query<{ first: boolean }>('select authn.use_totp_step($1, $2) as first', [accountId, step])
    )
    return used?.first === true
  }
})
