/** One's own account: password, one-time codes, passkeys, recovery codes. Each route runs as the signed-in account, even before its second factor. */
import { randomUUID } from 'node:crypto'
import type { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Secret } from 'otpauth'
import { z } from 'zod'
import type { Transaction } from '#server/database/database.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { places } from '#server/vault/places.ts'
import { faultInPassword, hashPassword, passwordFits } from './password.ts'
import { newRecoveryCodes, recoveryHash } from './recovery.ts'
import { Code, type Known, PasskeyAnswer, passkeys, refused, secondFactor, totpOf } from './second-factor.ts'
import { accountOf } from './session.ts'
import type { AccountSettings } from './sign-in.routes.ts'

type AttestationJson = Parameters<typeof verifyRegistrationResponse>[0]['response']

export function serveAccounts(app: FastifyInstance, settings: AccountSettings): void {
  const { database, cookie } = settings
  const { takeChallenge, totpStep } = secondFactor(settings)
  const vault = settings.vault.as('system')
  const token = (request: FastifyRequest) => request.cookies[cookie.name]

  // What is refused is said after the transaction has ended: an answer on its way must hold nothing open.
  const asSelf = async <T>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (t: Transaction, accountId: string) => Promise<T | Refusal>
  ) => {
    const done = await database.transaction(async (t) => {
      const [begun] = await t.query<{ id: string | null }>('select authn.begin_as($1, true) as id', [hashOf(token(request) ?? '')])
      return begun?.id ? work(t, begun.id) : new Refusal(401, 'signed-out')
    })
    return done instanceof Refusal ? refused(reply, done.status, done.kind) : done
  }

  /** Whoever changes how to come in, has just shown who he is: else a screen left open, or a token taken, would be enough to stay. */
  const asProven = <T>(request: FastifyRequest, reply: FastifyReply, work: (t: Transaction, accountId: string) => Promise<T | Refusal>) =>
    asSelf(request, reply, async (t, accountId) => {
      const [may] = await t.query<{ yes: boolean }>('select authn.may_change_factors() as yes')
      return may?.yes ? work(t, accountId) : new Refusal(403, 'step-up-needed')
    })

  const completed = async (request: FastifyRequest, t: Transaction) => {
    await t.query('select authn.complete_session($1)', [hashOf(token(request) ?? '')])
    return { ok: true }
  }

  app.get('/api/account', async (request, reply) =>
    asSelf(request, reply, async (t) => {
      const [own] = await t.query<Known>('select * from authn.own_credential()')
      const passkeys = await t.query('select id, created_at as "createdAt" from authn.own_passkeys()')
      const [codes] = await t.query<{ left: number }>('select authn.recovery_codes_left() as left')
      return {
        hasPassword: Boolean(own?.password_hash),
        hasTotp: own?.totp_confirmed ?? false,
        passkeys,
        recoveryCodesLeft: codes?.left ?? 0
      }
    })
  )

  app.post('/api/account/password', async (request, reply) => {
    const given = z.strictObject({ current: z.string().max(256), next: z.string().max(256) }).safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const self = await accountOf(database, token(request))
    const fault = faultInPassword(given.data.next, self?.userName ?? '')
    if (fault) return refused(reply, 422, `password-${fault}`)
    const next = await hashPassword(given.data.next)
    return asProven(request, reply, async (t) => {
      const [own] = await t.query<Known>('select * from authn.own_credential()')
      if (!(await passwordFits(own?.password_hash, given.data.current))) return new Refusal(422, 'password-wrong')
      await t.query('select authn.set_password($1)', [next])
      return { ok: true }
    })
  })

  app.post('/api/account/totp', async (request, reply) =>
    asProven(request, reply, async (t, accountId) => {
      const secret = new Secret({ size: 20 })
      await t.query('select authn.set_totp($1)', [await vault.seal(places.totp(accountId), secret.base32)])
      const uri = totpOf(secret.base32).toString()
      return { secret: secret.base32, qr: await (await import('qrcode')).default.toString(uri, { type: 'svg', margin: 1 }) }
    })
  )

  app.post('/api/account/totp/confirm', async (request, reply) => {
    const given = z.strictObject({ totp: Code }).safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    return asProven(request, reply, async (t, accountId) => {
      const [next] = await t.query<{ sealed: string | null }>('select authn.own_next_totp() as sealed')
      const step = await totpStep(accountId, next?.sealed ?? null, given.data.totp)
      if (step === undefined) return new Refusal(422, 'totp-wrong')
      const [confirmed] = await t.query<{ first: boolean }>('select authn.confirm_totp($1) as first', [step])
      return confirmed?.first ? completed(request, t) : new Refusal(422, 'totp-wrong')
    })
  })

  app.post('/api/account/recovery-codes', async (request, reply) =>
    asProven(request, reply, async (t, accountId) => {
      const codes = newRecoveryCodes()
      const hashes = await Promise.all(codes.map((code) => recoveryHash(vault, accountId, code)))
      await t.query('select authn.keep_recovery_codes($1::bytea[])', [hashes])
      return { codes }
    })
  )

  app.post('/api/account/passkey/options', async (request, reply) =>
    asProven(request, reply, async (t, accountId) => {
      const [account] = await t.query<{ name: string; display: string }>(
        'select user_name as name, display_name as display from agency.account where id = $1',
        [accountId]
      )
      const options = await (await passkeys()).generateRegistrationOptions({
        rpName: 'Lingkar',
        rpID: new URL(settings.origin).hostname,
        userName: account?.name ?? '',
        userDisplayName: account?.display ?? '',
        userID: new TextEncoder().encode(accountId),
        attestationType: 'none',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
      })
      const id = randomUUID()
      await t.query('select authn.keep_challenge($1, $2)', [id, options.challenge])
      return { id, options }
    })
  )

  app.post('/api/account/passkey/verify', async (request, reply) => {
    const given = PasskeyAnswer.safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const challenge = await takeChallenge(given.data.id)
    if (!challenge) return refused(reply, 422, 'passkey-failed')
    const made = await (await passkeys())
      .verifyRegistrationResponse({
        response: given.data.response as unknown as AttestationJson,
        expectedChallenge: challenge,
        expectedOrigin: settings.origin,
        expectedRPID: new URL(settings.origin).hostname
      })
      .catch(() => undefined)
    if (!made?.verified || !made.registrationInfo) return refused(reply, 422, 'passkey-failed')
    const { credential } = made.registrationInfo
    return asProven(request, reply, async (t) => {
      await t.query('select authn.add_passkey($1, $2, $3, $4)', [
        credential.id,
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? []
      ])
      return completed(request, t)
    })
  })
}

class Refusal {
  readonly status: number
  readonly kind: string
  constructor(status: number, kind: string) {
    this.status = status
    this.kind = kind
  }
}
