/** The server's end of the key process's socket: many requests under way at once, connected again by itself, never waiting long. */
import { connect, type Socket } from 'node:net'
import { type Ask, linesOf, protocol, type Reply } from './key-protocol.ts'
import { type Keys, KeysBroken, KeysRefused, refusals } from './keys.ts'
import type { DeskStatus } from './key-desk.ts'

interface Waiting {
  readonly line: string
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** A key process that was killed is back in a fraction of this; who still gets no key is told to come again. */
const patience = 1_500
const pause = 25

interface Line {
  ask(ask: Ask, waits?: number): Promise<unknown>
  close(): void
}

function openLine(path: string): Line {
  const waiting = new Map<number, Waiting>()
  let socket: Socket | undefined
  let retry: NodeJS.Timeout | undefined
  let last = 0
  let closed = false

  function settle({ n, value, refused, failed }: Reply): void {
    const one = waiting.get(n)
    waiting.delete(n)
    if (!one) return
    clearTimeout(one.timer)
    const kind = refusals.find((known) => known === refused)
    if (kind) one.reject(new KeysRefused(kind))
    else if (failed !== undefined) one.reject(new KeysBroken(failed))
    else one.resolve(value)
  }

  function open(): void {
    if (closed || socket || retry) return
    const made = connect(path)
    made.setEncoding('utf8')
    made.unref()
    socket = made
    made.once('connect', () => {
      made.ref()
      // Asking twice for one key gives one key, so whatever had no answer is simply asked again.
      for (const { line } of waiting.values()) made.write(line)
      if (waiting.size === 0) made.unref()
    })
    made.on(
      'data',
      linesOf((line) => {
        settle(JSON.parse(line) as Reply)
        if (waiting.size === 0) made.unref()
      })
    )
    made.on('error', () => {})
    made.once('close', () => {
      socket = undefined
      if (closed || waiting.size === 0) return
      retry = setTimeout(() => {
        retry = undefined
        open()
      }, pause)
    })
  }

  return {
    ask(ask, waits = patience) {
      return new Promise((resolve, reject) => {
        const n = ++last
        const line = `${JSON.stringify({ v: protocol, n, ...ask })}\n`
        const timer = setTimeout(() => {
          waiting.delete(n)
          reject(new KeysRefused('keys-unreachable'))
        }, waits)
        waiting.set(n, { line, resolve, reject, timer })
        if (socket && !socket.connecting) {
          socket.ref()
          socket.write(line)
        } else open()
      })
    },
    close() {
      closed = true
      clearTimeout(retry)
      socket?.destroy()
      for (const one of waiting.values()) {
        clearTimeout(one.timer)
        one.reject(new KeysRefused('keys-unreachable'))
      }
      waiting.clear()
    }
  }
}

const bytes = (text: unknown): Buffer => Buffer.from(String(text), 'base64')

export function keysOverSocket(path: string): Keys {
  const line = openLine(path)
  return {
    async keyFor(asker, subject, compartment) {
      const { id, key } = (await line.ask({ act: 'seal', asker, subject, compartment })) as { id: string; key: string }
      return { id, key: bytes(key) }
    },
    async keyById(asker, key, subject, compartment) {
      const found = await line.ask({ act: 'open', asker, key, subject, compartment })
      return found === null ? undefined : bytes(found)
    },
    indexHashes: async (asker, texts) => ((await line.ask({ act: 'index', asker, texts })) as string[]).map(bytes),
    known: async (ids) => Number(await line.ask({ act: 'known', ids }, 10_000)),
    close: async () => line.close()
  }
}

/** What `lingkar keys` and `lingkar erase` ask of a running key process. */
export interface Office {
  status(): Promise<DeskStatus>
  rotate(domain: string): Promise<number>
  destroy(subject: string): Promise<number>
  settled(): Promise<void>
  close(): Promise<void>
}

export function officeOverSocket(path: string): Office {
  const line = openLine(path)
  return {
    status: async () => (await line.ask({ act: 'status' }, 30_000)) as DeskStatus,
    rotate: async (domain) => Number(await line.ask({ act: 'rotate', domain })),
    destroy: async (subject) => Number(await line.ask({ act: 'destroy', subject })),
    settled: async () => void (await line.ask({ act: 'settled' }, 3_600_000)),
    close: async () => line.close()
  }
}
