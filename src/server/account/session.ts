/** Sessions: an opaque token in a strict cookie, its hash in the database, held to a device; 12 hours, ended after 30 idle minutes (security.md 3.8). */
import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '#server/database/database.ts'
import { hashOf } from '#server/pipeline/http.ts'

export interface Cookie {
  readonly name: string
  readonly secure: boolean
}

interface Opening {
  readonly accountId: string
  /** false while a second factor is still to be set up */
  readonly complete: boolean
  readonly deviceKey: Buffer
  /** a second factor was shown just now */
  readonly proven: boolean
}

/** The token is always made here and never taken from the request: there is none to fix beforehand. */
export async function openSession(database: Database, reply: FastifyReply, cookie: Cookie, opening: Opening): Promise<void> {
  const token = newToken()
  const { accountId, complete, deviceKey, proven } = opening
  await database.transaction((t) =>
    t.query('select authn.open_device_session($1, $2, $3, $4, $5)', [accountId, hashOf(token), complete, deviceKey, proven])
  )
  giveToken(reply, cookie, token)
}

export const newToken = (): string => randomBytes(32).toString('base64url')

export const giveToken = (reply: FastifyReply, cookie: Cookie, token: string): FastifyReply =>
  reply.setCookie(cookie.name, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: cookie.secure, maxAge: 12 * 3600 })

export async function endSession(database: Database, request: FastifyRequest, reply: FastifyReply, cookie: Cookie): Promise<void> {
  const token = request.cookies[cookie.name]
  if (token) await database.transaction((transaction) => transaction.query('select authn.end_session($1)', [hashOf(token)]))
  reply.clearCookie(cookie.name, { path: '/', httpOnly: true, sameSite: 'strict', secure: cookie.secure })
}

interface Post {
  readonly postId: string
  readonly role: string
  readonly title: string
  readonly unitId: string
  readonly unitName: string
}

export interface SignedIn {
  readonly accountId: string
  readonly userName: string
  readonly displayName: string
  /** false while a second factor is still to be set up */
  readonly complete: boolean
  readonly posts: readonly Post[]
}

/** The account of a token, or null. */
export async function accountOf(database: Database, token: string | undefined): Promise<SignedIn | null> {
  return database.transaction(async (transaction) => {
    const [begun] = await transaction.query<{ id: string | null }>('select authn.begin_as($1, true) as id', [hashOf(token ?? '')])
    if (!begun?.id) return null
    const [account] = await transaction.query<SignedIn>(
      `select a.id as "accountId", a.user_name as "userName", a.display_name as "displayName", authn.session_complete($2) as complete,
        coalesce((select jsonb_agg(jsonb_build_object('postId', p.id, 'role', p.role, 'title', p.title, 'unitId', u.id, 'unitName', u.name) order by p.title)
          from agency.post p join agency.unit u on u.id = p.unit_id where p.id in (select authn.my_posts())), '[]'::jsonb) as posts
       from agency.account a where a.id = $1`,
      [begun.id, hashOf(token ?? '')]
    )
    return account ?? null
  })
}
