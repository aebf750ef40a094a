/** A fresh proof of who is there, for what harms most when a stranger sits at an open screen (security.md 3.8). It counts for ten minutes. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Transaction } from '#server/database/database.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { attemptLimit } from '#server/pipeline/limits.ts'
import { attemptsIn, codeAttempt } from './attempts.ts'
import { Code, type Known, PasskeyAnswer, refused, secondFactor } from './second-factor.ts'
import { type AccountSettings, tooSoon } from './sign-in.routes.ts'

const Proof = z.union([
  z.strictObject({ passkey: PasskeyAnswer }),
  z.strictObject({ totp: Code }),
  z.strictObject({ press: z.literal(true) })
])

interface Own extends Known {
  readonly passkeys: readonly string[]
}

export function serveStepUp(app: FastifyInstance, settings: AccountSettings): void {
  const { database, cookie } = settings
  const { totpFits, passkeyOptions, passkeyAccount } = secondFactor(settings)
  const attempts = attemptsIn(database)
  const limit = attemptLimit()
  const hash = (request: FastifyRequest) => hashOf(request.cookies[cookie.name] ?? '')

  const ownOf = (request: FastifyRequest): Promise<Own | undefined> =>
    database.transaction(async (t: Transaction) => {
      const [begun] = await t.query<{ id: string | null }>('select authn.begin_as($1) as id', [hash(request)])
      if (!begun?.id) return undefined
      const [own] = await t.query<Known>('select * from authn.own_credential()')
      const keys = await t.query<{ id: string }>('select id from authn.own_passkeys()')
      return own && { ...own, account_id: begun.id, passkeys: keys.map((key) => key.id) }
    })

  /** In the demo somebody without any factor confirms by a press; in production nobody does. */
  const mayPress = (own: Own) => settings.mode === 'demo' && !own.totp_confirmed && own.passkeys.length === 0

  /** Which proofs this person can give. */
  app.post('/api/step-up/options', async (request, reply) => {
    const own = await ownOf(request)
    if (!own) return refused(reply, 401, 'signed-out')
    return {
      press: mayPress(own),
      totp: own.totp_confirmed,
      passkey: own.passkeys.length ? await passkeyOptions(own.passkeys) : null
    }
  })

  app.post('/api/step-up', async (request, reply) => {
    const given = Proof.safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    const own = await ownOf(request)
    if (!own?.account_id) return refused(reply, 401, 'signed-out')
    const kind = await faultIn(own, given.data)
    if (kind === 'wait-a-moment') return tooSoon(reply)
    if (kind) return refused(reply, 422, kind)
    return marked(request, reply)
  })

  async function faultIn(own: Own, proof: z.infer<typeof Proof>): Promise<string | undefined> {
    const accountId = own.account_id ?? ''
    if ('press' in proof) return mayPress(own) ? undefined : 'step-up-failed'
    if ('passkey' in proof) return (await passkeyAccount(proof.passkey)) === accountId ? undefined : 'step-up-failed'
    const code = codeAttempt(accountId)
    if (!limit.take(accountId) || !(await attempts.mayTry(code))) return 'wait-a-moment'
    const fits = own.totp_confirmed && (await totpFits(accountId, own.totp_sealed, proof.totp))
    await attempts.note(fits, code)
    return fits ? undefined : 'totp-wrong'
  }

  async function marked(request: FastifyRequest, reply: FastifyReply) {
    const done = await database.transaction(async (t: Transaction) => {
      const [begun] = await t.query<{ id: string | null }>('select authn.begin_as($1) as id', [hash(request)])
      if (!begun?.id) return false
      await t.query('select authn.step_up($1)', [hash(request)])
      return true
    })
    return done ? { ok: true } : refused(reply, 401, 'signed-out')
  }
}
