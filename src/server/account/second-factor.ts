/** One-time codes, recovery codes and passkeys: what signing in, step-up and one's own account check alike. */
import { randomUUID } from 'node:crypto'
import type { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { FastifyReply } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import type { Transaction } from '#server/database/database.ts'
import { places } from '#server/vault/places.ts'
import { recoveryHash } from './recovery.ts'
import type { AccountSettings } from './sign-in.routes.ts'

/** What the database knows of an account that signs in. */
export interface Known {
  readonly account_id: string | null
  readonly password_hash: string | null
  readonly totp_sealed: string | null
  readonly totp_confirmed: boolean
  readonly has_passkey: boolean
}

export const refused = (reply: FastifyReply, status: number, kind: string) => reply.code(status).send({ problem: { kind } })

/** Loaded when first needed: certificates and CBOR are a third of the time the program takes to start. */
export const passkeys = () => import('@simplewebauthn/server')

export const totpOf = (secret: string): TOTP =>
  new TOTP({ issuer: 'Lingkar', label: 'Lingkar', algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) })

export const Code = z.string().regex(/^\d{6}$/)
export const PasskeyAnswer = z.strictObject({ id: z.uuid(), response: z.looseObject({ id: z.string().min(1).max(1024) }) })
type AssertionJson = Parameters<typeof verifyAuthenticationResponse>[0]['response']

interface PasskeyRow {
  readonly id: string | null
  readonly account_id: string
  readonly public_key: Uint8Array
  readonly counter: number
}

export function secondFactor({ database, vault, origin }: Pick<AccountSettings, 'database' | 'vault' | 'origin'>) {
  const ask = async <R extends object>(sql: string, parameters: readonly unknown[]): Promise<R | undefined> =>
    (await database.transaction((t: Transaction) => t.query<R>(sql, parameters)))[0]
  const rpID = new URL(origin).hostname

  /** The step a code stands for, one step of tolerance on either side; undefined when it fits none. */
  async function totpStep(accountId: string, sealed: string | null, given: string): Promise<number | undefined> {
    if (!sealed) return undefined
    const delta = totpOf(await vault.as('system').open(places.totp(accountId), sealed)).validate({ token: given, window: 1 })
    return delta === null ? undefined : Math.floor(Date.now() / 30_000) + delta
  }

  const takeChallenge = async (id: string): Promise<string | null | undefined> =>
    (await ask<{ challenge: string | null }>('select authn.take_challenge($1) as challenge', [id]))?.challenge

  return {
    totpStep,
    /** A challenge is used once; undefined when it is unknown, used or over. */
    takeChallenge,

    async totpFits(accountId: string, sealed: string | null, given: string): Promise<boolean> {
      const step = await totpStep(accountId, sealed, given)
      if (step === undefined) return false
      return (await ask<{ first: boolean }>('select authn.use_totp_step($1, $2) as first', [accountId, step]))?.first === true
    },

    async recoveryFits(accountId: string, given: string): Promise<boolean> {
      const hash = await recoveryHash(vault.as('system'), accountId, given)
      return (await ask<{ first: boolean }>('select authn.use_recovery_code($1, $2) as first', [accountId, hash]))?.first === true
    },

    /** What a device is asked to sign; `allowed` narrows it to these passkeys. */
    async passkeyOptions(allowed?: readonly string[]) {
      const options = await (await passkeys()).generateAuthenticationOptions({
        rpID,
        userVerification: 'required',
        ...(allowed ? { allowCredentials: allowed.map((id) => ({ id })) } : {})
      })
      const id = randomUUID()
      await ask('select authn.keep_challenge($1, $2)', [id, options.challenge])
      return { id, options }
    },

    /** The account whose passkey signed our challenge, asked at our own address; the challenge is gone either way. */
    async passkeyAccount(answer: z.infer<typeof PasskeyAnswer>): Promise<string | undefined> {
      const challenge = await takeChallenge(answer.id)
      const key = await ask<PasskeyRow>('select * from authn.passkey_known_as($1)', [answer.response.id])
      if (!challenge || !key?.id) return undefined
      const verified = await (await passkeys())
        .verifyAuthenticationResponse({
          response: answer.response as unknown as AssertionJson,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: rpID,
          credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) }
        })
        .catch(() => undefined)
      if (!verified?.verified) return undefined
      await ask('select authn.use_passkey($1, $2)', [key.id, verified.authenticationInfo.newCounter])
      return key.account_id
    }
  }
}
