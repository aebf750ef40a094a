/** The directory without signing in: HSDS 3.0 with paging, for hotlines, other directories and whoever looks for help. No caller, no child. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Id } from '#domain/kernel/id.ts'
import { Service } from '#domain/plan/services.ts'
import { slidingLimit } from '#server/pipeline/limits.ts'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { notFound } from '#server/pipeline/http.ts'
import { readPublic } from './public.store.ts'

const Asked = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  per_page: z.coerce.number().int().min(1).max(100).default(50),
  search: z.string().max(60).optional(),
  /** an SV code, as the term's own code */
  taxonomy_term_id: Service.optional(),
  region: z
    .string()
    .regex(/^\d{2}(?:\.\d{2}){0,2}$/)
    .optional(),
  modified_after: z.iso.datetime({ offset: true }).or(z.iso.date()).optional()
})

const minute = 60_000

export function servePublicDirectory(app: FastifyInstance, around: Surroundings): void {
  const limit = slidingLimit(60, minute)
  const together = slidingLimit(1200, minute)
  const tooOften = (ip: string): boolean => !limit.take(ip) || !together.take('all')
  app.get('/api/public/services', async (request, reply) => {
    if (tooOften(request.ip))
      return reply
        .code(429)
        .header('retry-after', '60')
        .send({ problem: { kind: 'too-soon' } })
    const given = Asked.safeParse(request.query)
    if (!given.success) return reply.code(400).send({ problem: { kind: 'malformed' } })
    const { page, per_page: size, search, taxonomy_term_id: code, region, modified_after: since } = given.data
    const { all, services } = await around.database.transaction((t) =>
      readPublic(t.query, {
        id: null,
        codes: code ? [code] : null,
        region: region ?? null,
        search: search ?? null,
        since: since ?? null,
        page,
        size
      })
    )
    const pages = Math.ceil(all / size)
    return reply.send({
      total_items: all,
      total_pages: pages,
      page_number: page,
      size: services.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: services.length === 0,
      contents: services
    })
  })
  app.get('/api/public/services/:id', async (request, reply) => {
    if (tooOften(request.ip))
      return reply
        .code(429)
        .header('retry-after', '60')
        .send({ problem: { kind: 'too-soon' } })
    const id = Id.safeParse((request.params as { id: string }).id)
    if (!id.success) return reply.code(404).send(notFound)
    const { services } = await around.database.transaction((t) =>
      readPublic(t.query, { id: id.data, codes: null, region: null, search: null, since: null, page: 1, size: 1 })
    )
    return services[0] ? reply.send(services[0]) : reply.code(404).send(notFound)
  })
}
