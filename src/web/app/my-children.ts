/** A child of the list as the server tells it, and its small circle. */
import type { State } from '#domain/case-file/state.ts'
import type { Due } from '#domain/case-file/today.ts'
import type { Day } from '#domain/kernel/date.ts'
import type { CountedTie, NeedSeverity } from '#domain/support-map/tie.ts'
import type { CircleMap } from '#web/support-map/circle-map.ts'

export interface Child {
  readonly id: string
  readonly codeName: string
  readonly state: State
  readonly stateSince: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly mine: boolean
  readonly needs: readonly NeedSeverity[]
  readonly ties: readonly (Omit<CountedTie, 'supporter'> & { readonly supporterId: string })[]
}

/** The read behind "Hari ini" and "Anak". */
export interface TodayRead {
  readonly due: readonly Due[]
  /** All whom the reader accompanies, and the most urgent others */
  readonly children: readonly Child[]
  /** every open file the reader may see */
  readonly total: number
}

/** Names are not needed in a thumbnail, and were not sent. */
export function circleOf(child: Child, today: Day): CircleMap {
  const ids = [...new Set(child.ties.map((tie) => tie.supporterId))]
  return {
    codeName: child.codeName,
    today,
    needs: child.needs,
    supporters: ids.map((id) => {
      const ties = child.ties.filter((tie) => tie.supporterId === id)
      return { id, label: '', level: ties[0]?.level ?? 'MIC', ties }
    })
  }
}
