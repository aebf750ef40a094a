/** Referring out (ST18): another agency takes the report on. Warm: it is settled only when the receiver has said "we have it". */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addTime } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { ReceiverKind, ReferralReason } from './receiver.ts'
import { faultInSettling, type Report, type SettlingProblem, whichReport } from './report.ts'

export const ReferReportOut = z.strictObject({
  ...whichReport,
  receiverKind: field(ReceiverKind, 'Lembaga penerima', 'Receiving agency', 'S3', 'K4'),
  reason: field(ReferralReason, 'Alasan', 'Reason', 'S3', 'K4'),
  /** null: not yet; the same command is sent again when the receiver answers */
  receiverConfirmedAt: field(Moment.nullable(), 'Penerima memastikan', 'Receiver confirmed', 'S2', 'K4')
})
export type ReferReportOut = z.infer<typeof ReferReportOut>

export type ReferReportOutProblem =
  | SettlingProblem
  | { readonly kind: 'confirmed-in-future' }
  | { readonly kind: 'confirmed-before-report' }

export const referReportOut = command({
  name: 'intake.refer-report-out',
  input: ReferReportOut,
  compartments: ['K4'],
  subject: (input) => ({ kind: 'report', id: input.reportId }),
  decide(report: Report, input, now): Result<Report, ReferReportOutProblem> {
    const fault = faultInSettling(waitsForReceiver(report) ? { ...report, state: 'triaged' } : report, input.seenVersion)
    if (fault) return fault
    const confirmed = input.receiverConfirmedAt === null ? null : Date.parse(input.receiverConfirmedAt)
    if (confirmed !== null && confirmed > Date.parse(addTime(now.at, 10, 'minute'))) return refuse({ kind: 'confirmed-in-future' })
    if (confirmed !== null && confirmed < Date.parse(report.receivedAt)) return refuse({ kind: 'confirmed-before-report' })
    const { receiverKind, reason: referralReason, receiverConfirmedAt } = input
    return accept({ ...report, state: 'referred-out', receiverKind, referralReason, receiverConfirmedAt, version: report.version + 1 })
  }
})

/** Referred, but nobody has said yes: until then it is still ours. */
export const waitsForReceiver = (report: Pick<Report, 'state' | 'receiverConfirmedAt'>): boolean =>
  report.state === 'referred-out' && report.receiverConfirmedAt === null
