/** Follows letters of appointment on a clock of its own, so that no answer to an administrator is longer or shorter by the files of a post. */
import type { Moment } from '#domain/kernel/date.ts'
import type { Database } from '#server/database/database.ts'
import { openRotations } from './handover.store.ts'

const every = 10_000

export function keepOpening(database: Database, clock: () => Moment): { stop(): Promise<void> } {
  let ending = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const wait = () => {
    timer = setTimeout(turn, every * (0.5 + Math.random())).unref()
  }
  const turn = () => {
    // what could not be laid down waits for the next turn
    running = openRotations(database, clock())
      .catch(() => {})
      .then(() => {
        if (!ending) wait()
      })
  }
  wait()
  return {
    async stop() {
      ending = true
      clearTimeout(timer)
      await running
    }
  }
}
