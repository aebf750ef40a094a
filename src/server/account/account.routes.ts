/** Signing in and out, and one's own account. These routes stand before the pipeline: they are how a caller comes to be. */
import { randomUUID } from 'node:crypto'
import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import QRCode from 'qrcode'
import { z } from 'zod'
import { roles } from '#domain/access/role.ts'
import { dayOf } from '#domain/kernel/date.ts'
import type { Transaction } from '#server/database/database.ts'
import { hashOf } from '#server/pipeline/http.ts'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { places } from '#server/vault/places.ts'
import { faultInPassword, hashPassword, passwordFits } from './password.ts'
import { accountOf, type Cookie, endSession, openSession } from './session.ts'

export interface AccountSettings extends Surroundings {
  readonly cookie: Cookie
  readonly mode: 'demo' | 'production'
  /** the address people open, for passkeys: `https://lingkar.example.go.id` */
  readonly origin: string
}

interface Known {
  readonly account_id: string | null
  readonly password_hash: string | null
  readonly totp_sealed: string | null
  readonly totp_confirmed: boolean
  readonly failures: number
  readonly failed_at: string | null
}

const Password = z.strictObject({ userName: z.string().min(1).max(80), password: z.string().min(1).max(256), totp: z.string().regex(/^\d{6}$/).optional() })
const refused = (reply: FastifyReply, status: number, kind: string) => reply.code(status).send({ problem: { kind } })

