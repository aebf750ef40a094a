/** Who works here, renewing a session, and its end. A session that waits to be renewed says so on whatever was asked. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { roles } from '#domain/access/role.ts'
import { dayOf } from '#domain/kernel/date.ts'
import type { Transaction } from '#server/database/database.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { limitSearches } from '#server/pipeline/limits.ts'
import { isSignedByDevice, renewalText } from './device.ts'
import { refused } from './second-factor.ts'
import { accountOf, endSession, giveToken, newToken } from './session.ts'
import type { AccountSettings } from './sign-in.routes.ts'

const Renewal = z.strictObject({ nonce: z.uuid(), signature: z.string().max(120) })

interface ToRenew {
  readonly id: string
  readonly nonce: string
  readonly device_key: Buffer
}

export function serveSessions(app: FastifyInstance, settings: AccountSettings): void {
  const { database, cookie } = settings
  const token = (request: FastifyRequest) => request.cookies[cookie.name]
  const toRenew = async (request: FastifyRequest): Promise<ToRenew | undefined> => {
    const given = token(request)
    if (!given) return undefined
    const [row] = await database.transaction((t: Transaction) =>
      t.query<ToRenew>('select * from authn.session_to_renew($1)', [hashOf(given)])
    )
    return row
  }

  // One place for every route: "signed out" becomes "renew first" when that is what is missing, with the number to sign.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode !== 401 || payload !== signedOut) return done(null, payload)
    toRenew(request).then(
      (row) => done(null, row ? JSON.stringify({ problem: { kind: 'refresh-needed', session: row.id, nonce: row.nonce } }) : payload),
      (error: Error) => done(error)
    )
  })

  limitSearches(app, async (request) => (await accountOf(database, token(request)))?.accountId, settings.searchesAnHour)

  app.get('/api/session', async (request, reply) => {
    const at = settings.clock()
    const account = await accountOf(database, token(request))
    if (!account && (await toRenew(request))) return refused(reply, 401, 'signed-out')
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

  app.post('/api/session/refresh', async (request, reply) => {
    const given = Renewal.safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const { nonce, signature } = given.data
    const row = await toRenew(request)
    // Nothing to renew: another window of this device was quicker, or the session is over. What was asked tells which, asked again.
    if (!row) return refused(reply, 409, 'renewed-already')
    if (!isSignedByDevice(Buffer.from(row.device_key), renewalText(row.id, nonce), signature)) return refused(reply, 403, 'not-this-device')
    const next = newToken()
    const [renewed] = await database.transaction((t) =>
      t.query<{ first: boolean }>('select authn.renew_session($1, $2, $3) as first', [hashOf(token(request) ?? ''), nonce, hashOf(next)])
    )
    if (!renewed?.first) return refused(reply, 409, 'renewed-already')
    giveToken(reply, cookie, next)
    return { ok: true }
  })

  app.post('/api/sign-out', async (request, reply) => {
    await endSession(database, request, reply, cookie)
    return { ok: true }
  })
}

const signedOut = JSON.stringify({ problem: { kind: 'signed-out' } })

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .slice(0, 2)
    .map((part) => part[0])
    .join('')
const nameOfRole = (code: string) => roles.terms.find((term) => term.code === code) ?? { id: code, en: code }
