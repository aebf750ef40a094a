/** PostgreSQL through `pg`, pipelined: begin, caller, statement and commit travel together. */
import type { Duplex } from 'node:stream'
import pg from 'pg'
import type { Database, OpenTransaction, Row } from './database.ts'

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

/** A plan made once is kept: planning the functions behind the policies anew costs more than a better guess at the parameters saves (bench/README.md, rows 1–3). */
export const sessionSettings = '-c plan_cache_mode=force_generic_plan'

/** What is written during this turn leaves in one piece: every piece on its own wakes the database, and a small machine does little else. */
function inOnePiece(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection
  if (stream.writableCorked) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/**
 * The answer to one statement. With a callback handed in, not by the promise `pg` makes itself: that one sets its callback on a query already made,
 * and V8 then keeps every answer until its next full collection, which stops the server every few hundred requests (bench/README.md, row 1).
 */
async function answerTo(client: pg.PoolClient, statement: pg.QueryConfig): Promise<pg.QueryResult> {
  inOnePiece(client)
  try {
    return await new Promise((resolve, reject) => {
      client.query(statement, (error, result) => {
        if (error) reject(error)
        else resolve(result)
      })
    })
  } catch (error) {
    // as told by `pg` it ends at the socket; now it leads to who asked
    Error.captureStackTrace(error as Error)
    throw error
  }
}

export function openPostgres(url: string, options: { readonly connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    pipeline: true,
    options: sessionSettings
  } as pg.PoolConfig)
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
      let committing: Promise<pg.QueryResult> | undefined
      const commit = () => {
        committing = answerTo(client, { text: 'commit' })
        committing.catch(() => {})
        return committing
      }
      const run: OpenTransaction = {
        async query<R extends object = Row>(text: string, parameters: readonly unknown[] = []) {
          if (committing) throw new Error('the transaction has ended')
          return (await answerTo(client, { name: nameOf(text), text, values: parameters as unknown[] })).rows as R[]
        },
        commitNow: () => void commit()
      }
      try {
        const begun = answerTo(client, { text: 'begin' })
        begun.catch(() => {})
        const value = await work(run)
        await begun
        const done = await (committing ?? commit())
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
