/** A course or a job goes on: registered, running, finished, certificate received; or it stops, and the reason is kept. */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { nextStages, type Stage, stages, stopReasons } from './activity.ts'
import type { HappenedInFuture } from './family-state.ts'
import { certainAge } from './lawful-work.ts'
import { type AgeState, lawful, type PlanActivity, type WorkProblem } from './plan-activity.ts'

export const MoveTerms = z.strictObject({
  stage: field(stages.schema, 'Tahap', 'Stage', 'S2', 'K11'),
  reason: field(stopReasons.schema.nullable(), 'Mengapa berhenti', 'Why it stopped', 'S3', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export const MoveActivity = MoveTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  activityId: field(Id, 'Kegiatan', 'Activity', 'S2', 'K11'),
  moveId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type MoveActivity = z.infer<typeof MoveActivity>

type Known = Pick<PlanActivity, 'kind' | 'hoursDay' | 'hoursWeek' | 'pay' | 'hazards' | 'conditions'>
export interface MoveActivityState extends AgeState {
  /** null: not on this file */
  readonly activity: (Known & { readonly stage: Stage; readonly movedOn: Day | null }) | null
}
export type MoveActivityProblem =
  | CaseFileClosed
  | HappenedInFuture
  | WorkProblem
  | { readonly kind: 'stage-not-next'; readonly stage: Stage }
  | { readonly kind: 'activity-unknown' }
  | { readonly kind: 'before-last-stage' }
  | { readonly kind: 'stop-reason-needed' }

export const moveActivity = command({
  name: 'livelihood.move-activity',
  input: MoveActivity,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, month, activity }: MoveActivityState, input, now): Result<MoveActivity, MoveActivityProblem> {
    const fault = closedFault(file)
    if (fault || file === null) return fault ?? refuse({ kind: 'case-file-closed' })
    if (activity === null) return refuse({ kind: 'activity-unknown' })
    if (!nextStages(activity.stage).includes(input.stage)) return refuse({ kind: 'stage-not-next', stage: activity.stage })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (activity.movedOn !== null && input.onDay < activity.movedOn) return refuse({ kind: 'before-last-stage' })
    if ((input.stage === 'stopped') !== (input.reason !== null)) return refuse({ kind: 'stop-reason-needed' })
    if (input.stage === 'running') {
      const checked = lawful(activity, certainAge(file.ageBand, month, now.today))
      if (!checked.ok) return checked
    }
    return accept(input)
  }
})
