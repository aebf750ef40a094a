/** A plan ends when nothing is owed any more, with a word on what came of it. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { PlanStanding } from './area-plan.ts'

export const CloseAreaPlan = z.strictObject({
  planId: field(Id, 'RTL daerah', 'Area plan', 'S1', 'K18'),
  outcome: field(dignifiedText(240).min(1), 'Hasil', 'Outcome', 'S2', 'K18')
})
export type CloseAreaPlan = z.infer<typeof CloseAreaPlan>

export interface CloseAreaPlanState {
  readonly plan: PlanStanding | null
  /** promises neither done nor cancelled */
  readonly owed: number
}
export type CloseAreaPlanProblem =
  | { readonly kind: 'plan-unknown' }
  | { readonly kind: 'not-your-area' }
  | { readonly kind: 'plan-closed' }
  | { readonly kind: 'still-owed'; readonly owed: number }

/** What comes out carries the region, because the words lie sealed under it. */
export const closeAreaPlan = command({
  name: 'area-plan.close',
  input: CloseAreaPlan,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    { plan, owed }: CloseAreaPlanState,
    { outcome }
  ): Result<{ readonly regionCode: string; readonly outcome: string }, CloseAreaPlanProblem> {
    if (!plan) return refuse({ kind: 'plan-unknown' })
    if (!plan.leads) return refuse({ kind: 'not-your-area' })
    if (!plan.open) return refuse({ kind: 'plan-closed' })
    if (owed > 0) return refuse({ kind: 'still-owed', owed })
    return accept({ regionCode: plan.regionCode, outcome })
  }
})
