/** Neighbours on one ring, moved as little as possible until none touches another (rule 3 of the labels). */
import { bend, turn } from './polar.ts'

export interface Wanted {
  readonly centre: number
  readonly width: number
  /** Where it belongs; neighbours keep this order. The centre when not said. */
  readonly home?: number
  /** How firmly it keeps its place against its neighbours; 1 when not said. */
  readonly firmness?: number
}

/**
 * The least-squares answer to what relaxing in many passes approaches: labels that collide form a block and share the way.
 * Exact and finished in one pass, so a circle of sixty ties costs the same on an old phone as one of six.
 * `blocked` is the name of the ring, which does not move.
 */
export function spread(
  wanted: readonly Wanted[],
  apart: number,
  blocked: { readonly at: number; readonly width: number } | null
): number[] {
  if (wanted.length === 0) return []
  const cut = blocked?.at ?? widestGap(wanted)
  const margin = blocked ? blocked.width / 2 + apart : apart / 2
  const [low, high] = [cut + margin, cut + 360 - margin]
  const items = wanted
    .map((item, index) => {
      const home = cut + turn((item.home ?? item.centre) - cut)
      return { index, width: item.width, firmness: item.firmness ?? 1, home, centre: home + bend(item.home ?? item.centre, item.centre) }
    })
    .sort((a, b) => a.home - b.home || a.index - b.index)
  // Taking away what lies before it, each item may stand anywhere not left of its predecessor.
  let taken = 0
  const offsets = items.map((item) => {
    const offset = taken + item.width / 2
    taken += item.width + apart
    return offset
  })
  const last = high - (taken - apart)
  const blocks: { sum: number; weight: number; count: number }[] = []
  for (const [index, item] of items.entries()) {
    blocks.push({ sum: (item.centre - (offsets[index] ?? 0)) * item.firmness, weight: item.firmness, count: 1 })
    for (
      let top = blocks.at(-1), below = blocks.at(-2);
      top && below && below.sum / below.weight > top.sum / top.weight;
      top = blocks.at(-1), below = blocks.at(-2)
    ) {
      blocks.pop()
      below.sum += top.sum
      below.weight += top.weight
      below.count += top.count
    }
  }
  const places = blocks.flatMap(({ sum, weight, count }) =>
    Array<number>(count).fill(Math.min(Math.max(sum / weight, low), Math.max(low, last)))
  )
  const centres: number[] = []
  for (const [index, item] of items.entries()) centres[item.index] = turn((places[index] ?? 0) + (offsets[index] ?? 0))
  return centres
}

/** Where the ring is emptiest: there it is cut open to be laid out as a line. */
function widestGap(wanted: readonly Wanted[]): number {
  const sorted = wanted.map((item) => turn(item.centre)).sort((a, b) => a - b)
  let best = { gap: -1, middle: 0 }
  for (const [index, centre] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360
    if (next - centre > best.gap) best = { gap: next - centre, middle: (centre + next) / 2 }
  }
  return best.middle
}
