/** The whole circle in one pass: everything that is drawn, as paths and angles, without asking the page anything. */
import { type Cells, fillCells, unit } from '#domain/support-map/strength.ts'
import { type Level, levels } from '#domain/support-map/tie.ts'
import type { Language } from '#web/words/words.tsx'
import { gatherCrowd } from './circle-crowd.ts'
import { type CircleForm, wallCentre } from './circle-form.ts'
import { type NameLabel, type NoteOf, placeLabels } from './circle-labels.ts'
import { type CircleMap, type SeenSupporter, seeSupporter } from './circle-map.ts'
import { middle, quietRun, type Sector, type SlotArc, sectorsOf, slotsOf } from './circle-sectors.ts'
import { drawThreads, type Thread } from './circle-threads.ts'
import { type WallPiece, wallPieces } from './circle-wall.ts'
import { type NeedName, needNames, type RingName, ringNames, type SignWords, type SlotSign, slotSigns } from './circle-words.ts'
import { angleOf, arcLine, overlap, radialLine, ringPart } from './polar.ts'
import { twoLetters } from './two-letters.ts'

/** One ring in one place: its field, and the key's tint by how much is held. */
export interface Field {
  readonly level: Level
  readonly slot: SlotArc
  readonly path: string
  readonly tintPath: string
  readonly wallLine: string
  /** 0 when nothing is held. */
  readonly tint: number
}

export interface CirclePicture {
  readonly form: CircleForm
  readonly sectors: readonly Sector[]
  readonly slots: readonly SlotArc[]
  readonly fields: readonly Field[]
  /** The dotted edges of the doors, by slot. */
  readonly edges: readonly { readonly slot: SlotArc; readonly path: string }[]
  readonly pieces: readonly WallPiece[]
  readonly threads: readonly Thread[]
  readonly labels: readonly NameLabel[]
  readonly letters: ReadonlyMap<string, string>
  readonly signs: readonly SlotSign[]
  readonly needNames: readonly NeedName[]
  readonly ringNames: readonly RingName[]
  readonly supporters: readonly SeenSupporter[]
}

export interface DrawingWords extends SignWords {
  readonly note: NoteOf
}

export function drawCircle(
  map: CircleMap,
  form: CircleForm,
  lifted: string | null,
  language: Language,
  words: DrawingWords
): CirclePicture {
  const supporters = gatherCrowd(
    map.supporters.map((supporter) => seeSupporter(supporter, map.today)),
    lifted
  )
  const cells = fillCells(supporters.flatMap((supporter) => supporter.ties))
  const sectors = sectorsOf(map.needs)
  const slots = slotsOf(sectors, cells, lifted ?? undefined)
  const quiet = quietRun(sectors)
  const ringNameAt = form.names ? (quiet ? middle(quiet) : emptiest(slots, cells)) : null
  const pieces = wallPieces(form, slots, cells, supporters)
  const labels = placeLabels(form, slots, cells, supporters, words.note, ringNameAt)
  return {
    form,
    sectors,
    slots,
    fields: fields(form, sectors, slots, cells, lifted),
    edges: slots.filter((slot) => slot.isDoor || slot.opens).map((slot) => ({ slot, path: edges(form, slot) })),
    pieces,
    threads: drawThreads(form, labels, pieces),
    labels,
    letters: new Map(lettersOf(supporters)),
    signs: slotSigns(form, slots, language, words),
    needNames: needNames(form, sectors, language),
    ringNames: ringNameAt === null ? [] : ringNames(form, ringNameAt, language),
    supporters
  }
}

const sectorGap = 0.8

function fields(form: CircleForm, sectors: readonly Sector[], slots: readonly SlotArc[], cells: Cells, lifted: string | null): Field[] {
  const starts = new Set(sectors.map((sector) => sector.from))
  return levels.codes.flatMap((level) =>
    slots.map((slot, index): Field => {
      const { inner, outer } = form.rings[level]
      const next = slots[(index + 1) % slots.length]
      const isFirst = starts.has(slot.from)
      const isLast = next === undefined || starts.has(next.from)
      const path = (overlap: number) => ringPart(inner, outer, slot.from, slot.to, isFirst ? sectorGap : 0, isLast ? sectorGap : -overlap)
      const held = cells.held(level, slot.need, slot.key, lifted ?? undefined)
      return {
        level,
        slot,
        // A hair over the next place of the same need, or a pale seam would show between two equal fields.
        path: path(0.5),
        tintPath: path(0),
        wallLine: arcLine(
          wallCentre(form, level),
          slot.from + angleOf(isFirst ? sectorGap : 0, outer),
          slot.to - angleOf(isLast ? sectorGap : 0, outer)
        ),
        tint: held === 0 ? 0 : 0.35 + 0.65 * (held / unit)
      }
    })
  )
}

const edges = (form: CircleForm, slot: SlotArc): string => {
  const [inner, outer] = [form.rings.MIC.inner + 2, form.rings.MAC.outer + 2]
  return radialLine(slot.from, inner, outer) + radialLine(slot.to, inner, outer)
}

/** Where fewest hold anything: the rings are named there when every need is active. */
function emptiest(slots: readonly SlotArc[], cells: Cells): number {
  let best = { held: Number.POSITIVE_INFINITY, at: 0 }
  for (const slot of slots) {
    const at = middle(slot)
    const near = slots.filter((other) => overlap(at - 26, at + 26, other.from, other.to) > 0)
    const held = near.reduce(
      (sum, other) => sum + levels.codes.reduce((all, level) => all + cells.held(level, other.need, other.key), 0),
      0
    )
    if (held < best.held) best = { held, at }
  }
  return best.at
}

const lettersOf = (supporters: readonly SeenSupporter[]): [string, string][] => {
  const people = supporters.filter((supporter) => supporter.count === 1 && !supporter.unsafe)
  const letters = twoLetters(people.map((supporter) => supporter.label))
  return supporters.map((supporter) => [
    supporter.id,
    supporter.count > 1 ? supporter.label : supporter.unsafe ? '×' : (letters[people.indexOf(supporter)] ?? '')
  ])
}
