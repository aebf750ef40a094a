/** Taking a report (ST01): somebody tells us that a child may need help, by any road. */
import { z } from 'zod'
import type { AgeBand } from '#domain/case-file/child.ts'
import type { ContactChannel } from '#domain/case-file/safety.ts'
import { command } from '#domain/kernel/command.ts'
import { addTime } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { bandOf, ReportFacts } from './report.ts'

export const RecordReport = z.strictObject({
  reportId: field(Id, 'Laporan', 'Report', 'S2', 'K4'),
  takenByPostId: field(Id, 'Diterima oleh', 'Taken by', 'S2', 'K4'),
  /** when it was told, which offline is long before it arrives here */
  receivedAt: field(Moment, 'Diterima', 'Received', 'S2', 'K4'),
  ...ReportFacts.shape
})
export type RecordReport = z.infer<typeof RecordReport>

export interface RecordReportState {
  /** the unit of the post, when that unit takes reports and the caller holds the post */
  readonly unitId: string | null
  readonly isKnown: boolean
  /** those of the named regions that exist */
  readonly regions: readonly string[]
}

export interface TakenReport extends RecordReport {
  readonly unitId: string
  readonly ageBand: AgeBand | null
}

export type RecordReportProblem =
  | { readonly kind: 'not-your-post' }
  | { readonly kind: 'report-known-already' }
  | { readonly kind: 'received-in-future' }
  | { readonly kind: 'region-unknown' }
  | { readonly kind: 'primary-form-not-chosen' }
  | { readonly kind: 'contact-needs-number' }

export const recordReport = command({
  name: 'intake.record-report',
  input: RecordReport,
  compartments: ['K3', 'K4'],
  // The report does not exist yet, so nobody can stand to it: taking one is asked of the person's own duty.
  subject: () => ({ kind: 'none' }),
  decide(state: RecordReportState, input, now, caller): Result<TakenReport, RecordReportProblem> {
    if (state.unitId === null || !caller.postIds.includes(input.takenByPostId)) return refuse({ kind: 'not-your-post' })
    if (state.isKnown) return refuse({ kind: 'report-known-already' })
    if (Date.parse(input.receivedAt) > Date.parse(addTime(now.at, clocksDiffer, 'minute'))) return refuse({ kind: 'received-in-future' })
    if (regionsOf(input).some((region) => !state.regions.includes(region))) return refuse({ kind: 'region-unknown' })
    if (!input.forms.includes(input.primaryForm)) return refuse({ kind: 'primary-form-not-chosen' })
    if (needsNumber(input.contactChannel) && input.contactNumber === null) return refuse({ kind: 'contact-needs-number' })
    return accept({ ...input, forms: [...new Set(input.forms)], ageBand: bandOf(input), unitId: state.unitId })
  }
})

export const regionsOf = (facts: Pick<ReportFacts, 'residenceRegion' | 'incidentRegion' | 'serviceRegion'>): string[] =>
  [facts.residenceRegion, facts.incidentRegion, facts.serviceRegion].filter((region) => region !== null)

/** A call or a message needs somewhere to go. */
export const needsNumber = (channel: ContactChannel | null): boolean => channel === 'SC2' || channel === 'SC3' || channel === 'SC4'

/** Phones run ahead of the server by some minutes. */
const clocksDiffer = 10
