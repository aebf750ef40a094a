/**
 * How much one tie holds (domain.md E2), and the 63 cells the ties fill.
 *
 * Every score is a whole number of 240ths: (s + c)/6 × f/4 × 10/10 or 7/10. Summing whole numbers is exact, so the order of the
 * ties can never change a result and a support that stands exactly at 0.5 is never lost to rounding.
 */
import { type Need, needs as sevenNeeds } from '#domain/assessment/need.ts'
import { type Day, daysBetween } from '#domain/kernel/date.ts'
import { type CountedTie, type Key, keys, type Level, levels } from './tie.ts'

/** The whole: a score, a cell or a pair of `unit` is 1. */
export const unit = 240
export const half = unit / 2
export const quarter = unit / 4

const unknownSafetyCap = 84 // 0.35

/** In quarters. A confirmation dated after `today` has not happened and counts for nothing. */
const freshQuarters = (lastConfirmedOn: Day, today: Day): number => {
  const days = daysBetween(lastConfirmedOn, today)
  if (days < 0 || days > 180) return 0
  return days <= 30 ? 4 : days <= 60 ? 3 : days <= 90 ? 2 : 1
}

/** 1 for the last 30 days, then falling in steps to 0 after half a year. */
export const freshness = (lastConfirmedOn: Day, today: Day): number => freshQuarters(lastConfirmedOn, today) / 4

/** A tie with what it weighs on one day; weighed once, for reading dates is what costs time. */
export interface WeighedTie extends CountedTie {
  /** In 240ths. */
  readonly score: number
  /** Freshness in quarters. */
  readonly fresh: number
  /** How many cells it covers: its needs × its keys, each counted once. */
  readonly cells: number
}

export function weigh(tie: CountedTie, today: Day): WeighedTie {
  const fresh = freshQuarters(tie.lastConfirmedOn, today)
  const score = (tie.strength + tie.consistency) * fresh * (tie.childConfirmed ? 10 : 7)
  const capped = tie.safety === 'UNSAFE' ? 0 : tie.safety === 'UNKNOWN' ? Math.min(unknownSafetyCap, score) : score
  return { ...tie, fresh, score: capped, cells: distinct(tie.needs).length * distinct(tie.keys).length }
}

/** The score of a tie, 0 to 1. */
export const tieScore = (tie: CountedTie, today: Day): number => weigh(tie, today).score / unit

/** What each supporter holds in one cell, in 240ths. */
export type Holders = ReadonlyMap<string, number>

export interface Cells {
  holdersOf(level: Level, need: Need, key: Key): Holders
  /** C(l, n, k) in 240ths, at most `unit`; `without` lifts one supporter out whole. */
  held(level: Level, need: Need, key: Key, without?: string): number
}

/** All holders of all cells in one pass. */
export function fillCells(ties: readonly WeighedTie[]): Cells {
  const cells: { sum: number; holders: Map<string, number> }[] = []
  for (const tie of ties) {
    if (tie.score === 0) continue
    for (const need of distinct(tie.needs))
      for (const key of distinct(tie.keys)) {
        const at = position(tie.level, need, key)
        const cell = cells[at] ?? { sum: 0, holders: new Map<string, number>() }
        cells[at] = cell
        cell.sum += tie.score
        cell.holders.set(tie.supporter, (cell.holders.get(tie.supporter) ?? 0) + tie.score)
      }
  }
  return {
    holdersOf: (level, need, key) => cells[position(level, need, key)]?.holders ?? nobody,
    held(level, need, key, without) {
      const cell = cells[position(level, need, key)]
      if (!cell) return 0
      return Math.min(unit, without === undefined ? cell.sum : cell.sum - (cell.holders.get(without) ?? 0))
    }
  }
}

/** A need or key said twice counts once. */
const distinct = <T>(list: readonly T[]): readonly T[] =>
  list.every((item, index) => list.indexOf(item) === index) ? list : [...new Set(list)]

const nobody: Holders = new Map()

const place = (codes: readonly string[], step: number) => Object.fromEntries(codes.map((code, index) => [code, index * step]))
const places: Record<string, number> = { ...place(levels.codes, 21), ...place(sevenNeeds.codes, 3), ...place(keys.codes, 1) }
const position = (level: Level, need: Need, key: Key): number => (places[level] ?? 0) + (places[need] ?? 0) + (places[key] ?? 0)
