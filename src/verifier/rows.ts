/** Reads a large table in small parts, the next part being fetched while the last is looked at. */

/** One statement inside a transaction that only reads and whose view of the data does not move. */
export type Query = (sql: string) => Promise<readonly Row[]>
/** Every column is asked for as text. */
export type Row = Readonly<Record<string, string | null>>

const atOnce = 5_000

export async function* rowsOf(query: Query, cursor: string, sql: string): AsyncGenerator<readonly Row[]> {
  await query(`declare ${cursor} no scroll cursor for ${sql}`)
  const fetch = () => query(`fetch ${atOnce} from ${cursor}`)
  for (let next = fetch(); ; ) {
    const rows = await next
    if (rows.length === 0) break
    next = fetch()
    // an error of the part behind is told when it is asked for
    next.catch(() => {})
    yield rows
  }
  await query(`close ${cursor}`)
}

/** The same, row by row. */
export async function* eachOf(query: Query, cursor: string, sql: string): AsyncGenerator<Row> {
  for await (const rows of rowsOf(query, cursor, sql)) yield* rows
}
