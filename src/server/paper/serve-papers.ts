/** Papers as bytes for who made them, and the one question anybody may ask of a paper in hand: is it genuine? */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { paperCode } from '#domain/paper/paper.ts'
import { handOut } from '#server/pipeline/hand-out.ts'
import { hashOf, notFound } from '#server/pipeline/http.ts'
import { slidingLimit } from '#server/pipeline/limits.ts'
import { offer, type ReadRoute } from '#server/pipeline/routes.ts'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { runRead } from '#server/pipeline/run-read.ts'
import { digestOf, type Fetched, fetchedPaper } from './paper.store.ts'

/** Not in the list of routes: it lets in nobody without a ticket, which the command `paper.fetch` gives. */
const fetching = offer({
  action: 'paper.fetch',
  path: '/case-files/:id/papers/:paperId/file/:ticketId',
  parameters: z.object({ id: Id, paperId: Id, ticketId: Id }),
  subject: ({ id }) => ({ kind: 'case-file', id }),
  compartments: ['K11'],
  answer: z.unknown(),
  purpose: 'accompany',
  read: fetchedPaper
}) as ReadRoute

const Asked = z.strictObject({ code: z.string().refine(paperCode.is) })
const minute = 60_000

export function servePapers(app: FastifyInstance, around: Surroundings, cookie: string): void {
  app.get(`/api${fetching.path}`, async (request, reply) => {
    const outcome = await runRead(around, hashOf(request.cookies[cookie] ?? ''), fetching, request.params)
    if (outcome.outcome === 'signed-out') return refused(reply, 401, 'signed-out')
    if (outcome.outcome === 'limited') return refused(reply.header('retry-after', '600'), 429, 'too-many-files')
    if (outcome.outcome === 'malformed') return refused(reply, 400, 'malformed')
    if (outcome.outcome !== 'shown') return reply.code(404).send(notFound)
    const fetched = outcome.value as Fetched
    return 'changed' in fetched ? refused(reply, 409, 'paper-changed') : handOut(reply, fetched.name, fetched.format, fetched.bytes)
  })

  const limit = slidingLimit(20, minute)
  const together = slidingLimit(600, minute)
  app.post('/api/public/papers/check', async (request, reply) => {
    const asked = Asked.safeParse(request.body)
    if (!asked.success) return refused(reply, 400, 'malformed')
    if (!limit.take(request.ip) || !together.take('all')) return refused(reply.header('retry-after', '60'), 429, 'too-soon')
    const [paper] = await around.database.transaction((t) =>
      t.query(
        `select number, unit, made_at as "madeAt", pages, file_digest as "fileDigest", withdrawn_at as "withdrawnAt" from casework.check_paper($1)`,
        [digestOf(asked.data.code)]
      )
    )
    return { paper: paper ?? null }
  })
}

const refused = (reply: FastifyReply, status: number, kind: string) => reply.code(status).send({ problem: { kind } })
