/** The embedded database of the demo and of tests. It has no fsync, no lock and no wall against SQL: never for a real child (security.md findings 1–3). */
import { Worker } from 'node:worker_threads'
import type { Database, Row } from './database.ts'

export interface EmbeddedDatabase extends Database {
  /** Several statements at once, as the superuser: migrations only. */
  exec(sql: string): Promise<void>
  /** One statement outside a transaction, as whoever the session is: migrations only. */
  rows<R>(sql: string): Promise<R[]>
  /** A copy of the whole database, from which tests start without migrating again. */
  dump(): Promise<Uint8Array>
  /** From now on every statement runs as the application's role, under row-level security. */
  becomeApplication(): Promise<void>
}

export async function openPglite(folder: string, image?: Uint8Array): Promise<EmbeddedDatabase> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: { folder, image } })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  worker.on('message', ({ id, value, error }) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (error) one?.reject(Object.assign(new Error(error.message), { code: error.code, constraint: error.constraint }))
    else one?.resolve(value)
  })
  const lost = (error: Error) => {
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  worker.on('error', lost)
  worker.on('exit', () => lost(new Error('the embedded database has stopped')))
  const ask = (message: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, ...message })
    })
  await ask({ op: 'query', sql: 'select 1', parameters: [] })
  return {
    kind: 'pglite',
    async transaction(work) {
      const transaction = (await ask({ op: 'begin' })) as number
      let isEnding = false
      const query = async <R extends object = Row>(sql: string, parameters: readonly unknown[] = []) => {
        if (isEnding) throw new Error('the transaction has ended')
        return (await ask({ op: 'query', sql, parameters, transaction })) as R[]
      }
      const commitNow = () => {
        isEnding = true
      }
      try {
        const value = await work({ query, commitNow })
        await ask({ op: 'end', transaction, commit: true })
        return value
      } catch (error) {
        await ask({ op: 'end', transaction, commit: false }).catch(() => {})
        throw error
      }
    },
    exec: async (sql) => void (await ask({ op: 'exec', sql })),
    rows: async <R>(sql: string) => (await ask({ op: 'query', sql, parameters: [] })) as R[],
    dump: async () => (await ask({ op: 'dump' })) as Uint8Array,
    becomeApplication: async () => void (await ask({ op: 'exec', sql: 'set role lingkar_app' })),
    async close() {
      await ask({ op: 'close' })
      await worker.terminate()
    }
  }
}
