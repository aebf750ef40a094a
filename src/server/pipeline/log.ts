/** What may be logged: ids, codes and durations from a list. Free text, addresses of requests and error texts never (security.md finding 5). */
import type { FastifyServerOptions } from 'fastify'

export const loggerOptions = {
  level: process.env.LINGKAR_LOG ?? 'warn',
  serializers: {
    // The driver's error carries the row it failed on; only its code and our reference leave.
    err: (error: { code?: string | undefined; name?: string | undefined }) => ({
      type: error.name ?? 'Error',
      message: '',
      stack: '',
      code: error.code ?? ''
    }),
    req: () => ({}),
    res: () => ({})
  }
} satisfies FastifyServerOptions['logger']
