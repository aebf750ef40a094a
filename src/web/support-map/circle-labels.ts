/** Where each supporter stands on her ring and how her name runs: at her heaviest place, off foreign doors, clear of her neighbours. */
import { type Cells, unit } from '#domain/support-map/strength.ts'
import { type Level, levels } from '#domain/support-map/tie.ts'
import { type CircleForm, nameLane } from './circle-form.ts'
import type { SeenSupporter } from './circle-map.ts'
import type { SlotArc } from './circle-sectors.ts'
import { angleOf, bend, lengthOf, overlap, turn } from './polar.ts'
import { spread } from './spread.ts'
import { cutText, textWidth } from './text-width.ts'

/** What stands beside a name: until when, or that she is not safe. */
export type NoteOf = (supporter: SeenSupporter) => string | null

export interface NameLabel {
  readonly supporter: SeenSupporter
  readonly radius: number
  readonly beadAt: number
  /** The stretch of the lane taken by bead, name and note. */
  readonly from: number
  readonly to: number
  /** The name as it fits; the full one is shown on focus. */
  readonly name: string
  readonly note: string | null
  /** Where the words begin, and that they run against the clock in the lower half. */
  readonly wordsAt: number
  readonly flipped: boolean
}

export const noteSize = 11.5
const beadGap = 5
const noteGap = 6
const pendingRoom = 11
/** In the narrow form: 24 px from finger to finger on the smallest screen. */
const beadsApart = 8.5

/** Text whose middle lies in the lower half would stand on its head, so it runs the other way. */
export const isFlipped = (angle: number): boolean => turn(angle) > 100 && turn(angle) < 262

export function placeLabels(
  form: CircleForm,
  slots: readonly SlotArc[],
  cells: Cells,
  supporters: readonly SeenSupporter[],
  note: NoteOf,
  ringNameAt: number | null
): NameLabel[] {
  return levels.codes.flatMap((level) => {
    const radius = nameLane(form, level)
    const ring = supporters.filter((supporter) => supporter.level === level)
    const own = ring.map((supporter) => ownSlots(slots, cells, supporter))
    const homes = ring.map((_, index) => homeAngle(cells, level, ring[index], own[index] ?? [], index))
    const texts = fitTexts(form, radius, ring, note, ringNameAt !== null)
    const wanted = ring.map((_, index) => {
      const width = angleOf(texts[index]?.length ?? 0, radius)
      const home = homes[index] ?? 0
      const centre = slide(home, width, angleOf(form.bead, radius), slots, own[index] ?? [])
      // Who stands in a doorway stays there: seen in a neighbour's place she would tell a lie.
      const inDoor = (own[index] ?? []).some(
        (slot) => slot.isDoor && homes[index] !== undefined && overlap(homes[index], homes[index] + 0.01, slot.from, slot.to) > 0
      )
      return { centre, width, home, flipped: isFlipped(centre), firmness: inDoor ? 6 : 1 }
    })
    const blocked = ringNameAt === null || !form.names ? null : { at: ringNameAt, width: angleOf(form.names.ringName, radius) }
    const centres = spread(wanted, angleOf(form.names?.apart ?? beadsApart, radius), blocked)
    return ring.map((supporter, index): NameLabel => {
      const { name, note, length, bead } = texts[index] ?? { name: '', note: null, length: 0, bead: 0 }
      const centre = centres[index] ?? 0
      const half = angleOf(length, radius) / 2
      // A small push may not turn the name round, or the bead would jump to its other end.
      const flipped =
        wanted[index]?.flipped === isFlipped(centre + 12) || wanted[index]?.flipped === isFlipped(centre - 12)
          ? (wanted[index]?.flipped ?? false)
          : isFlipped(centre)
      const side = flipped ? 1 : -1
      return {
        supporter,
        radius,
        beadAt: centre + side * (half - angleOf(bead, radius)),
        from: centre - half,
        to: centre + half,
        name,
        note,
        wordsAt: centre + side * (half - angleOf(2 * bead + beadGap, radius)),
        flipped
      }
    })
  })
}

const ownSlots = (slots: readonly SlotArc[], cells: Cells, supporter: SeenSupporter): SlotArc[] => {
  const held = slots.filter((slot) => cells.holdersOf(supporter.level, slot.need, slot.key).has(supporter.id))
  // An unsafe or long unheard supporter holds nothing, but belongs where she was recorded.
  return held.length > 0
    ? held
    : slots.filter((slot) => supporter.ties.some((tie) => tie.needs.includes(slot.need) && tie.keys.includes(slot.key)))
}

