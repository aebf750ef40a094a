/** The growing pause after attempts in vain, the same for a name nobody has; never a lock (security.md 2.1). */
import { createHash } from 'node:crypto'
import type { Database } from '#server/database/database.ts'

/** What is tried, as the database keeps it: neither a name nor an address can be read from it. */
export type Attempt = Buffer

/** A password for a name, from one address: whoever guesses from elsewhere does not slow down the person herself. */
export const passwordAttempt = (userName: string, address: string): Attempt => attempt('password', userName.toLowerCase(), address)
/** A code for an account: guessed only by who has the password or the session already, so it is counted wherever it comes from. */
export const codeAttempt = (accountId: string): Attempt => attempt('code', accountId)

export interface Attempts {
  mayTry(...attempts: readonly Attempt[]): Promise<boolean>
  note(succeeded: boolean, ...attempts: readonly Attempt[]): Promise<void>
}

export const attemptsIn = (database: Database): Attempts => ({
  async mayTry(...attempts) {
    const rows = await database.transaction((t) =>
      t.query<{ failures: number; failed_at: string }>('select * from authn.attempts_of($1::bytea[])', [attempts])
    )
    return rows.every((row) => Date.parse(row.failed_at) + pauseAfter(row.failures) <= Date.now())
  },
  async note(succeeded, ...attempts) {
    await database.transaction((t) => t.query('select authn.note_attempts($1::bytea[], $2)', [attempts, succeeded]))
  }
})

/** Three tries are free; then 1, 2, 4 … 60 seconds; from the fiftieth on an hour each. */
const pauseAfter = (failures: number): number =>
  failures < 3 ? 0 : failures < 50 ? Math.min(60_000, 1000 * 2 ** (failures - 3)) : 3_600_000

const attempt = (...parts: readonly string[]): Buffer => createHash('sha256').update(JSON.stringify(parts)).digest()
