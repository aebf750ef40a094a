/** The wall: in each place one stone per supporter, as wide as what is held. Two people look like two stones. */
import { type Cells, unit } from '#domain/support-map/strength.ts'
import { type Level, levels } from '#domain/support-map/tie.ts'
import { type CircleForm, wallCentre } from './circle-form.ts'
import { isStale, type SeenSupporter } from './circle-map.ts'
import { middle, type SlotArc } from './circle-sectors.ts'
import { angleOf, arcLine, lengthOf, stonePart, written } from './polar.ts'

export interface WallPiece {
  readonly supporter: string
  readonly level: Level
  readonly slot: SlotArc
  readonly from: number
  readonly to: number
  /** The outline of the stone. */
  readonly outline: string
  /** Project money: a line of dashes instead of a stone. */
  readonly dashes: { readonly line: string; readonly pattern: string } | null
  readonly stale: boolean
}

const sideGap = 2.2
const betweenGap = 1.8
const dash = 9
const dashOn = 0.65

export function wallPieces(form: CircleForm, slots: readonly SlotArc[], cells: Cells, supporters: readonly SeenSupporter[]): WallPiece[] {
  const bySupporter = new Map(supporters.map((supporter) => [supporter.id, supporter]))
  return levels.codes.flatMap((level) =>
    slots.flatMap((slot) => {
      const holders = [...cells.holdersOf(level, slot.need, slot.key)]
      const total = holders.reduce((sum, [, score]) => sum + score, 0)
      if (total === 0) return []
      const radius = wallCentre(form, level)
      const usable = Math.max(0, slot.to - slot.from - angleOf(2 * sideGap, radius))
      const drawn = usable * Math.min(1, total / unit)
      const gap = Math.min(angleOf(betweenGap, radius), drawn / (2 * holders.length))
      const stones = drawn - gap * (holders.length - 1)
      let from = middle(slot) - drawn / 2
      return holders.map(([id, score]): WallPiece => {
        const to = from + (stones * score) / total
        const ties = (bySupporter.get(id)?.ties ?? []).filter(
          (tie) => tie.score > 0 && tie.needs.includes(slot.need) && tie.keys.includes(slot.key)
        )
        const piece = {
          supporter: id,
          level,
          slot,
          from,
          to,
          outline: stone(form, radius, from, to),
          dashes: ties.every((tie) => tie.permanence === 'PROJ') ? dashes(radius, from, to) : null,
          stale: ties.every(isStale)
        }
        from = to + gap
        return piece
      })
    })
  )
}

const stone = (form: CircleForm, radius: number, from: number, to: number): string =>
  stonePart(radius - form.wall / 2, radius + form.wall / 2, from, to, Math.min(form.corner, lengthOf(to - from, radius) / 2.4))

/** Whole dashes only: the line begins and ends with one. */
function dashes(radius: number, from: number, to: number) {
  const length = lengthOf(to - from, radius)
  const count = Math.max(1, Math.round(length / dash))
  const step = length / (count - (1 - dashOn))
  return { line: arcLine(radius, from, to), pattern: `${written(step * dashOn)} ${written(step * (1 - dashOn))}` }
}
