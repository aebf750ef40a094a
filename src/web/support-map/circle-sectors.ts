/** Where each need stands on the circle, and the three places for the keys in it. Always N1 to N7 clockwise: neighbours never change. */
import { type Need, needs as sevenNeeds } from '#domain/assessment/need.ts'
import type { Cells } from '#domain/support-map/strength.ts'
import { half } from '#domain/support-map/strength.ts'
import { pair } from '#domain/support-map/score.ts'
import { type Key, keys, type NeedSeverity } from '#domain/support-map/tie.ts'

export interface Sector {
  readonly need: Need
  /** 0 when the need is not active. */
  readonly severity: number
  readonly from: number
  readonly to: number
}

export interface SlotArc extends Sector {
  readonly key: Key
  /** Need and key in one word, to compare by. */
  readonly name: string
  /** Held too little on every ring: here the paper runs from outside to the child. */
  readonly isDoor: boolean
  /** Stands today and would open without the lifted supporter. */
  readonly opens: boolean
}

const inactiveWidth = 26

/** Active needs share what the inactive ones leave, by 1 + weight. With no active need all seven are equal. */
export function sectorsOf(needs: readonly NeedSeverity[], inactive = inactiveWidth): Sector[] {
  const weight = (need: Need) => {
    const severity = needs.find((entry) => entry.need === need)?.severity ?? 0
    return severity > 0 ? 1 + severity : 0
  }
  const weights = sevenNeeds.codes.map(weight)
  const total = weights.reduce((sum, each) => sum + each, 0)
  const free = 360 - inactive * weights.filter((each) => each === 0).length
  let from = 0
  return sevenNeeds.codes.map((need, index) => {
    const own = weights[index] ?? 0
    const width = total === 0 ? 360 / 7 : own === 0 ? inactive : (free * own) / total
    const sector = { need, severity: Math.max(0, own - 1), from, to: from + width }
    from += width
    return sector
  })
}

export const slotName = (need: Need, key: Key): string => `${need}-${key}`

export const slotsOf = (sectors: readonly Sector[], cells: Cells, lifted?: string): SlotArc[] =>
  sectors.flatMap((sector) =>
    keys.codes.map((key, index) => {
      const third = (sector.to - sector.from) / 3
      const stands = pair(cells, sector.need, key) >= half
      return {
        ...sector,
        key,
        name: slotName(sector.need, key),
        from: sector.from + third * index,
        to: sector.from + third * (index + 1),
        isDoor: sector.severity > 0 && !stands,
        opens: sector.severity > 0 && stands && lifted !== undefined && pair(cells, sector.need, key, lifted) < half
      }
    })
  )

export const middle = ({ from, to }: { readonly from: number; readonly to: number }): number => (from + to) / 2

/** The longest run of inactive sectors, across twelve o'clock too; null when every need is active. */
export function quietRun(sectors: readonly Sector[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  for (const [start, first] of sectors.entries()) {
    if (first.severity > 0) continue
    let width = 0
    for (let step = 0; step < sectors.length; step++) {
      const sector = sectors[(start + step) % sectors.length]
      if (!sector || sector.severity > 0) break
      width += sector.to - sector.from
    }
    if (!best || width > best.to - best.from + 1e-9) best = { from: first.from, to: first.from + width }
  }
  return best
}
