/** Where a gateway reports what became of a message: signed, repeatable, and answered alike whether the message is known or not. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Moment } from '#domain/kernel/date.ts'
import { Id } from '#domain/kernel/id.ts'
import type { Database } from '#server/database/database.ts'
import { slidingLimit } from '#server/pipeline/limits.ts'
import { isSigned } from './gateway-post.ts'
import { hearReport, reports } from './sender.ts'

const Report = z.strictObject({ event: z.string().min(8).max(80), id: Id, status: z.enum(reports), at: z.iso.datetime({ offset: true }) })

interface Around {
  readonly database: Database
  readonly clock: () => Moment
}

export function serveGateway(app: FastifyInstance, around: Around, secret: string): void {
  const limit = slidingLimit(1200, 60_000)
  app.register(async (scope) => {
    // the signature is over the bytes as they came
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: 4096 }, (_request, body, done) => done(null, body))
    scope.post('/api/gateway/status', async (request, reply) => {
      if (!limit.take(request.ip))
        return reply
          .code(429)
          .header('retry-after', '60')
          .send({ problem: { kind: 'too-soon' } })
      const body = request.body as Buffer
      const { 'lingkar-timestamp': timestamp, 'lingkar-signature': signature } = request.headers
      if (!isSigned(secret, timestamp, signature, body, around.clock())) return reply.code(401).send({ problem: { kind: 'not-signed' } })
      const report = Report.safeParse(parsed(body))
      if (!report.success) return reply.code(400).send({ problem: { kind: 'malformed' } })
      await hearReport(around, report.data.id, report.data.event, report.data.status)
      return reply.code(204).send()
    })
  })
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
