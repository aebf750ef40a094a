/** Writing the safety plan, or a new version of it: the one before is kept. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from './case-file.ts'
import { SafetyPlan } from './safety-plan.ts'

export const WriteSafetyPlan = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K3'),
  plan: SafetyPlan
})
export type WriteSafetyPlan = z.infer<typeof WriteSafetyPlan>

export interface SafetyPlanState {
  readonly file: CaseFile | null
  /** 0 while there is no plan */
  readonly version: number
}

export type SafetyPlanProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | { readonly kind: 'review-out-of-range' }
  | { readonly kind: 'do-not-contact-stands-alone' }

/** Circumstances of a child in danger change: a plan older than this is no plan [D]. */
export const longestReviewDays = 92

export const writeSafetyPlan = command({
  name: 'case-file.write-safety-plan',
  input: WriteSafetyPlan,
  compartments: ['K3'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: SafetyPlanState, input, now): Result<WriteSafetyPlan & { version: number }, SafetyPlanProblem> {
    const closed = closedFault(state.file)
    if (closed) return closed
    if (state.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version: state.version } })
    const { reviewOn, channels } = input.plan
    if (reviewOn <= now.today || reviewOn > addDays(now.today, longestReviewDays)) return refuse({ kind: 'review-out-of-range' })
    // "Do not contact" beside a channel would be read as permission by whoever sees the channel first.
    if (channels.includes('SC9') && channels.length > 1) return refuse({ kind: 'do-not-contact-stands-alone' })
    return accept({ ...input, version: state.version + 1 })
  }
})
