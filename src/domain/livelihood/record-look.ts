/** A look at how a course or work goes, one, three and six months after it began: whether it is as agreed, and how the child likes it. */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { agreements, feelings, lookFindings, lookMonths, type Running } from './activity.ts'
import type { HappenedInFuture } from './family-state.ts'

export const LookTerms = z.strictObject({
  month: field(z.literal(lookMonths), 'Bulan', 'Month', 'S1', 'K11'),
  finding: field(lookFindings.schema, 'Bagaimana jalannya', 'How it goes', 'S2', 'K11'),
  agreement: field(agreements.schema, 'Jam, upah, dan tempat', 'Hours, pay and place', 'S2', 'K11'),
  feeling: field(feelings.schema.nullable(), 'Menurut anak', 'The child says', 'S3', 'K11'),
  missingReason: field(viewMissingReasons.schema.nullable(), 'Belum dapat ditanyakan', 'Could not be asked', 'S3', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export const RecordLook = LookTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  activityId: field(Id, 'Kegiatan', 'Activity', 'S2', 'K11'),
  lookId: field(Id, 'Catatan', 'Record', 'S2', 'K11')
})
export type RecordLook = z.infer<typeof RecordLook>

export interface RecordLookState {
  readonly file: Pick<CaseFile, 'state'> | null
  readonly activity: Running | null
}
export type RecordLookProblem =
  | CaseFileClosed
  | HappenedInFuture
  | { readonly kind: 'not-running' }
  | { readonly kind: 'feeling-or-reason' }

export const recordLook = command({
  name: 'livelihood.record-look',
  input: RecordLook,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, activity }: RecordLookState, input, now): Result<RecordLook, RecordLookProblem> {
    const fault = closedFault(file)
    if (fault) return fault
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (!activity?.since || activity.stage !== 'running' || input.onDay < activity.since) return refuse({ kind: 'not-running' })
    // no look at a child's work without the child, or the reason why (G-12)
    if ((input.feeling === null) === (input.missingReason === null)) return refuse({ kind: 'feeling-or-reason' })
    return accept(input)
  }
})
