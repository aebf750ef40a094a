/** A file's circle as the plan looks at it: the very shape its page reads. */
import type { Need } from '#domain/assessment/need.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { CountedTie, Level, NeedSeverity } from '#domain/support-map/tie.ts'

export interface PlanMap {
  readonly today: Day
  readonly state: State
  readonly needs: readonly NeedSeverity[]
  readonly supporters: readonly { readonly id: string; readonly level: Level; readonly role: string }[]
  readonly ties: readonly (Omit<CountedTie, 'supporter' | 'level'> & {
    readonly id: string
    readonly supporterId: string
    readonly endsOn: Day | null
  })[]
}

export const levelOf = (map: PlanMap, supporterId: string): Level => map.supporters.find((one) => one.id === supporterId)?.level ?? 'MIC'

export const severityOf = (map: PlanMap, need: Need): number => map.needs.find((one) => one.need === need)?.severity ?? 0

/** The ties as the formulas of E2 count them. */
export const countedTies = (map: PlanMap): CountedTie[] =>
  map.ties.map(({ supporterId, ...tie }) => ({ ...tie, supporter: supporterId, level: levelOf(map, supporterId) }))
