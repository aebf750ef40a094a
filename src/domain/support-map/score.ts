/** The figures of the support map (domain.md E2): coverage, gaps, single points of failure, dependency, sustainability, acceptance. */
import type { Need } from '#domain/assessment/need.ts'
import type { CountedMap, Slot } from './counted-map.ts'
import { type Cells, fillCells, half, quarter, unit, type WeighedTie, weigh } from './strength.ts'
import { type Key, keys, type Level, levels } from './tie.ts'

export interface Gap extends Slot {
  readonly value: number
  /** Below a quarter where the need is moderate or urgent: an action must stand in the plan. */
  readonly severe: boolean
}

export interface SinglePoint extends Slot {
  readonly supporter: string
}

export type Band = 'sustained' | 'watch' | 'fragile'

export interface Sustainability {
  readonly value: number
  readonly band: Band
  readonly permanentShare: number
  readonly freshness: number
  readonly spread: number
}

export interface SupportMapScore {
  /** null when no need is active: there is nothing to cover. */
  readonly coverage: number | null
  /** Coverage of each active need. */
  readonly needs: Partial<Record<Need, number>>
  readonly gaps: readonly Gap[]
  readonly singlePointsOfFailure: readonly SinglePoint[]
  /** Each supporter's share of all that is held; all 0 while nobody holds anything. */
  readonly dependency: Record<string, number>
  readonly sustainability: Sustainability
  readonly acceptanceIndex: number | null
}

/** Above this share of all support, too much rests on one. */
export const dependencyFlag = 0.5

/** An empty map divides nothing by zero: with no tie or no active need the missing part counts as 0, so it reads as fragile. */
export function scoreSupportMap(map: CountedMap): SupportMapScore {
  const ties = map.ties.map((tie) => weigh(tie, map.today))
  const cells = fillCells(ties)
  const active = activeNeeds(map)
  const open = activeSlots(map)
  return {
    coverage: coverageOf(map, cells),
    needs: Object.fromEntries(active.map(({ need }) => [need, sumOfPairs(cells, need) / (3 * unit)])),
    gaps: open.flatMap(({ need, key, severity }) => {
      const value = pair(cells, need, key)
      return value < half ? [{ need, key, value: value / unit, severe: value < quarter && severity >= 2 }] : []
    }),
    singlePointsOfFailure: open.flatMap(({ need, key }) =>
      pair(cells, need, key) < half
        ? []
        : holdersOfPair(cells, need, key)
            .filter((supporter) => pair(cells, need, key, supporter) < half)
            .map((supporter) => ({ supporter, need, key }))
    ),
    dependency: dependencyOf(ties),
    sustainability: sustainabilityOf(active, ties, cells),
    acceptanceIndex:
      active.length === 0
        ? null
        : sum(active.map(({ need }) => pair(cells, need, 'ACC', undefined, ['MIC', 'MEZ']))) / (unit * active.length)
  }
}

/** v(n, k) in 240ths: the best level, optionally without one supporter. */
export function pair(cells: Cells, need: Need, key: Key, without?: string, among: readonly Level[] = levels.codes): number {
  let best = 0
  for (const level of among) best = Math.max(best, cells.held(level, need, key, without))
  return best
}

/** Needs that count, in the order N1 to N7, with their weight. */
const activeNeeds = (map: CountedMap) => map.needs.filter((entry) => entry.severity > 0).sort((a, b) => byCode(a.need, b.need))

/** The places of the active needs in the order need, key. */
export const activeSlots = (map: CountedMap) =>
  activeNeeds(map).flatMap(({ need, severity }) => keys.codes.map((key) => ({ need, key, severity })))

/** Σw·Cov / Σw; null when no need is active. */
export function coverageOf(map: CountedMap, cells: Cells, without?: string): number | null {
  const active = activeNeeds(map)
  if (active.length === 0) return null
  return (
    sum(active.map(({ need, severity }) => severity * sumOfPairs(cells, need, without))) / (3 * unit * sum(active.map((n) => n.severity)))
  )
}

/** Who holds a part of this place on any level, in the order of their names. */
const holdersOfPair = (cells: Cells, need: Need, key: Key): string[] =>
  [...new Set(levels.codes.flatMap((level) => [...cells.holdersOf(level, need, key).keys()]))].sort(byCode)

const sumOfPairs = (cells: Cells, need: Need, without?: string): number => sum(keys.codes.map((key) => pair(cells, need, key, without)))

/** Score × number of cells, in 240ths. */
const load = (tie: WeighedTie): number => tie.score * tie.cells

function dependencyOf(ties: readonly WeighedTie[]): Record<string, number> {
  const loads = new Map<string, number>()
  for (const tie of ties) loads.set(tie.supporter, (loads.get(tie.supporter) ?? 0) + load(tie))
  const total = sum([...loads.values()])
  return Object.fromEntries(
    [...loads].sort(([a], [b]) => byCode(a, b)).map(([supporter, own]) => [supporter, total === 0 ? 0 : own / total])
  )
}

function sustainabilityOf(active: CountedMap['needs'], ties: readonly WeighedTie[], cells: Cells): Sustainability {
  const total = sum(ties.map(load))
  const permanent = sum(ties.filter((tie) => tie.permanence === 'PERM').map(load))
  const safe = ties.filter((tie) => tie.safety !== 'UNSAFE')
  const fresh = sum(safe.map((tie) => tie.fresh))
  const isStrong = (level: Level, need: Need) => keys.codes.some((key) => cells.held(level, need, key) >= half)
  const strong = sum(active.map(({ need }) => levels.codes.filter((level) => isStrong(level, need)).length))
  const [permanentOf, freshOf, strongOf] = [total || 1, 4 * safe.length || 1, 3 * active.length || 1]
  // One division at the end keeps a value of exactly 0.7 or 0.5 in its band.
  const tenths = 4 * permanent * freshOf * strongOf + 3 * fresh * permanentOf * strongOf + 3 * strong * permanentOf * freshOf
  const value = tenths / (10 * permanentOf * freshOf * strongOf)
  return {
    value,
    band: value >= 0.7 ? 'sustained' : value >= 0.5 ? 'watch' : 'fragile',
    permanentShare: permanent / permanentOf,
    freshness: fresh / freshOf,
    spread: strong / strongOf
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
