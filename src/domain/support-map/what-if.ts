/** "Bagaimana bila ia tidak ada?": the map with one supporter lifted out. Nothing is saved. */
import type { CountedMap, Slot } from './counted-map.ts'
import { activeSlots, coverageOf, pair } from './score.ts'
import { fillCells, half, weigh } from './strength.ts'
import { levels } from './tie.ts'

export interface HeldSlot extends Slot {
  /** Who carries this place on after the supporter has gone, the strongest first. */
  readonly by: readonly string[]
}

export interface WhatIf {
  readonly supporter: string
  /** Places that stand today and would open. */
  readonly opens: readonly Slot[]
  /** Places this supporter shares in that would still stand. */
  readonly holds: readonly HeldSlot[]
  readonly before: number | null
  readonly after: number | null
}

export function withoutSupporter(map: CountedMap, supporter: string): WhatIf {
  const cells = fillCells(map.ties.map((tie) => weigh(tie, map.today)))
  const standing = activeSlots(map).filter(
    ({ need, key }) => pair(cells, need, key) >= half && levels.codes.some((level) => cells.holdersOf(level, need, key).has(supporter))
  )
  const stillStands = (slot: Slot) => pair(cells, slot.need, slot.key, supporter) >= half
  return {
    supporter,
    opens: standing.filter((slot) => !stillStands(slot)).map(({ need, key }) => ({ need, key })),
    holds: standing.filter(stillStands).map(({ need, key }) => {
      const best = levels.codes.find((level) => cells.held(level, need, key, supporter) === pair(cells, need, key, supporter)) ?? 'MIC'
      const others = [...cells.holdersOf(best, need, key)].filter(([name]) => name !== supporter)
      return { need, key, by: others.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name) }
    }),
    before: coverageOf(map, cells),
    after: coverageOf(map, cells, supporter)
  }
}
