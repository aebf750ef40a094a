/** The words around the circle: the sign over each place, the needs outside, the rings in the quiet part. */
import { type Need, needs as sevenNeeds } from '#domain/assessment/need.ts'
import { keys, type Level, levels } from '#domain/support-map/tie.ts'
import type { Language } from '#web/words/words.tsx'
import { type CircleForm, nameLane } from './circle-form.ts'
import { isFlipped } from './circle-labels.ts'
import { middle, type Sector, type SlotArc } from './circle-sectors.ts'
import { angleOf, arcLine, lengthOf } from './polar.ts'
import { textWidth } from './text-width.ts'

/** Words that follow their ring. */
export interface CurvedText {
  readonly text: string
  readonly path: string
  readonly anchor: 'start' | 'middle'
}

/** A line for text centred at an angle, or beginning there. The letters' middle lies on the radius. */
export function curved(
  text: string,
  size: number,
  radius: number,
  angle: number,
  anchor: 'start' | 'middle',
  flipped: boolean
): CurvedText {
  const room = angleOf(textWidth(text, size) * 1.35 + 12, radius)
  const baseline = radius + (flipped ? 0.35 : -0.35) * size
  const side = flipped ? -1 : 1
  const before = anchor === 'middle' ? room / 2 : 0
  return { text, anchor, path: arcLine(baseline, angle - side * before, angle + side * (anchor === 'middle' ? room / 2 : room)) }
}

export interface SlotSign {
  readonly slot: SlotArc
  readonly discAt: number
  readonly word: CurvedText | null
}

export interface SignWords {
  readonly open: string
  readonly willOpen: string
  readonly keyOpen: (key: string) => string
}

const signWord = 12.5
const wordGap = 6

export const slotSigns = (form: CircleForm, slots: readonly SlotArc[], language: Language, words: SignWords): SlotSign[] =>
  slots
    .filter((slot) => slot.severity > 0)
    .map((slot) => {
      const size = form.names ? signWord : 11
      const key = keys.term(slot.key)[language].toLowerCase()
      const choices = slot.opens
        ? [words.willOpen]
        : slot.isDoor
          ? form.names
            ? [words.keyOpen(key), words.open]
            : [words.open]
          : form.names
            ? [key]
            : []
      const room = lengthOf(slot.to - slot.from, form.signAt) - 34 * (form.signSize / 11.5)
      const word = choices.find((choice) => textWidth(choice, size) <= room)
      if (!word) return { slot, discAt: middle(slot), word: null }
      const flipped = isFlipped(middle(slot))
      const side = flipped ? 1 : -1
      const length = 2 * form.signSize + wordGap + textWidth(word, size)
      const start = middle(slot) + side * angleOf(length / 2, form.signAt)
      return {
        slot,
        discAt: start - side * angleOf(form.signSize, form.signAt),
        word: curved(word, size, form.signAt, start - side * angleOf(2 * form.signSize + wordGap, form.signAt), 'start', flipped)
      }
    })

export interface NeedName {
  readonly need: Need
  readonly active: boolean
  readonly lines: readonly CurvedText[]
}

const quietSize = 12

export const needNames = (form: CircleForm, sectors: readonly Sector[], language: Language): NeedName[] =>
  sectors.flatMap((sector): NeedName[] => {
    const name = sevenNeeds.term(sector.need)[language]
    const at = middle(sector)
    const flipped = isFlipped(at)
    if (sector.severity > 0)
      return [{ need: sector.need, active: true, lines: [curved(name, form.needSize, form.needAt, at, 'middle', flipped)] }]
    if (!form.names) return []
    const lines = name.split(' ')
    const inwards = flipped ? lines : lines.toReversed()
    return [
      {
        need: sector.need,
        active: false,
        lines: inwards.map((line, index) => curved(line, quietSize, 253 + 14 * index, at, 'middle', flipped))
      }
    ]
  })

export interface RingName {
  readonly level: Level
  readonly text: CurvedText
}

export const ringNames = (form: CircleForm, at: number, language: Language): RingName[] =>
  levels.codes.map((level) => ({
    level,
    text: curved(levels.term(level)[language], 12.5, nameLane(form, level), at, 'middle', isFlipped(at))
  }))
