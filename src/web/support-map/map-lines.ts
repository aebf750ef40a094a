/** Coverage, acceptance and sustainability as lines through time: the score of the map as it stood on each recorded day and today (E2). */
import { daysBetween, dayOf } from '#domain/kernel/date.ts'
import type { SupportMapScore } from '#domain/support-map/score.ts'
import { scoreOf } from './circle-reading.ts'
import type { CircleMap } from './circle-map.ts'
import { type MapHistory, mapOn } from './map-history.ts'

export const lineKinds = ['coverage', 'acceptance', 'sustainability'] as const
export type LineKind = (typeof lineKinds)[number]

export interface LinePoint {
  readonly day: string
  readonly values: Readonly<Record<LineKind, number | null>>
}

/** What each line shows of a score; null while there is nothing to measure. */
export const valuesOf = (score: SupportMapScore, isEmpty: boolean): LinePoint['values'] => ({
  coverage: score.coverage,
  acceptance: score.acceptanceIndex,
  // nobody on the circle: there is nothing that could last
  sustainability: isEmpty || score.coverage === null ? null : score.sustainability.value
})

const pointOn = (day: string, map: CircleMap): LinePoint => ({ day, values: valuesOf(scoreOf(map), map.supporters.length === 0) })

/** One point for every day on which anything was recorded, a confirmation too, oldest first; and one for today. */
export function linesOf(history: MapHistory, today: CircleMap): readonly LinePoint[] {
  const recorded = [...history.assessments, ...history.versions].map(({ at }) => dayOf(at)).filter((day) => day < today.today)
  const days = [...new Set(recorded)].sort()
  return [...days.map((day) => pointOn(day, mapOn(history, day, today.codeName))), pointOn(today.today, today)]
}

/** Where a day stands between the first and the last, 0 to 1. */
export function along(points: readonly LinePoint[], day: string): number {
  const [first, last] = [points[0]?.day ?? day, points.at(-1)?.day ?? day]
  const whole = daysBetween(first, last)
  return whole === 0 ? 1 : Math.min(1, Math.max(0, daysBetween(first, day) / whole))
}

/** The stretches of a line without gaps: a value that is not there breaks it. */
export function stretches(
  points: readonly LinePoint[],
  kind: LineKind
): readonly (readonly { readonly day: string; readonly value: number }[])[] {
  const found: { day: string; value: number }[][] = [[]]
  for (const { day, values } of points) {
    const value = values[kind]
    if (value === null) found.push([])
    else found.at(-1)?.push({ day, value })
  }
  return found.filter((one) => one.length > 0)
}
