/** Coming in with a one-time code, the first time or again: the person sets the password; nobody else ever chooses or sees it (security.md 3.8). */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { hashedText, partsOf } from '#domain/agency/entry-code.ts'
import { attemptLimit } from '#server/pipeline/limits.ts'
import { attemptsIn, passwordAttempt } from './attempts.ts'
import { deviceKeyOf } from './device.ts'
import { faultInPassword, hashPassword } from './password.ts'
import { refused } from './second-factor.ts'
import { openSession } from './session.ts'
import { type AccountSettings, DeviceKey, tooSoon } from './sign-in.routes.ts'

const Entry = z.strictObject({
  userName: z.string().trim().min(1).max(80),
  code: z.string().min(1).max(80),
  password: z.string().max(256),
  deviceKey: DeviceKey
})

const hashOfPart = (part: string): Buffer => createHash('sha256').update(hashedText(part)).digest()

export function serveEntryCodes(app: FastifyInstance, { database, cookie }: AccountSettings): void {
  const attempts = attemptsIn(database)
  const limit = attemptLimit()
  app.post('/api/sign-in/entry-code', async (request, reply) => {
    const given = Entry.safeParse(request.body)
    const deviceKey = given.success ? deviceKeyOf(given.data.deviceKey) : undefined
    if (!given.success || !deviceKey) return refused(reply, 400, 'malformed')
    const { userName, code, password } = given.data
    if (!limit.take(`${request.ip} ${userName.toLowerCase()}`)) return tooSoon(reply)
    const fault = faultInPassword(password, userName)
    if (fault) return refused(reply, 422, `password-${fault}`)
    const attempt = passwordAttempt(`entry ${userName}`, request.ip)
    if (!(await attempts.mayTry(attempt))) return tooSoon(reply)
    // What cannot be a code walks the same road as one that does not fit: same work, same answer.
    const parts = partsOf(code) ?? [code, code]
    const hash = await hashPassword(password)
    const [used] = await database.transaction((t) =>
      t.query<{ account: string | null }>('select authn.use_entry_code($1, $2, $3, $4) as account', [
        userName,
        hashOfPart(parts[0]),
        hashOfPart(parts[1]),
        hash
      ])
    )
    await attempts.note(Boolean(used?.account), attempt)
    if (!used?.account) return refused(reply, 401, 'entry-code-wrong')
    // As after a password alone: nothing opens before a second factor is set up.
    await openSession(database, reply, cookie, { accountId: used.account, complete: false, deviceKey, proven: false })
    return { ok: true, need: 'second-factor' }
  })
}
