/** One's own account: password, one-time codes, passkeys. Each route runs as the signed-in account, even before its second factor. */
import { randomUUID } from 'node:crypto'
import type { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Secret } from 'otpauth'
import { z } from 'zod'
import type { Transaction } from '#server/database/database.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { places } from '#server/vault/places.ts'
import { faultInPassword, hashPassword, passwordFits } from './password.ts'
import { type Known, passkeys, refused, secondFactor, totpOf } from './second-factor.ts'
import { accountOf } from './session.ts'
import type { AccountSettings } from './sign-in.routes.ts'

export function serveAccounts(app: FastifyInstance, settings: AccountSettings): void {
  const { database, cookie } = settings
  const { takeChallenge, totpFits } = secondFactor(settings)
  const token = (request: FastifyRequest) => request.cookies[cookie.name]

  const asSelf = async <T>(request: FastifyRequest, reply: FastifyReply, work: (t: Transaction, accountId: string) => Promise<T>) =>
    database.transaction(async (t) => {
      const [begun] = await t.query<{ id: string | null }>('select authn.begin_as($1, true) as id', [hashOf(token(request) ?? '')])
      return begun?.id ? work(t, begun.id) : refused(reply, 401, 'signed-out')
    })

  app.get('/api/account', async (request, reply) =>
    asSelf(request, reply, async (t) => {
      const [own] = await t.query<Known>('select * from authn.own_credential()')
      const passkeys = await t.query('select id, created_at as "createdAt" from authn.own_passkeys()')
      return { hasPassword: Boolean(own?.password_hash), hasTotp: own?.totp_confirmed ?? false, passkeys }
    })
  )

  app.post('/api/account/password', async (request, reply) => {
    const given = z.strictObject({ current: z.string().max(256), next: z.string().max(256) }).safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const self = await accountOf(database, token(request))
    const fault = faultInPassword(given.data.next, self?.userName ?? '')
    if (fault) return refused(reply, 422, `password-${fault}`)
    const next = await hashPassword(given.data.next)
    return asSelf(request, reply, async (t) => {
      const [own] = await t.query<Known>('select * from authn.own_credential()')
      if (!(await passwordFits(own?.password_hash, given.data.current))) return refused(reply, 422, 'password-wrong')
      await t.query('select authn.set_password($1)', [next])
      return { ok: true }
    })
  })

  app.post('/api/account/totp', async (request, reply) =>
    asSelf(request, reply, async (t, accountId) => {
      const secret = new Secret({ size: 20 })
      await t.query('select authn.set_totp($1)', [settings.vault.seal(places.totp(accountId), secret.base32)])
      const uri = totpOf(secret.base32).toString()
      return { secret: secret.base32, qr: await (await import('qrcode')).default.toString(uri, { type: 'svg', margin: 1 }) }
    })
  )

  app.post('/api/account/totp/confirm', async (request, reply) => {
    const given = z.strictObject({ totp: z.string().regex(/^\d{6}$/) }).safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const own = await asSelf(request, reply, async (t) => (await t.query<Known>('select * from authn.own_credential()'))[0])
    if (!own || !('account_id' in own)) return own
    if (!own.account_id || !(await totpFits(own.account_id, own.totp_sealed, given.data.totp))) return refused(reply, 422, 'totp-wrong')
    return asSelf(request, reply, completed(request))
  })

  app.post('/api/account/passkey/options', async (request, reply) =>
    asSelf(request, reply, async (t, accountId) => {
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
    const body = request.body as { id?: string; response?: Parameters<typeof verifyRegistrationResponse>[0]['response'] }
    if (!z.uuid().safeParse(body?.id).success || !body.response) return refused(reply, 400, 'malformed')
    const challenge = await takeChallenge(body.id as string)
    if (!challenge) return refused(reply, 422, 'passkey-failed')
    const made = await (await passkeys())
      .verifyRegistrationResponse({
        response: body.response,
        expectedChallenge: challenge,
        expectedOrigin: settings.origin,
        expectedRPID: new URL(settings.origin).hostname
      })
      .catch(() => undefined)
    if (!made?.verified || !made.registrationInfo) return refused(reply, 422, 'passkey-failed')
    const { credential } = made.registrationInfo
    return asSelf(request, reply, async (t) => {
      await t.query('select authn.add_passkey($1, $2, $3, $4)', [
        credential.id,
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? []
      ])
      return completed(request)(t)
    })
  })

  const completed = (request: FastifyRequest) => async (t: Transaction) => {
    await t.query('select authn.complete_session($1)', [hashOf(token(request) ?? '')])
    return { ok: true }
  }
}
