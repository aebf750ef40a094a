/** Bytes of attachments, in and out. In: the road of a command, with the file beside its input. Out: against a single-use link, never as a page. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { may } from '#domain/access/rules.ts'
import { AddAttachment, addAttachment } from '#domain/attachment/add-attachment.ts'
import { largestUpload, uploadTypes } from '#domain/attachment/attachment.ts'
import { Id } from '#domain/kernel/id.ts'
import { handOut } from '#server/pipeline/hand-out.ts'
import { hashOf, notFound } from '#server/pipeline/http.ts'
import { slidingLimit } from '#server/pipeline/limits.ts'
import { accept, type CommandRoute, offer, type ReadRoute } from '#server/pipeline/routes.ts'
import { type Outcome, runCommand, type Surroundings } from '#server/pipeline/run-command.ts'
import { type ReadOutcome, runRead } from '#server/pipeline/run-read.ts'
import { type Bytes, fetchedAttachment, saveAdded, stateForAdd } from './attachment.store.ts'
import { wash } from './wash.ts'
import type { Washed } from './wash-worker.ts'

/** Not in the list of routes: without the file beside it there is nothing to decide. */
export const adding = (washed: Washed): CommandRoute =>
  accept(
    addAttachment,
    'accompany',
    async (work, input) => ({
      ...(await stateForAdd(work, input)),
      cleaned: washed.ok ? { ok: true, format: washed.format, pages: washed.pages, size: washed.bytes.length } : washed
    }),
    async (work, added) => {
      if (!washed.ok) throw new Error('accepted without a file')
      return saveAdded(work, added, washed)
    }
  ) as CommandRoute

/** Not in the list of routes: it lets in nobody without a ticket, which the command `attachment.fetch` gives. */
const fetching = offer({
  action: 'attachment.fetch',
  path: '/case-files/:id/attachments/:attachmentId/file/:ticketId',
  parameters: z.object({ id: Id, attachmentId: Id, ticketId: Id }),
  subject: ({ id }) => ({ kind: 'case-file', id }),
  compartments: ['K8', 'K9', 'K11'],
  answer: z.unknown(),
  purpose: 'accompany',
  read: fetchedAttachment
}) as ReadRoute

const minute = 60_000

export function serveAttachments(app: FastifyInstance, around: Surroundings, cookie: string): void {
  const sessionOf = (request: FastifyRequest) => hashOf(request.cookies[cookie] ?? '')

  app.get(`/api${fetching.path}`, async (request, reply) => {
    const outcome = await runRead(around, sessionOf(request), fetching, request.params)
    if (outcome.outcome !== 'shown') return answer(reply, outcome)
    const { format, bytes } = outcome.value as Bytes
    const { attachmentId } = request.params as { attachmentId: string }
    return handOut(reply, `lampiran-${attachmentId.slice(0, 8)}`, format, bytes)
  })

  const limit = slidingLimit(30, minute)
  // A part of its own: only here are bytes read that are no JSON, and only here may they be ten megabytes.
  void app.register(async (part) => {
    part.addContentTypeParser([...uploadTypes], { parseAs: 'buffer', bodyLimit: largestUpload }, (_request, body, done) => done(null, body))
    part.put('/api/case-files/:id/attachments/:attachmentId', { bodyLimit: largestUpload }, async (request, reply) => {
      if (!limit.take(request.ip)) return refused(reply.header('retry-after', '60'), 429, 'too-soon')
      const { id, attachmentId } = request.params as { id: string; attachmentId: string }
      const { kind, datedOn, isPaper, command } = request.query as Readonly<Record<string, unknown>>
      const input = { caseFileId: id, attachmentId, kind, datedOn, isPaper: isPaper === 'true' }
      const session = sessionOf(request)
      // A file is looked at only for somebody who may add one; everybody else gets the answer of every command.
      const isWorth = AddAttachment.safeParse(input).success && (await mayAdd(around, session, id))
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const washed: Washed = isWorth ? await wash(bytes, request.headers['content-type'] ?? '') : { ok: false, why: 'empty' }
      return answer(reply, await runCommand(around, session, adding(washed), command, input))
    })
  })
}

/** Asked before the work of washing, without a trace: the command itself is asked and written down right after. */
const mayAdd = (around: Surroundings, session: Buffer, caseFileId: string): Promise<boolean> =>
  around.database.transaction(async (t) => {
    await t.query('select authn.begin_as($1)', [session])
    const [row] = await t.query<{ standings: string[] }>("select authn.standings_to('case-file', $1) as standings", [caseFileId])
    return may('attachment.add', row?.standings ?? [])
  })

const refused = (reply: FastifyReply, status: number, kind: string) => reply.code(status).send({ problem: { kind } })

function answer(reply: FastifyReply, outcome: Outcome | Exclude<ReadOutcome, { outcome: 'shown' }>): FastifyReply {
  switch (outcome.outcome) {
    case 'accepted':
      return reply.send(outcome)
    case 'refused':
      return reply.code(422).send(outcome)
    case 'malformed':
      return reply.code(400).send({ outcome: 'refused', problem: { kind: 'malformed', faults: outcome.faults } })
    case 'signed-out':
      return refused(reply, 401, 'signed-out')
    case 'step-up-needed':
      return refused(reply, 403, 'step-up-needed')
    case 'limited':
      return refused(reply.header('retry-after', '600'), 429, 'too-many-files')
    case 'denied':
      return reply.code(404).send(notFound)
  }
}
