/** The circle through time: the days on which something was recorded, and the map as it stood at the end of each. */
import { dayOf } from '#domain/kernel/date.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import type { NeedSeverity } from '#domain/support-map/tie.ts'
import type { CircleMap } from './circle-map.ts'
import { circleMapOf, type MapSupporter } from './support-map.local.ts'

export interface MapHistory {
  readonly assessments: readonly { readonly at: string; readonly needs: readonly NeedSeverity[] }[]
  readonly supporters: readonly MapSupporter[]
  readonly versions: readonly (Tie & {
    readonly at: string
    readonly endedAt: string | null
    readonly endedReason: string | null
    readonly by: string | null
  })[]
  readonly episodes: readonly { readonly number: number; readonly openedAt: string; readonly closedAt: string | null }[]
}

export interface MapEvent {
  readonly kind: 'assessed' | 'joined' | 'left' | 'changed'
  readonly label: string
}

export interface MapDay {
  readonly day: string
  readonly events: readonly MapEvent[]
}

const weight = { assessed: 0, joined: 1, left: 2, changed: 3 } as const

/** Days with something recorded, oldest first; the weightiest event of a day comes first. A mere confirmation makes no day of its own. */
export function daysOf(history: MapHistory): readonly MapDay[] {
  const days = new Map<string, MapEvent[]>()
  const note = (at: string, event: MapEvent) => days.set(dayOf(at), [...(days.get(dayOf(at)) ?? []), event])
  const labelOf = (id: string) => history.supporters.find((one) => one.id === id)?.label ?? ''
  for (const { at } of history.assessments) note(at, { kind: 'assessed', label: '' })
  const joined = new Set<string>()
  for (const version of history.versions) {
    const label = labelOf(version.supporterId)
    const before = history.versions.find((one) => one.id === version.id && one.version === version.version - 1)
    if (version.endedAt !== null) note(version.at, { kind: 'left', label })
    else if (!joined.has(version.supporterId)) note(version.at, { kind: 'joined', label })
    else if (!before || !sameHold(before, version)) note(version.at, { kind: 'changed', label })
    joined.add(version.supporterId)
  }
  return [...days]
    .map(([day, events]) => ({ day, events: events.sort((a, b) => weight[a.kind] - weight[b.kind]) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The map at the end of a day, seen with that day's eyes. */
export function mapOn(history: MapHistory, day: string, codeName: string): CircleMap {
  const latest = new Map<string, MapHistory['versions'][number]>()
  for (const version of history.versions) {
    const known = latest.get(version.id)
    if (dayOf(version.at) <= day && (!known || known.version < version.version)) latest.set(version.id, version)
  }
  const assessment = history.assessments.filter(({ at }) => dayOf(at) <= day).at(-1)
  return circleMapOf(
    {
      id: '',
      codeName,
      state: '',
      needs: assessment?.needs ?? [],
      supporters: history.supporters,
      ties: [...latest.values()].filter((tie) => tie.endedAt === null)
    },
    day
  )
}

const sameHold = (a: Tie, b: Tie): boolean =>
  (['needs', 'keys', 'strength', 'consistency', 'safety', 'permanence', 'endsOn'] as const).every(
    (field) => JSON.stringify(a[field]) === JSON.stringify(b[field])
  )
