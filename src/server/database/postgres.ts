/** PostgreSQL through `pg`, pipelined: begin, caller, statement and commit travel together. */
import pg from 'pg'
import type { Database, Row, Transaction } from './database.ts'

// Days stay strings: a JavaScript Date would shift them by the zone of the server.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString())
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value))

const names = new Map<string, string>()

/** Statements are few and written in code, so each becomes a named prepared statement planned once per connection. */
const nameOf = (text: string): string => {
  const known = names.get(text)
  if (known) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

export function openPostgres(url: string, options: { readonly connections?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.connections ?? 10, pipeline: true } as pg.PoolConfig)
  // A connection lost while idle is replaced at the next request; without this listener it would end the process.
  pool.on('error', () => {})
  return {
    kind: 'postgres',
    async transaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      const lost = (error: Error) => {
        broken = error
      }
      client.on('error', lost)
      const run: Transaction = {
        query: async <R extends object = Row>(text: string, parameters: readonly unknown[] = []) =>
          (await client.query({ name: nameOf(text), text, values: parameters as unknown[] })).rows as R[]
      }
      try {
        const begun = client.query('begin')
        begun.catch(() => {})
        const value = await work(run)
        await begun
        const done = await client.query('commit')
        // After a failed statement PostgreSQL answers a commit with ROLLBACK; that is not a success.
        if (done.command !== 'COMMIT') throw new Error('the transaction was rolled back')
        return value
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure
        })
        throw error
      } finally {
        client.off('error', lost)
        client.release(broken)
      }
    },
    close: () => pool.end()
  }
}
