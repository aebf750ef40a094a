/** Compares newly recorded identities on a clock of its own, so that no request is longer or shorter by what was found (security.md 3.12). */
import type { Database } from '#server/database/database.ts'
import { compareWaiting } from './matching.store.ts'

const every = 15_000

export function keepComparing(database: Database): { stop(): Promise<void> } {
  let ending = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const wait = () => {
    // at an uneven pace: nobody can ask right before and right after
    timer = setTimeout(turn, every * (0.5 + Math.random())).unref()
  }
  const turn = () => {
    // what could not be compared waits for the next turn
    running = compareWaiting(database)
      .catch(() => {})
      .then(() => {
        if (!ending) wait()
      })
  }
  wait()
  return {
    stop() {
      ending = true
      clearTimeout(timer)
      return running
    }
  }
}
