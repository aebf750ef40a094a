/** The one loop behind every work that runs on a clock of its own: it turns, sleeps, turns again, and ends in order. */
import type { Moment } from '#domain/kernel/date.ts'

export interface Turning {
  /** Resolves once the turn that is running has ended; none begins after. */
  stop(): Promise<void>
}

/** `turn` answers in how many milliseconds to come again; if it fails, what it could not do waits in its rows and it comes again `afterFailure`. */
export function keepTurning(turn: () => Promise<number>, afterFailure: () => number, first = 0): Turning {
  let ending = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const wait = (milliseconds: number) => {
    if (!ending) timer = setTimeout(go, milliseconds).unref()
  }
  const go = () => {
    running = turn().then(wait, () => wait(afterFailure()))
  }
  if (first === 0) go()
  else wait(first)
  return {
    async stop() {
      ending = true
      clearTimeout(timer)
      await running
    }
  }
}

/** At an uneven pace around `milliseconds`, so that nobody can ask right before and right after a turn. */
export function keepTurningUnevenly(turn: () => Promise<unknown>, milliseconds: number): Turning {
  const pause = () => milliseconds * (0.5 + Math.random())
  return keepTurning(() => turn().then(pause), pause, pause())
}

/** Sleeps until the next row is due, but never longer than what notices a new row, or a clock that was moved, in good time. */
export const untilDue = (next: Moment | null, now: Moment, longest: number, shortest = 0): number =>
  next === null ? longest : Math.min(Math.max(Date.parse(next) - Date.parse(now), shortest), longest)
