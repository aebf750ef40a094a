/** Which days of "Geser waktu" carry their words: as many as stand beside each other without touching. The width is not measured, only named. */
import { cutText, textWidth } from './text-width.ts'

export interface TimeLabel {
  /** from 0, the first recorded day, to 1, today */
  readonly at: number
  readonly words: string
}

export type LabelSide = 'start' | 'middle' | 'end'

/** px; the narrowest track that has words at more than the chosen day, and the one where half as many again find room. */
export const trackWidths = { tight: 350, wide: 520 } as const

const size = 13
const longest = 150
const apart = 12
/** how far words may stand out over the ends of the track */
const over = 14

export const shortened = (words: string): string => cutText(words, size, longest)

/** Words at the ends turn inwards; decided on the narrowest track, so that they stay where they are when the window grows. */
export function sideOf({ at, words }: TimeLabel): LabelSide {
  const half = textWidth(words, size) / 2
  if (at * trackWidths.tight < half - over) return 'start'
  return (1 - at) * trackWidths.tight < half - over ? 'end' : 'middle'
}

/** From where to where a label's words reach on a track of this width, in px. */
export function reachOf(label: TimeLabel, width: number): readonly [number, number] {
  const long = textWidth(label.words, size)
  const side = sideOf(label)
  const from = label.at * width - (side === 'start' ? 0 : side === 'end' ? long : long / 2)
  return [from, from + long]
}

/**
 * The places whose words are shown on a track of this width. The chosen one always; then today, the first day, and of the
 * others those that a regular step meets first, each where nothing shown before is in its way.
 */
export function labelsThatFit(labels: readonly TimeLabel[], chosen: number, width: number): ReadonlySet<number> {
  const last = labels.length - 1
  const step = Math.max(1, Math.ceil(last / 5))
  const others = labels.map((_, index) => index).sort((a, b) => Number(a % step > 0) - Number(b % step > 0) || a - b)
  const shown = new Set<number>()
  const isFree = (index: number) => {
    const own = labels[index]
    if (!own || own.words === '') return false
    const [from, until] = reachOf(own, width)
    return [...shown].every((other) => {
      const [start, end] = reachOf(labels[other] as TimeLabel, width)
      return until + apart <= start || end + apart <= from
    })
  }
  for (const index of [chosen, last, 0, ...others]) if (isFree(index)) shown.add(index)
  return shown
}
