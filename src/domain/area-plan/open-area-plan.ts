/** An area names a problem it wants to answer; offices then promise what they do about it (S135). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { PlanTerms, RegencyCode } from './area-plan.ts'

export const OpenAreaPlan = z.strictObject({
  planId: field(Id, 'RTL daerah', 'Area plan', 'S1', 'K18'),
  regionCode: field(RegencyCode, 'Kabupaten/kota', 'Regency or city', 'S1', 'K18'),
  terms: PlanTerms
})
export type OpenAreaPlan = z.infer<typeof OpenAreaPlan>

export interface OpenAreaPlanState {
  /** regencies whose plans the caller leads by duty */
  readonly leads: readonly string[]
}
export type OpenAreaPlanProblem = { readonly kind: 'not-your-area' }

export const openAreaPlan = command({
  name: 'area-plan.open',
  input: OpenAreaPlan,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide: ({ leads }: OpenAreaPlanState, input): Result<OpenAreaPlan, OpenAreaPlanProblem> =>
    leads.includes(input.regionCode) ? accept(input) : refuse({ kind: 'not-your-area' })
})
