/** What stands before every route: security headers, forged-request checks, limits, and one answer for bugs (security.md 3.8, 3.14). */
import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { KeysRefused } from '#server/vault/keys.ts'
import { isTooDeep, keepRoom, type Room } from './limits.ts'

/** What no page of ours needs, named one by one, because an empty list alone would switch nothing off. */
const offByDefault = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking'
]

const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // the one policy of app/service-worker.ts, and no default one
    'trusted-types lingkar'
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': offByDefault.map((name) => `${name}=()`).join(', '),
  'x-frame-options': 'DENY'
} as const

const malformed = { problem: { kind: 'malformed', faults: [] } }

const headersFor = (secure: boolean) =>
  secure ? { ...securityHeaders, 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : securityHeaders

/** How the server itself is set up: a body of 1 MB, no key that could reach a prototype, and our own words for an address it cannot read. */
export const hardServer = (secure: boolean) =>
  ({
    bodyLimit: 1_048_576,
    // The address of who asks is believed only from a proxy on this machine: limits count by it.
    trustProxy: 'loopback',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    frameworkErrors: (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply) =>
      void reply.headers(headersFor(secure)).header('cache-control', 'no-store').code(400).send(malformed)
  }) satisfies FastifyServerOptions

export interface Hardening {
  readonly cookie: { readonly secure: boolean }
  readonly room?: Room
}

export function harden(app: FastifyInstance, { cookie, room }: Hardening): void {
  const headers = headersFor(cookie.secure)
  // Forms of other pages can send text without asking first; nothing of ours is text.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (!isOurs(request)) return
    reply.header('cache-control', 'no-store')
    if (request.method !== 'GET' && request.method !== 'HEAD' && isForged(request, cookie.secure))
      return reply.code(403).send({ problem: { kind: 'forged' } })
  })
  keepRoom(app, room)
  app.addHook('preValidation', async (request, reply) => {
    if (isTooDeep(request.body)) return reply.code(400).send(malformed)
  })

  app.setErrorHandler((error: FastifyError, request, reply) => {
    // No key, no answer: nothing was changed, and the device sends it again by itself.
    if (error instanceof KeysRefused) {
      const [status, wait] = error.kind === 'keys-unreachable' ? ([503, 5] as const) : ([429, 600] as const)
      return reply
        .code(status)
        .header('retry-after', wait)
        .send({ problem: { kind: error.kind } })
    }
    if (error.statusCode === 413) return reply.code(413).send({ problem: { kind: 'too-large' } })
    if (error.statusCode && error.statusCode < 500) return reply.code(400).send(malformed)
    const reference = randomBytes(4).toString('hex')
    request.log.error({ err: error, reference }, 'unexpected')
    return reply.code(500).send({ problem: { kind: 'unexpected', reference } })
  })
}

const isOurs = (request: FastifyRequest): boolean => request.url.startsWith('/api/')

/** A write needs our own header, and whatever the browser tells of where it comes from must be this very place: a foreign page can bring neither. */
function isForged({ headers }: FastifyRequest, secure: boolean): boolean {
  if (headers['x-lingkar'] !== '1') return true
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return true
  if (headers.origin === undefined) return false
  const from = URL.parse(headers.origin)
  return from?.host !== headers.host || (secure && from?.protocol !== 'https:')
}
