/** How much is taken at once (security.md 3.14), in the memory of each node: tries, searches for people, depth of JSON, requests in hand. */
import { performance } from 'node:perf_hooks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const minute = 60_000
/** Keys remembered at once; beyond it the oldest go, so that a flood of names fills no memory. */
const mostKeys = 50_000

export interface Limit {
  /** True when one more is still within the limit, and then it is counted. */
  take(key: string, now?: number): boolean
}

/** At most so many in any stretch of time of that length. */
export function slidingLimit(most: number, within: number): Limit {
  const taken = new Map<string, number[]>()
  return {
    take(key, now = Date.now()) {
      const recent = (taken.get(key) ?? []).filter((at) => at > now - within)
      const isFree = recent.length < most
      if (isFree) recent.push(now)
      taken.delete(key)
      taken.set(key, recent)
      if (taken.size > mostKeys) taken.delete(taken.keys().next().value as string)
      return isFree
    }
  }
}

/** Sign-in: six a minute for each address and account; step-up: for each account. */
export const attemptLimit = (): Limit => slidingLimit(6, minute)

/**
 * What looks whether a child is known: writing down who a child is asks it each time (security.md 3.12). Thirty an hour for each account.
 * Regions are no people. A search for people that is added one day belongs in this list.
 */
const searchesForPeople: readonly RegExp[] = [/^\/api\/commands\/case-file\.record-identity$/]
const searchLimit = (anHour = 30): Limit => slidingLimit(anHour, 60 * minute)

/** Answers 429 to whoever searches too often. `whoIs` finds the account behind a session, so that three sessions share one budget. */
export function limitSearches(
  app: FastifyInstance,
  whoIs: (request: FastifyRequest) => Promise<string | undefined>,
  anHour?: number
): void {
  const limit = searchLimit(anHour)
  app.addHook('preHandler', async (request, reply) => {
    const path = request.routeOptions.url
    if (!path || !searchesForPeople.some((one) => one.test(path))) return
    const account = await whoIs(request)
    if (account && !limit.take(account))
      return reply
        .code(429)
        .header('retry-after', '600')
        .send({ problem: { kind: 'too-many-searches' } })
  })
}

const deepest = 20

/** Whether JSON nests deeper than we would ever write; walked without recursion, so that depth cannot hurt here either. */
export function isTooDeep(value: unknown, most = deepest): boolean {
  let level = [value]
  for (let depth = 0; level.length; depth++) {
    if (depth > most) return true
    // bytes of a file are one value, not ten million
    level = level.flatMap((one) => (typeof one === 'object' && one !== null && !ArrayBuffer.isView(one) ? Object.values(one) : []))
  }
  return false
}

export interface Room {
  /** requests in hand before others are asked to come back */
  readonly ordinary: number
  /** more, kept for what must go on: saving, renewing a session, and being seen to live */
  readonly reserved: number
  /** milliseconds the event loop may run late, on average over the last second */
  readonly lag: number
}

const usualRoom: Room = { ordinary: 400, reserved: 200, lag: 1000 }

/** What goes on under load: a change made in the field is saved before anybody looks at a list, and the files of the program cost nothing. */
const reservedFor = /^\/(?!api\/)|^\/api\/(?:health$|commands\/|session(?:\/|$))/

/** Under overload the rest is answered 503 at once, with the time to come back. */
export function keepRoom(app: FastifyInstance, room: Room = usualRoom, lagOf: () => number = watchLag(app)): void {
  let inHand = 0
  app.addHook('onRequest', (request, reply, done) => {
    const isReserved = reservedFor.test(request.url.split('?')[0] ?? '')
    if (inHand >= room.ordinary + (isReserved ? room.reserved : 0) || (!isReserved && lagOf() > room.lag)) {
      busy(reply)
      return
    }
    inHand++
    let isOver = false
    // The answer was sent, or whoever asked has gone away.
    const over = () => {
      if (!isOver) inHand--
      isOver = true
    }
    reply.raw.once('finish', over)
    reply.raw.once('close', over)
    done()
  })
}

const busy = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .header('retry-after', '5')
    .send({ problem: { kind: 'busy' } })

/** How late a timer of a tenth of a second comes, on average of ten: one long pause alone turns nobody away. */
function watchLag(app: FastifyInstance): () => number {
  const every = 100
  let last = performance.now()
  const late = Array.from({ length: 10 }, () => 0)
  const timer = setInterval(() => {
    const now = performance.now()
    late.push(now - last - every)
    late.shift()
    last = now
  }, every)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
  return () => late.reduce((sum, one) => sum + one, 0) / late.length
}
