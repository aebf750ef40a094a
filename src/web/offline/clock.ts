/** The device's clock, corrected by what the server last said: a phone's own time is only a claim (security.md 3.8). */
import { dayOf, type Now } from '#domain/kernel/date.ts'

export function deviceNow(): Now {
  const at = nowAt()
  return { at, today: dayOf(at) }
}

export const nowAt = (): string => new Date(Date.now() + correction).toISOString()

/** Called with the server's moment whenever the session is asked for. */
export function correctClock(serverNow: string): void {
  const server = Date.parse(serverNow)
  if (!Number.isNaN(server)) correction = server - Date.now()
}

let correction = 0