export function serveAccounts(app: FastifyInstance, settings: AccountSettings): void {
  const { database, cookie } = settings
  const token = (request: FastifyRequest) => request.cookies[cookie.name]

  app.get('/api/session', async (request) => {
    const at = settings.clock()
    const account = await accountOf(database, token(request))
    return {
      mode: settings.mode, now: at, today: dayOf(at),
      account: account && { ...account, initials: initialsOf(account.displayName), posts: account.posts.map((post) => ({ ...post, roleName: nameOfRole(post.role) })) }
    }
  })

  app.post('/api/sign-in', async (request, reply) => {
    const given = Password.safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const { userName, password, totp } = given.data
    const [known] = await database.transaction((t) => t.query<Known>('select * from authn.known_as($1)', [userName]))
    // Growing pause, never a lock: an attacker must not be able to shut out a worker (security.md 2.1).
    if (known?.failed_at && Date.parse(known.failed_at) + pauseAfter(known.failures) > Date.now()) return refused(reply, 429, 'wait-a-moment')
    const fits = await passwordFits(known?.password_hash, password)
    if (!known?.account_id || !fits) {
      if (known?.account_id) await noteAttempt(known.account_id, false)
      return refused(reply, 401, 'sign-in-failed')
    }
    if (known.totp_confirmed) {
      if (!totp) return { need: 'totp' }
      if (!(await totpFits(known.account_id, known.totp_sealed, totp))) {
        await noteAttempt(known.account_id, false)
        return refused(reply, 401, 'totp-wrong')
      }
    }
    await noteAttempt(known.account_id, true)
    // A password alone opens nothing but the page that sets up the second factor.
    await openSession(database, known.account_id, known.totp_confirmed, reply, cookie)
    return known.totp_confirmed ? { ok: true } : { ok: true, need: 'second-factor' }
  })

  app.post('/api/sign-out', async (request, reply) => {
    await endSession(database, request, reply, cookie)
    return { ok: true }
  })

  app.post('/api/sign-in/passkey/options', async () => {
    const options = await generateAuthenticationOptions({ rpID: new URL(settings.origin).hostname, userVerification: 'required' })
    const id = randomUUID()
    await database.transaction((t) => t.query('select authn.keep_challenge($1, $2)', [id, options.challenge]))
    return { id, options }
  })

  app.post('/api/sign-in/passkey/verify', async (request, reply) => {
    const body = request.body as { id?: string; response?: Parameters<typeof verifyAuthenticationResponse>[0]['response'] }
    if (!z.uuid().safeParse(body?.id).success || !body.response?.id) return refused(reply, 400, 'malformed')
    const challenge = await takeChallenge(body.id as string)
    const [key] = await database.transaction((t) => t.query<PasskeyRow>('select * from authn.passkey_known_as($1)', [body.response?.id]))
    if (!challenge || !key?.id) return refused(reply, 401, 'sign-in-failed')
    const verified = await verifyAuthenticationResponse({
      response: body.response, expectedChallenge: challenge, expectedOrigin: settings.origin, expectedRPID: new URL(settings.origin).hostname,
      credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) }
    }).catch(() => undefined)
    if (!verified?.verified) return refused(reply, 401, 'sign-in-failed')
    await database.transaction((t) => t.query('select authn.use_passkey($1, $2)', [key.id, verified.authenticationInfo.newCounter]))
    await openSession(database, key.account_id, true, reply, cookie)
    return { ok: true }
  })

  /** Runs as the signed-in account, or answers 401. */
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
    }))

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
      return { secret: secret.base32, qr: await QRCode.toString(uri, { type: 'svg', margin: 1 }) }
    }))

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
      const [account] = await t.query<{ name: string; display: string }>('select user_name as name, display_name as display from agency.account where id = $1', [accountId])
      const options = await generateRegistrationOptions({
        rpName: 'Lingkar', rpID: new URL(settings.origin).hostname, userName: account?.name ?? '', userDisplayName: account?.display ?? '',
        userID: new TextEncoder().encode(accountId), attestationType: 'none', authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
      })
      const id = randomUUID()
      await t.query('select authn.keep_challenge($1, $2)', [id, options.challenge])
      return { id, options }
    }))

  app.post('/api/account/passkey/verify', async (request, reply) => {
    const body = request.body as { id?: string; response?: Parameters<typeof verifyRegistrationResponse>[0]['response'] }
    if (!z.uuid().safeParse(body?.id).success || !body.response) return refused(reply, 400, 'malformed')
    const challenge = await takeChallenge(body.id as string)
    if (!challenge) return refused(reply, 422, 'passkey-failed')
    const made = await verifyRegistrationResponse({
      response: body.response, expectedChallenge: challenge, expectedOrigin: settings.origin, expectedRPID: new URL(settings.origin).hostname
    }).catch(() => undefined)
    if (!made?.verified || !made.registrationInfo) return refused(reply, 422, 'passkey-failed')
    const { credential } = made.registrationInfo
    return asSelf(request, reply, async (t) => {
      await t.query('select authn.add_passkey($1, $2, $3, $4)', [credential.id, Buffer.from(credential.publicKey), credential.counter, credential.transports ?? []])
      return completed(request)(t)
    })
  })

  const completed = (request: FastifyRequest) => async (t: Transaction) => {
    await t.query('select authn.complete_session($1)', [hashOf(token(request) ?? '')])
    return { ok: true }
  }
  const noteAttempt = (accountId: string, succeeded: boolean) =>
    database.transaction((t) => t.query('select authn.note_attempt($1, $2)', [accountId, succeeded]))
  const takeChallenge = async (id: string) =>
    (await database.transaction((t) => t.query<{ challenge: string | null }>('select authn.take_challenge($1) as challenge', [id])))[0]?.challenge
  /** One use, one step of tolerance on either side. */
  const totpFits = async (accountId: string, sealed: string | null, given: string): Promise<boolean> => {
    if (!sealed) return false
    const delta = totpOf(settings.vault.open(places.totp(accountId), sealed)).validate({ token: given, window: 1 })
    if (delta === null) return false
    const step = Math.floor(Date.now() / 30_000) + delta
    const [used] = await database.transaction((t) => t.query<{ first: boolean }>('select authn.use_totp_step($1, $2) as first', [accountId, step]))
    return used?.first === true
  }
}

interface PasskeyRow {
  readonly id: string
  readonly account_id: string
  readonly public_key: Uint8Array
  readonly counter: number
}

const totpOf = (secret: string): TOTP => new TOTP({ issuer: 'Lingkar', label: 'Lingkar', algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) })
const pauseAfter = (failures: number): number => (failures < 3 ? 0 : Math.min(60_000, 1000 * 2 ** (failures - 3)))
const initialsOf = (name: string): string => name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part)).slice(0, 2).map((part) => part[0]).join('')
const nameOfRole = (code: string) => roles.terms.find((term) => term.code === code) ?? { id: code, en: code }
