/** What the circle is drawn from: one plain object, and the reading of it that every drawing shares. */
import type { Need } from '#domain/assessment/need.ts'
import { type Day, daysBetween } from '#domain/kernel/date.ts'
import type { CountedMap } from '#domain/support-map/counted-map.ts'
import { type WeighedTie, weigh } from '#domain/support-map/strength.ts'
import type { CountedTie, Key, Level, NeedSeverity } from '#domain/support-map/tie.ts'

export interface CircleTie {
  readonly needs: readonly Need[]
  readonly keys: readonly Key[]
  readonly strength: number
  readonly consistency: number
  readonly safety: CountedTie['safety']
  readonly permanence: CountedTie['permanence']
  /** When the project's money ends, if that is known. */
  readonly endsOn?: Day
  readonly childConfirmed: boolean
  readonly lastConfirmedOn: Day
}

export interface CircleSupporter {
  readonly id: string
  readonly label: string
  readonly level: Level
  readonly ties: readonly CircleTie[]
  /** Holds something recorded on this phone and not yet sent. */
  readonly pending?: boolean
  /** The worker who looks at the map: when she leaves, this place must be handed over (S118). */
  readonly isMe?: boolean
  /** Promises to the child that were kept (G-17). */
  readonly keptPromises?: number
}

export interface CircleMap {
  readonly codeName: string
  readonly today: Day
  readonly needs: readonly NeedSeverity[]
  readonly supporters: readonly CircleSupporter[]
}

/** As the formulas count it; a supporter is named by her id. */
export const countedMap = (map: CircleMap): CountedMap => ({
  today: map.today,
  needs: [...map.needs],
  ties: map.supporters.flatMap(({ id, level, ties }) =>
    ties.map(({ endsOn: _, needs, keys, ...tie }) => ({ ...tie, supporter: id, level, needs: [...needs], keys: [...keys] }))
  )
})

/** A supporter as she is seen on her ring. */
export interface SeenSupporter {
  readonly id: string
  readonly label: string
  readonly level: Level
  readonly ties: readonly WeighedTie[]
  /** All that rests on her: score × cells, in 240ths. */
  readonly weight: number
  /** One tie is enough: a person who frightens the child is not half safe. */
  readonly unsafe: boolean
  readonly stale: boolean
  readonly confirmed: boolean
  readonly project: boolean
  /** The nearest ending within 90 days. */
  readonly endsOn: Day | null
  readonly pending: boolean
  readonly keptPromises: number
  /** More than one when the lightest of a crowded ring stand together as "+3". */
  readonly count: number
}

/** A tie is stale when its freshness is at most one half. */
export const isStale = (tie: WeighedTie): boolean => tie.fresh <= 2

const endingSoon = 90

export function seeSupporter(supporter: CircleSupporter, today: Day): SeenSupporter {
  const ties = supporter.ties.map((tie) =>
    weigh({ ...tie, needs: [...tie.needs], keys: [...tie.keys], supporter: supporter.id, level: supporter.level }, today)
  )
  const counted = ties.filter((tie) => tie.safety !== 'UNSAFE')
  const endings = supporter.ties.flatMap((tie) => (tie.permanence === 'PROJ' && tie.endsOn ? [tie.endsOn] : []))
  const soon = endings.filter((day) => daysBetween(today, day) >= 0 && daysBetween(today, day) <= endingSoon).sort()
  return {
    id: supporter.id,
    label: supporter.label,
    level: supporter.level,
    ties,
    weight: ties.reduce((sum, tie) => sum + tie.score * tie.cells, 0),
    unsafe: ties.some((tie) => tie.safety === 'UNSAFE'),
    stale: counted.length > 0 && counted.every(isStale),
    confirmed: ties.some((tie) => tie.childConfirmed),
    project: counted.length > 0 && counted.every((tie) => tie.permanence === 'PROJ'),
    endsOn: soon[0] ?? null,
    pending: supporter.pending ?? false,
    keptPromises: supporter.keptPromises ?? 0,
    count: 1
  }
}
