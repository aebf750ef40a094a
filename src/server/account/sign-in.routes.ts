/** Signing in. These routes stand before the pipeline: they are how a caller comes to be. Each sign-in names the key of its device. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { attemptLimit } from '#server/pipeline/limits.ts'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { attemptsIn, codeAttempt, passwordAttempt } from './attempts.ts'
import { deviceKeyOf } from './device.ts'
import { passwordFits } from './password.ts'
import { Code, type Known, PasskeyAnswer, refused, secondFactor } from './second-factor.ts'
import { type Cookie, openSession } from './session.ts'

export interface AccountSettings extends Surroundings {
  readonly cookie: Cookie
  readonly mode: 'demo' | 'production'
  /** the address people open, for passkeys: `https://lingkar.example.go.id` */
  readonly origin: string
  /** how often an account may look whether somebody is known; thirty unless a measurement asks a thousand times */
  readonly searchesAnHour?: number
}

/** The public key of the device, as SPKI in base64url. */
export const DeviceKey = z.string().max(200)

const Password = z.strictObject({
  userName: z.string().min(1).max(80),
  password: z.string().min(1).max(256),
  totp: Code.optional(),
  recovery: z.string().min(16).max(40).optional(),
  deviceKey: DeviceKey
})

export function serveSignIn(app: FastifyInstance, settings: AccountSettings): void {
  const { database, cookie } = settings
  const { totpFits, recoveryFits, passkeyOptions, passkeyAccount } = secondFactor(settings)
  const attempts = attemptsIn(database)
  const limit = attemptLimit()

  app.post('/api/sign-in', async (request, reply) => {
    const given = Password.safeParse(request.body)
    const deviceKey = given.success ? deviceKeyOf(given.data.deviceKey) : undefined
    if (!given.success || !deviceKey) return refused(reply, 400, 'malformed')
    const { userName, password, totp, recovery } = given.data
    if (!limit.take(`${request.ip} ${userName.toLowerCase()}`)) return tooSoon(reply)
    const attempt = passwordAttempt(userName, request.ip)
    const [[known], mayTry] = await Promise.all([
      database.transaction((t) => t.query<Known>('select * from authn.known_as($1)', [userName])),
      attempts.mayTry(attempt)
    ])
    // Growing pause, never a lock: an attacker must not be able to shut out a worker (security.md 2.1).
    if (!mayTry) return tooSoon(reply)
    // The same road for a name nobody has: the same hash to compute, the same line to write.
    if (!(await passwordFits(known?.password_hash, password)) || !known?.account_id) {
      await attempts.note(false, attempt)
      return refused(reply, 401, 'sign-in-failed')
    }
    const { account_id: accountId, totp_confirmed: hasTotp } = known
    const code = codeAttempt(accountId)
    if (recovery !== undefined || totp !== undefined) {
      if (!(await attempts.mayTry(code))) return tooSoon(reply)
      const fits =
        recovery !== undefined ? await recoveryFits(accountId, recovery) : await totpFits(accountId, known.totp_sealed, totp ?? '')
      if (!fits) {
        await attempts.note(false, code)
        return refused(reply, 401, recovery !== undefined ? 'recovery-wrong' : 'totp-wrong')
      }
      await attempts.note(true, attempt, code)
      await openSession(database, reply, cookie, { accountId, complete: true, deviceKey, proven: true })
      return { ok: true }
    }
    if (hasTotp) return { need: 'totp' }
    // A password alone opens nothing but the page that sets up a second factor, and not even that where one stands.
    if (known.has_passkey) return { need: 'passkey' }
    await attempts.note(true, attempt)
    await openSession(database, reply, cookie, { accountId, complete: false, deviceKey, proven: false })
    return { ok: true, need: 'second-factor' }
  })

  app.post('/api/sign-in/passkey/options', () => passkeyOptions())

  app.post('/api/sign-in/passkey/verify', async (request, reply) => {
    const given = PasskeyAnswer.extend({ deviceKey: DeviceKey }).safeParse(request.body)
    const deviceKey = given.success ? deviceKeyOf(given.data.deviceKey) : undefined
    if (!given.success || !deviceKey) return refused(reply, 400, 'malformed')
    const accountId = await passkeyAccount(given.data)
    if (!accountId) return refused(reply, 401, 'sign-in-failed')
    await openSession(database, reply, cookie, { accountId, complete: true, deviceKey, proven: true })
    return { ok: true }
  })
}

export const tooSoon = (reply: FastifyReply) => refused(reply.header('retry-after', '10'), 429, 'wait-a-moment')
