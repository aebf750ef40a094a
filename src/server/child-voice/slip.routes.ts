/** The slip of paper: a child writes without an account. A code that fits and one that does not are answered alike, in words and in time. */
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { entryOf, entryTerms } from '#domain/child-voice/sheet-entry.ts'
import { sqlState } from '#server/database/database.ts'
import { slidingLimit } from '#server/pipeline/limits.ts'
import { nowFrom, type Surroundings } from '#server/pipeline/run-command.ts'
import { places } from '#server/vault/places.ts'
import { keepVoice, slipHash } from './child-voice.store.ts'

const SlipEntry = z.strictObject({ codeHash: z.string().regex(/^[0-9a-f]{64}$/), ...entryTerms })

const minute = 60_000
/** Answers go out in steps of this length, longer than either road takes: on a busy day both take two steps. */
const step = 1200
/** Sealed to nobody when the code fits nothing: the same work, and the same failure when the keys are away. */
const nobody = '00000000-0000-4000-8000-000000000000'

export function serveSlips(app: FastifyInstance, around: Surroundings): void {
  const limit = slidingLimit(6, minute)
  const together = slidingLimit(120, minute)
  app.post('/api/slip', async (request, reply) => {
    const from = performance.now()
    const given = SlipEntry.safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    if (!limit.take(request.ip) || !together.take('all')) return refused(reply.header('retry-after', '60'), 429, 'too-soon')
    const { codeHash, ...terms } = given.data
    const now = nowFrom(around.clock)
    const entry = entryOf(terms, null, now)
    // An empty sheet is empty whatever the code: said at once, before the code is looked at.
    if (!entry.ok) return refused(reply, 422, entry.problem.kind)
    const failure = await keep(around, now, await slipHash(codeHash), entry.value).then(
      () => null,
      (error: unknown) => error
    )
    const took = performance.now() - from
    await wait(Math.ceil(took / step) * step - took)
    // Sent twice: kept once.
    if (failure && sqlState(failure) !== '23505') throw failure
    return { ok: true }
  })
}

type Kept = Parameters<typeof keepVoice>[2]

const keep = (around: Surroundings, now: ReturnType<typeof nowFrom>, slip: Buffer, entry: Kept): Promise<void> =>
  around.database.transaction(async (t) => {
    const work = { query: t.query, now, vault: around.vault.as('system') }
    const [found] = await t.query<{ file: string | null }>('select casework.file_of_slip($1) as file', [slip])
    if (found?.file) return keepVoice(work, found.file, entry, slip)
    await work.vault.seal(places.voiceWords(nobody, entry.entryId), entry.words ?? ' ')
  })

const refused = (reply: FastifyReply, status: number, kind: string) => reply.code(status).send({ problem: { kind } })
