/** Who is drawn on a ring: at most six. On a crowded ring the lightest stand together as "+3"; the table names them all. */
import { levels } from '#domain/support-map/tie.ts'
import type { SeenSupporter } from './circle-map.ts'

const most = 6

/** The unsafe are always drawn: a danger may not hide in a number. `always` is whoever is lifted or looked at. */
export function gatherCrowd(supporters: readonly SeenSupporter[], always: string | null): SeenSupporter[] {
  return levels.codes.flatMap((level) => {
    const ring = supporters.filter((supporter) => supporter.level === level)
    if (ring.length <= most) return ring
    const rank = (supporter: SeenSupporter) => (supporter.unsafe ? 2 : supporter.id === always ? 1 : 0)
    const heaviest = [...ring].sort((a, b) => rank(b) - rank(a) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    const drawn = new Set(heaviest.slice(0, most - 1).map((supporter) => supporter.id))
    const rest = ring.filter((supporter) => !drawn.has(supporter.id))
    return [...ring.filter((supporter) => drawn.has(supporter.id)), asOne(rest)]
  })
}

const asOne = (rest: readonly SeenSupporter[]): SeenSupporter => {
  const level = rest[0]?.level ?? 'MIC'
  const id = crowdId(level)
  return {
    id,
    label: `+${rest.length}`,
    level,
    ties: rest.flatMap((supporter) => supporter.ties.map((tie) => ({ ...tie, supporter: id }))),
    weight: rest.reduce((sum, supporter) => sum + supporter.weight, 0),
    unsafe: rest.some((supporter) => supporter.unsafe),
    stale: rest.every((supporter) => supporter.stale),
    confirmed: rest.some((supporter) => supporter.confirmed),
    project: rest.every((supporter) => supporter.project),
    endsOn: null,
    pending: rest.some((supporter) => supporter.pending),
    keptPromises: 0,
    count: rest.length
  }
}

/** Not an id of a record: it stands for all the rest of one ring. */
export const crowdId = (level: string): string => `+${level}`
