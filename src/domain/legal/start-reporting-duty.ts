/** From now on three times twenty-four hours: somebody told of a crime of sexual violence, so the police have to be told (SLA-04, G-09). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addTime } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type LegalTrack, openDuties } from './legal.ts'
import { type NotYourPart, partFault, type Recorder } from './recorder.ts'
import { reportingBases, reportingRoles } from './reporting.ts'

export const StartReportingDuty = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  dutyId: field(Id, 'Kewajiban', 'Duty', 'S1', 'K11'),
  from: field(Moment, 'Disampaikan pada', 'Told at', 'S2', 'K11'),
  basis: field(reportingBases.schema, 'Diketahui dari', 'Known from', 'S2', 'K11')
})
export type StartReportingDuty = z.infer<typeof StartReportingDuty>

export interface StartDutyState {
  readonly recorder: Recorder | null
  readonly track: LegalTrack
}

export type StartReportingDutyProblem =
  | NotYourPart
  | { readonly kind: 'no-reporting-duty' }
  | { readonly kind: 'day-ahead' }
  | { readonly kind: 'long-ago' }
  | { readonly kind: 'duty-runs' }

export type ReportingDutyStarted = StartReportingDuty & { readonly postId: string }

export const startReportingDuty = command({
  name: 'legal.start-reporting-duty',
  input: StartReportingDuty,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ recorder, track }: StartDutyState, input, now): Result<ReportingDutyStarted, StartReportingDutyProblem> {
    const fault = partFault(recorder)
    if (fault || recorder === null) return fault ?? refuse({ kind: 'not-your-part' })
    if (!reportingRoles.includes(recorder.role)) return refuse({ kind: 'no-reporting-duty' })
    if (Date.parse(input.from) > Date.parse(now.at)) return refuse({ kind: 'day-ahead' })
    // a year wrongly typed would fire at once and never be believed again
    if (Date.parse(input.from) < Date.parse(addTime(now.at, -longestBack, 'day'))) return refuse({ kind: 'long-ago' })
    if (openDuties(track).some(({ duty }) => duty === 'report')) return refuse({ kind: 'duty-runs' })
    return accept({ ...input, postId: recorder.postId })
  }
})

const longestBack = 365
