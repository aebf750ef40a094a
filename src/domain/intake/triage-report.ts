/** Triage (ST02): looks for danger, sets the risk, and starts the clocks. In the same contact as the report (domain.md C1, D12, E5). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Clock, clocks, dueAt } from './clocks.ts'
import { DangerSign, Risk, riskAtLeast } from './danger.ts'
import { bandOf, needsOutreach, type Report, whichReport } from './report.ts'

export const TriageReport = z.strictObject({
  ...whichReport,
  dangerSigns: field(z.array(DangerSign).max(8), 'Tanda bahaya', 'Danger signs', 'S3', 'K4'),
  /** with somebody trusted, in a place the offender cannot reach; "not known" counts as no */
  childSafeNow: field(z.boolean(), 'Anak aman sekarang', 'Child safe now', 'S3', 'K4'),
  risk: field(Risk, 'Risiko', 'Risk', 'S3', 'K4')
})
export type TriageReport = z.infer<typeof TriageReport>

/** With the limits of the region in front of the national ones, where they are known. */
export type TriageState = Report & { readonly register?: readonly Clock[] }

export type TriageProblem =
  | ChangedMeanwhile<Report>
  | { readonly kind: 'report-settled' }
  | { readonly kind: 'risk-below-danger' }
  | { readonly kind: 'risk-may-not-fall' }

export const triageReport = command({
  name: 'intake.triage-report',
  input: TriageReport,
  compartments: ['K4'],
  subject: (input) => ({ kind: 'report', id: input.reportId }),
  decide({ register, ...report }: TriageState, input, now): Result<Report, TriageProblem> {
    if (report.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: report })
    if (report.state !== 'received' && report.state !== 'triaged') return refuse({ kind: 'report-settled' })
    const dangerSigns = signsOf(report, input.dangerSigns)
    if (riskAtLeast(dangerSigns, input.risk) !== input.risk) return refuse({ kind: 'risk-below-danger' })
    // Lowering a risk is the supervisor's signature (D12), and that is given on the file.
    if (report.risk !== null && input.risk < report.risk) return refuse({ kind: 'risk-may-not-fall' })
    const found = { dangerSigns, childSafeNow: input.childSafeNow, risk: input.risk }
    return accept({
      ...report,
      ...found,
      ...clocksOf(report, found, register),
      state: 'triaged',
      triagedAt: now.at,
      version: report.version + 1
    })
  }
})

/** The age already told answers "under 12" by itself: nobody is asked twice (G-05). */
export const signsOf = (report: Pick<Report, 'age' | 'ageBand'>, seen: readonly DangerSign[]): DangerSign[] => {
  const band = bandOf(report)
  const isYoung = band === '0-5' || band === '6-11'
  return [...new Set<DangerSign>([...seen, ...(isYoung ? (['DS8'] as const) : [])])].sort()
}

/** When each limit falls due. `rows` carries a region's own limits in front of the national ones. */
export function clocksOf(
  report: Pick<Report, 'receivedAt' | 'source'>,
  found: Pick<Report, 'dangerSigns' | 'childSafeNow'> & { readonly risk: Risk },
  rows: readonly Clock[] = clocks
): Pick<Report, 'respondDueAt' | 'outreachDueAt' | 'policeDueAt'> {
  return {
    respondDueAt: dueAt('SLA-01', report.receivedAt, found.risk, rows),
    outreachDueAt: needsOutreach(found) ? dueAt('SLA-02', report.receivedAt, found.risk, rows) : null,
    // Every unit that takes reports is bound to tell the police, unless the police brought the report (G-09, SLA-04).
    policeDueAt: report.source === 'SR07' || report.source === 'SR22' ? null : dueAt('SLA-04', report.receivedAt, found.risk, rows)
  }
}
