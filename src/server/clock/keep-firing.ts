/** Fires the time limits that fall due, to the second, on a clock of its own; what was due while nobody ran is fired at the start. */
import type { Moment } from '#domain/kernel/date.ts'
import type { Database } from '#server/database/database.ts'
import { keepTurning, type Turning, untilDue } from '#server/pipeline/keep-turning.ts'

/** A limit that begins meanwhile is never due sooner than an hour; a clock that was put forward is noticed within this. */
const longestSleep = 5_000
const atOnce = 200

/** Fires everything due at `now`; the moment to come again, if there is one. */
export async function fireDue(database: Database, now: Moment): Promise<Moment | null> {
  for (;;) {
    const [turn] = await database.transaction((t) =>
      t.query<{ fired: number; next_at: Moment | null }>('select fired, next_at from casework.fire_clocks($1, $2)', [now, atOnce])
    )
    if (!turn || turn.fired < atOnce) return turn?.next_at ?? null
  }
}

export const keepFiring = (database: Database, clock: () => Moment): Turning =>
  keepTurning(
    async () => untilDue(await fireDue(database, clock()), clock(), longestSleep),
    () => longestSleep
  )
