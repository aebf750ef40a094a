/** The circle without words: a thumbnail for lists and comparisons (one ring), and the middle size for supervision (three rings). */
import { pair } from '#domain/support-map/score.ts'
import { type Cells, fillCells, unit, weigh } from '#domain/support-map/strength.ts'
import { type Key, levels } from '#domain/support-map/tie.ts'
import { type CircleMap, countedMap, isStale } from './circle-map.ts'
import { middle, type SlotArc, sectorsOf, slotsOf } from './circle-sectors.ts'
import { angleOf, ringPart, stonePart } from './polar.ts'

export interface SmallPiece {
  readonly key: Key
  readonly path: string
  readonly stale: boolean
}

export interface SmallPicture {
  readonly fields: readonly { readonly path: string; readonly active: boolean }[]
  readonly pieces: readonly SmallPiece[]
  /** The radii of the dotted circles under everything: where nothing stands, they show. */
  readonly dotted: readonly number[]
}

interface SmallRing {
  readonly inner: number
  readonly outer: number
  readonly wall: number
}

const thumbnailRing: SmallRing = { inner: 18, outer: 26, wall: 8 }
const middleRings: readonly SmallRing[] = [
  { inner: 18, outer: 29, wall: 6.4 },
  { inner: 30.5, outer: 41.5, wall: 6.4 },
  { inner: 43, outer: 54, wall: 6.4 }
]
const middleInactive = 14

/** One ring, active needs only; without any need the dotted circle alone. `lifted` draws what is left without that supporter. */
export function drawThumbnail(map: CircleMap, lifted?: string): SmallPicture {
  const { cells, staleAt } = read(map, lifted)
  const slots = slotsOf(sectorsOf(map.needs, 0), cells).filter((slot) => slot.severity > 0)
  return {
    fields: slots.filter((slot) => !slot.isDoor).map((slot) => ({ path: field(thumbnailRing, slot), active: true })),
    pieces: slots.flatMap((slot) => piece(thumbnailRing, slot, pair(cells, slot.need, slot.key), staleAt(slot))),
    dotted: [22]
  }
}

export function drawMiddle(map: CircleMap): SmallPicture {
  const { cells, staleAt } = read(map)
  const slots = slotsOf(sectorsOf(map.needs, middleInactive), cells)
  return {
    fields: middleRings.flatMap((ring) =>
      slots.filter((slot) => !slot.isDoor).map((slot) => ({ path: field(ring, slot), active: slot.severity > 0 }))
    ),
    pieces: levels.codes.flatMap((level, index) => {
      const ring = middleRings[index] ?? thumbnailRing
      return slots
        .filter((slot) => slot.severity > 0)
        .flatMap((slot) => piece(ring, slot, cells.held(level, slot.need, slot.key), staleAt(slot)))
    }),
    dotted: middleRings.map((ring) => ring.outer - ring.wall / 2 - 1)
  }
}

function read(map: CircleMap, lifted?: string): { cells: Cells; staleAt: (slot: SlotArc) => boolean } {
  const ties = countedMap(map)
    .ties.filter((tie) => tie.supporter !== lifted)
    .map((tie) => weigh(tie, map.today))
  const staleAt = (slot: SlotArc) => {
    const holding = ties.filter((tie) => tie.score > 0 && tie.needs.includes(slot.need) && tie.keys.includes(slot.key))
    return slot.isDoor && holding.every(isStale)
  }
  return { cells: fillCells(ties), staleAt }
}

const field = (ring: SmallRing, slot: SlotArc): string => ringPart(ring.inner, ring.outer, slot.from, slot.to, 0, -0.2)

function piece(ring: SmallRing, slot: SlotArc, held: number, stale: boolean): SmallPiece[] {
  if (held === 0) return []
  const outer = ring.outer - (ring.outer - ring.inner - ring.wall ? 1 : 0)
  const inner = outer - ring.wall
  const half = ((slot.to - slot.from - angleOf(1.2, (inner + outer) / 2)) * Math.min(1, held / unit)) / 2
  return [{ key: slot.key, stale, path: stonePart(inner, outer, middle(slot) - half, middle(slot) + half, 1.6) }]
}
