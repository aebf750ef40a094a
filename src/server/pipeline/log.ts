/** What may be logged: ids, codes and durations from a list. Free text, addresses of requests and error texts never (security.md finding 5). */
import type { PinoLoggerOptions } from 'fastify/types/logger.js'

export const loggerOptions: PinoLoggerOptions = {
  level: process.env.LINGKAR_LOG ?? 'warn',
  serializers: {
    // The driver's error carries the row it failed on; only its code and our reference leave.
    err: (error: { code?: string; name?: string }) => ({ type: error.name ?? 'Error', message: '', stack: '', code: error.code }),
    req: () => undefined,
    res: () => undefined
  }
}
