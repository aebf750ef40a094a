/** "Tidak sekarang": a suggestion waits, with its reason, until the review brings it back. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { declineReasons, type PlanState, SuggestionKey } from './plan.ts'
import { caseFileId, faultInPlan, type OpenProblem, planId } from './plan-open.ts'

export const DeclineSuggestion = z.strictObject({
  caseFileId,
  planId,
  declineId: field(Id, 'Penundaan', 'Putting off', 'S2', 'K11'),
  suggestionKey: field(SuggestionKey, 'Saran', 'Suggestion', 'S2', 'K11'),
  reason: field(declineReasons.schema, 'Alasan', 'Reason', 'S3', 'K11')
})
export type DeclineSuggestion = z.infer<typeof DeclineSuggestion>

export type DeclineProblem = OpenProblem | { readonly kind: 'plan-missing' } | { readonly kind: 'safety-cannot-wait' }

export const declineSuggestion = command({
  name: 'plan.decline-suggestion',
  input: DeclineSuggestion,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: PlanState, input): Result<DeclineSuggestion, DeclineProblem> {
    const fault = faultInPlan(state, input)
    if (fault) return fault
    if (!state.plan) return refuse({ kind: 'plan-missing' })
    // A supporter who is not safe is looked at now; that is never put off.
    if (input.suggestionKey.startsWith('safety/')) return refuse({ kind: 'safety-cannot-wait' })
    return accept(input)
  }
})
