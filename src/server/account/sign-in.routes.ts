/** Signing in and out. These routes stand before the pipeline: they are how a caller comes to be. */
import { randomUUID } from 'node:crypto'
import type { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { roles } from '#domain/access/role.ts'
import { dayOf } from '#domain/kernel/date.ts'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { passwordFits } from './password.ts'
import { type Known, passkeys, refused, secondFactor } from './second-factor.ts'
import { accountOf, type Cookie, endSession, openSession } from './session.ts'

export interface AccountSettings extends Surroundings {
  readonly cookie: Cookie
  readonly mode: 'demo' | 'production'
  /** the address people open, for passkeys: `https://lingkar.example.go.id` */
  readonly origin: string
}

const Password = z.strictObject({
  userName: z.string().min(1).max(80),
  password: z.string().min(1).max(256),
  totp: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
})

export function serveSignIn(app: FastifyInstance, settings: AccountSettings): void {
  const { database, cookie } = settings
  const { takeChallenge, totpFits } = secondFactor(settings)
  const token = (request: FastifyRequest) => request.cookies[cookie.name]
  const noteAttempt = (accountId: string, succeeded: boolean) =>
    database.transaction((t) => t.query('select authn.note_attempt($1, $2)', [accountId, succeeded]))

  app.get('/api/session', async (request) => {
    const at = settings.clock()
    const account = await accountOf(database, token(request))
    return {
      mode: settings.mode,
      now: at,
      today: dayOf(at),
      account: account && {
        ...account,
        initials: initialsOf(account.displayName),
        posts: account.posts.map((post) => ({ ...post, roleName: nameOfRole(post.role) }))
      }
    }
  })

  app.post('/api/sign-in', async (request, reply) => {
    const given = Password.safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const { userName, password, totp } = given.data
    const [known] = await database.transaction((t) => t.query<Known>('select * from authn.known_as($1)', [userName]))
    // Growing pause, never a lock: an attacker must not be able to shut out a worker (security.md 2.1).
    if (known?.failed_at && Date.parse(known.failed_at) + pauseAfter(known.failures) > Date.now())
      return refused(reply, 429, 'wait-a-moment')
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
    const options = await (await passkeys()).generateAuthenticationOptions({
      rpID: new URL(settings.origin).hostname,
      userVerification: 'required'
    })
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
    const verified = await (await passkeys())
      .verifyAuthenticationResponse({
        response: body.response,
        expectedChallenge: challenge,
        expectedOrigin: settings.origin,
        expectedRPID: new URL(settings.origin).hostname,
        credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) }
      })
      .catch(() => undefined)
    if (!verified?.verified) return refused(reply, 401, 'sign-in-failed')
    await database.transaction((t) => t.query('select authn.use_passkey($1, $2)', [key.id, verified.authenticationInfo.newCounter]))
    await openSession(database, key.account_id, true, reply, cookie)
    return { ok: true }
  })
}

interface PasskeyRow {
  readonly id: string
  readonly account_id: string
  readonly public_key: Uint8Array
  readonly counter: number
}

const pauseAfter = (failures: number): number => (failures < 3 ? 0 : Math.min(60_000, 1000 * 2 ** (failures - 3)))
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .slice(0, 2)
    .map((part) => part[0])
    .join('')
const nameOfRole = (code: string) => roles.terms.find((term) => term.code === code) ?? { id: code, en: code }
