/** A door for somebody without an account, who holds a code: few tries, and one answer, in words and in time, whether the code fits or not. */
import { scrypt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Now } from '#domain/kernel/date.ts'
import { sqlState } from '#server/database/database.ts'
import { slidingLimit } from './limits.ts'
import { nowFrom, type Surroundings } from './run-command.ts'

const minute = 60_000
/** Answers go out in steps of this length, longer than either road takes: on a busy day both take two steps. */
const step = 1200
/** Sealed to nobody when the code fits nothing: the same work, and the same failure when the keys are away. */
export const nobody = '00000000-0000-4000-8000-000000000000'

const slow = promisify(scrypt) as (text: string, salt: string, length: number) => Promise<Buffer>

/** Of the code only this is sent. */
export const SentHash = z.string().regex(/^[0-9a-f]{64}$/)

/** What is kept of a code: a hash that costs time keeps a stolen table from being tried out. `lingkar slip`, `lingkar answer`. */
export const keptHash = (sent: string, door: string): Promise<Buffer> => slow(sent, door, 32)

export interface CodeDoor<T> {
  readonly path: string
  readonly input: z.ZodType<T>
  /** What is wrong whatever the code is: said at once, before the code is looked at. */
  fault(given: T, now: Now): string | null
  /** Keeps it if the code fits, and does the same work if it does not. */
  keep(given: T, now: Now): Promise<void>
}

export function serveCodeDoor<T>(app: FastifyInstance, { clock }: Pick<Surroundings, 'clock'>, door: CodeDoor<T>): void {
  const limit = slidingLimit(6, minute)
  const together = slidingLimit(120, minute)
  app.post(door.path, async (request, reply) => {
    const from = performance.now()
    const given = door.input.safeParse(request.body)
    if (!given.success) return refused(reply, 400, 'malformed')
    if (!limit.take(request.ip) || !together.take('all')) return refused(reply.header('retry-after', '60'), 429, 'too-soon')
    const now = nowFrom(clock)
    const fault = door.fault(given.data, now)
    if (fault) return refused(reply, 422, fault)
    const failure = await door.keep(given.data, now).then(
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

const refused = (reply: FastifyReply, status: number, kind: string) => reply.code(status).send({ problem: { kind } })
