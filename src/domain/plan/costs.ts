/** What a plan costs and what of it is there; rupiah are whole numbers, so nothing is ever rounded (D25). */
import { type PlanAction, stands } from './plan.ts'

export interface PlanCosts {
  readonly total: number
  readonly available: number
}

export function costsOf(actions: readonly Pick<PlanAction, 'cost' | 'funded' | 'status'>[]): PlanCosts {
  const counted = actions.filter(stands)
  const sum = (list: typeof counted) => list.reduce((total, action) => total + action.cost, 0)
  return { total: sum(counted), available: sum(counted.filter((action) => action.funded)) }
}
