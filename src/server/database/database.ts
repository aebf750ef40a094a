/** What every store needs of a database, whether it is PostgreSQL or the embedded demo database. */

export type Row = Record<string, unknown>

export interface Transaction {
  /** One statement with positional parameters; rows as the driver gives them, typed by the store that wrote the SQL. */
  query<R extends object = Row>(text: string, parameters?: readonly unknown[]): Promise<R[]>
}

export interface OpenTransaction extends Transaction {
  /** The commit travels with what was sent so far, which saves a round trip; whatever is asked afterwards is refused. */
  commitNow(): void
}

export interface Database {
  readonly kind: 'pglite' | 'postgres'
  /** Commits when `work` returns, rolls back when it throws. Statements of one turn travel together, without waiting for one another. */
  transaction<T>(work: (transaction: OpenTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The error code of PostgreSQL (for instance 23505), if the thrown thing carries one. */
export const sqlState = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined
