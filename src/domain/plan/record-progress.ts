/** How an action goes, and what the child says about it: better, same, worse, or why not asked (C4, G-12). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { PlanAction, PlanState } from './plan.ts'
import { caseFileId, type ClosedProblem, openFile, seenVersion } from './plan-open.ts'
import { ActionStatus, ChildOpinion } from './services.ts'

export const RecordProgress = z.strictObject({
  caseFileId,
  progressId: field(Id, 'Catatan kemajuan', 'Progress note', 'S2', 'K11'),
  actionId: field(Id, 'Langkah', 'Action', 'S2', 'K11'),
  seenVersion,
  status: field(ActionStatus, 'Kemajuan', 'Progress', 'S2', 'K11'),
  count: field(z.int().min(0).max(366), 'Sudah berapa kali', 'How many times so far', 'S2', 'K11'),
  reason: field(
    dignifiedText(200).nullable(),
    'Apa yang menghambat, atau mengapa batal',
    'What blocks it, or why it is cancelled',
    'S4',
    'K11'
  ),
  opinion: field(ChildOpinion.nullable(), 'Menurut anak', 'The child says', 'S3', 'K11'),
  opinionWhy: field(dignifiedText(200).nullable(), 'Mengapa', 'Why', 'S4', 'K11')
})
export type RecordProgress = z.infer<typeof RecordProgress>

export interface ProgressState extends PlanState {
  readonly action: PlanAction | null
  /** Some edition was approved: work has begun. */
  readonly everApproved: boolean
}

export type ProgressProblem =
  | ClosedProblem
  | ChangedMeanwhile<PlanAction>
  | { readonly kind: 'action-unknown' }
  | { readonly kind: 'plan-not-approved' }
  | { readonly kind: 'plan-submitted' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'why-missing' }
  | { readonly kind: 'count-too-high'; readonly times: number }

export const recordProgress = command({
  name: 'plan.record-progress',
  input: RecordProgress,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ProgressState, input): Result<{ action: PlanAction; progress: RecordProgress }, ProgressProblem> {
    const open = openFile(state)
    if (!open.ok) return open
    const { action } = state
    if (!action) return refuse({ kind: 'action-unknown' })
    if (action.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: action })
    // Before the first approval a row can only be taken out again; and never while the supervisor is reading.
    if (!state.everApproved && input.status !== 'CANCELLED') return refuse({ kind: 'plan-not-approved' })
    if (state.plan?.status === 'submitted' && input.status === 'CANCELLED') return refuse({ kind: 'plan-submitted' })
    if ((input.status === 'CANCELLED' || input.status === 'BLOCKED') && !input.reason) return refuse({ kind: 'reason-missing' })
    if (input.opinion === 'NOT_ASKED' && !input.opinionWhy) return refuse({ kind: 'why-missing' })
    if (action.times !== null && input.count > action.times) return refuse({ kind: 'count-too-high', times: action.times })
    return accept({ action: { ...action, status: input.status, count: input.count, version: action.version + 1 }, progress: input })
  }
})
