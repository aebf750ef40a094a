/** Days and moments as plain strings. The clock stands outside the domain and is handed in as `Now`. */
import type { Day, Moment } from './day.ts'

export type { Day, Moment } from './day.ts'

/** The clock as a decision sees it: the moment, and the local calendar day it falls on. */
export interface Now {
  readonly at: Moment
  readonly today: Day
}

const milliseconds = { day: 86_400_000, hour: 3_600_000, minute: 60_000 } as const

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / milliseconds.day)

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * milliseconds.day).toISOString().slice(0, 10)

export const addTime = (at: Moment, amount: number, unit: 'minute' | 'hour' | 'day'): Moment =>
  new Date(Date.parse(at) + amount * milliseconds[unit]).toISOString()

/** The calendar day of a moment in a fixed offset zone. WIB (+7) is the default of the national instance. */
export const dayOf = (at: Moment, offsetHours = 7): Day =>
  new Date(Date.parse(at) + offsetHours * milliseconds.hour).toISOString().slice(0, 10)

/** Full years of age on a day. */
export const ageOn = (birth: Day, on: Day): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
