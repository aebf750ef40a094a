/** Who opened a file, as the server tells it, and how neighbouring lines of one person become one row. */
import { dayOf } from '#domain/kernel/date.ts'

export interface Opening {
  /** its place in the trail */
  readonly id: string
  readonly at: string
  readonly action: string
  readonly purpose: string
  readonly compartments: readonly string[]
  readonly outcome: string
  readonly name: string | null
  readonly role: string | null
  readonly unit: string | null
  readonly agency: string | null
  readonly mine: boolean
}

/** Somebody who was ever shown something of the file. */
export interface Opener {
  readonly name: string
  readonly role: string | null
  readonly unit: string | null
  readonly agency: string | null
  readonly days: number
  readonly first: string
  readonly last: string
  readonly purposes: readonly string[]
}

export interface Openings {
  readonly openings: readonly Opening[]
  readonly people: readonly Opener[]
}

/** A page asks for several things at once; a person opened the file once. */
export interface Visit extends Opening {
  readonly actions: readonly string[]
}

export interface Day {
  readonly day: string
  readonly visits: readonly Visit[]
}

const together = 15 * 60_000

/** Newest first, as they come. One row: one person, one purpose, one outcome, a quarter of an hour at most. */
export function daysOf(openings: readonly Opening[]): Day[] {
  const days = new Map<string, Visit[]>()
  for (const one of openings) {
    const visits = days.get(dayOf(one.at)) ?? []
    days.set(dayOf(one.at), visits)
    const last = visits.at(-1)
    if (last && belongs(last, one)) visits[visits.length - 1] = joined(last, one)
    else visits.push({ ...one, actions: [one.action] })
  }
  return [...days].map(([day, visits]) => ({ day, visits }))
}

const belongs = (visit: Visit, one: Opening): boolean =>
  visit.name === one.name &&
  visit.unit === one.unit &&
  visit.purpose === one.purpose &&
  visit.outcome === one.outcome &&
  Date.parse(visit.at) - Date.parse(one.at) <= together

const joined = (visit: Visit, one: Opening): Visit => ({
  ...visit,
  actions: [...new Set([...visit.actions, one.action])],
  compartments: [...new Set([...visit.compartments, ...one.compartments])]
})