/** Rule 1: the middle of the places with the greatest w·score²/C in one sector, those within 80 % that lie side by side. */
function homeAngle(cells: Cells, level: Level, supporter: SeenSupporter | undefined, own: readonly SlotArc[], index: number): number {
  const rated = own.map((slot) => {
    const score = cells.holdersOf(level, slot.need, slot.key).get(supporter?.id ?? '') ?? 0
    const held = cells.held(level, slot.need, slot.key)
    return { slot, rate: (Math.max(slot.severity, 0.3) * (score === 0 ? 1 : (score * score) / held)) / unit }
  })
  const best = rated.reduce<(typeof rated)[number] | null>((top, each) => (top && top.rate >= each.rate ? top : each), null)
  // Recorded for no need at all: stand somewhere quiet, each at a place of her own.
  if (!best) return 15 + index * 40
  const near = rated.filter((each) => each.slot.need === best.slot.need && each.rate >= 0.8 * best.rate).map((each) => each.slot)
  let { from, to } = best.slot
  for (const slot of near) if (Math.abs(slot.from - to) < 1e-6) to = slot.to
  for (const slot of near.toReversed()) if (Math.abs(slot.to - from) < 1e-6) from = slot.from
  return (from + to) / 2
}

/** Rule 2: slide the label by up to half its length to where it tells the least untruth. Returns the middle of the label. */
function slide(home: number, width: number, bead: number, slots: readonly SlotArc[], own: readonly SlotArc[]): number {
  const doors = slots.filter((slot) => slot.isDoor && !own.some((each) => each.name === slot.name))
  let best = { cost: Number.POSITIVE_INFINITY, centre: home }
  const step = Math.max(0.75, width / 48)
  for (let shift = -width / 2; shift <= width / 2 + 1e-9; shift += step) {
    const centre = home + shift
    const [from, to] = [centre - width / 2, centre + width / 2]
    const over = doors.reduce((sum, slot) => sum + overlap(from, to, slot.from, slot.to), 0)
    const inside = own.reduce((sum, slot) => sum + overlap(from, to, slot.from, slot.to), 0)
    const beadAt = isFlipped(centre) ? to - bead : from + bead
    const isAway = own.length > 0 && !own.some((slot) => overlap(beadAt - bead, beadAt + bead, slot.from, slot.to) > 1.99 * bead)
    const cost = 3 * over + 1.2 * (width - inside) + Math.abs(bend(home, beadAt)) + (isAway ? 14 : 0)
    if (cost < best.cost - 1e-9) best = { cost, centre }
  }
  return best.centre
}

interface LabelText {
  readonly name: string
  readonly note: string | null
  readonly bead: number
  readonly length: number
}

/** Names as they fit: cut at the longest, and shorter still, the longest first, when the ring is crowded. */
function fitTexts(form: CircleForm, radius: number, ring: readonly SeenSupporter[], noteOf: NoteOf, hasRingName: boolean): LabelText[] {
  const plain = ring.map((supporter) => ({
    supporter,
    bead: supporter.unsafe && form.names ? 7 : form.bead,
    note: form.names ? noteOf(supporter) : null
  }))
  const { names } = form
  if (!names) return plain.map(({ bead }) => ({ name: '', note: null, bead, length: 2 * bead }))
  const room = lengthOf(360, radius) - (hasRingName ? names.ringName : 0) - (ring.length + 1) * names.apart
  const length = (longest: number, withNotes: boolean) =>
    plain.map(({ supporter, bead, note }): LabelText => {
      const name = cutText(supporter.label, form.nameSize, longest)
      const noted = withNotes && note && name ? note : null
      const words = textWidth(name, form.nameSize) + (noted ? noteGap + textWidth(noted, noteSize) : 0)
      return { name, note: noted, bead, length: 2 * bead + (name ? beadGap + words : 0) + (supporter.pending ? pendingRoom : 0) }
    })
  const fits = (texts: readonly LabelText[]) => texts.reduce((sum, text) => sum + text.length, 0) <= room
  let texts = length(names.longest, true)
  for (let longest = names.longest - 6; !fits(texts) && longest > 0; longest -= 6) texts = length(longest, longest > 40)
  return fits(texts) ? texts : length(0, false)
}
