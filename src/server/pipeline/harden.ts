/** What stands before every route: security headers, forged-request checks, and one answer for bugs (security.md 3.8, 3.14). */
import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'x-frame-options': 'DENY'
} as const

export function harden(app: FastifyInstance, { cookie }: { readonly cookie: { readonly secure: boolean } }): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (cookie.secure) reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
    if (!request.url.startsWith('/api/')) return
    reply.header('cache-control', 'no-store')
    // Writes need our own header and, when the browser names one, our own origin: a foreign page can send neither.
    const from = request.headers.origin
    if (
      request.method !== 'GET' &&
      request.method !== 'HEAD' &&
      (request.headers['x-lingkar'] !== '1' || (from !== undefined && URL.parse(from)?.host !== request.headers.host))
    )
      return reply.code(403).send({ problem: { kind: 'forged' } })
  })

  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.statusCode === 413) return reply.code(413).send({ problem: { kind: 'too-large' } })
    if (error.statusCode && error.statusCode < 500) return reply.code(400).send({ problem: { kind: 'malformed', faults: [] } })
    const reference = randomBytes(4).toString('hex')
    request.log.error({ err: error, reference }, 'unexpected')
    return reply.code(500).send({ problem: { kind: 'unexpected', reference } })
  })
}
