/** How a promise goes: its status with a reason where it stands still, and what was measured. Said by its post or by who leads the plan. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { ActionStatus } from '#domain/plan/services.ts'
import type { PlanStanding } from './area-plan.ts'
import { type Commitment, Value } from './commitment.ts'

export const RecordAreaProgress = z.strictObject({
  commitmentId: field(Id, 'Komitmen', 'Commitment', 'S1', 'K18'),
  progressId: field(Id, 'Catatan kemajuan', 'Progress entry', 'S1', 'K18'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K18'),
  status: field(ActionStatus, 'Status', 'Status', 'S1', 'K18'),
  value: Value.nullable(),
  measuredOn: field(Day.nullable(), 'Diukur pada', 'Measured on', 'S1', 'K18'),
  reason: field(dignifiedText(200).min(1).nullable(), 'Alasan', 'Reason', 'S2', 'K18')
})
export type RecordAreaProgress = z.infer<typeof RecordAreaProgress>

export interface RecordAreaProgressState {
  readonly plan: PlanStanding | null
  readonly commitment: Commitment | null
}
export type RecordAreaProgressProblem =
  | ChangedMeanwhile<Commitment>
  | { readonly kind: 'commitment-unknown' }
  | { readonly kind: 'not-your-commitment' }
  | { readonly kind: 'plan-closed' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'measured-without-day' }
  | { readonly kind: 'measured-in-future' }

export const recordAreaProgress = command({
  name: 'area-plan.record-progress',
  input: RecordAreaProgress,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    { plan, commitment }: RecordAreaProgressState,
    input,
    now,
    caller
  ): Result<RecordAreaProgress & { readonly regionCode: string }, RecordAreaProgressProblem> {
    if (!plan || !commitment) return refuse({ kind: 'commitment-unknown' })
    if (!plan.leads && !caller.postIds.includes(commitment.responsiblePostId)) return refuse({ kind: 'not-your-commitment' })
    if (!plan.open) return refuse({ kind: 'plan-closed' })
    if (commitment.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: commitment })
    // What stands still, and what is given up, owes the area a word.
    if ((input.status === 'BLOCKED' || input.status === 'CANCELLED') && !input.reason) return refuse({ kind: 'reason-missing' })
    if ((input.value === null) !== (input.measuredOn === null)) return refuse({ kind: 'measured-without-day' })
    if (input.measuredOn && input.measuredOn > now.today) return refuse({ kind: 'measured-in-future' })
    return accept({ ...input, regionCode: plan.regionCode })
  }
})
