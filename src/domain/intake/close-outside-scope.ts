/** Closing a report that is not taken on (ST18): only with a reason, and never while there is a sign of danger. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { OutsideReason } from './danger.ts'
import { faultInSettling, type Report, type SettlingProblem, whichReport } from './report.ts'

export const CloseOutsideScope = z.strictObject({
  ...whichReport,
  reason: field(OutsideReason, 'Alasan', 'Reason', 'S3', 'K4')
})
export type CloseOutsideScope = z.infer<typeof CloseOutsideScope>

export type CloseOutsideScopeProblem = SettlingProblem | { readonly kind: 'danger-needs-receiver' } | { readonly kind: 'child-by-age' }

export const closeOutsideScope = command({
  name: 'intake.close-outside-scope',
  input: CloseOutsideScope,
  compartments: ['K4'],
  subject: (input) => ({ kind: 'report', id: input.reportId }),
  decide(report: Report, input): Result<Report, CloseOutsideScopeProblem> {
    // An empty or test report tells of nobody, so there is nothing to triage.
    const isEmpty = input.reason === 'OS3' && report.state === 'received'
    const fault = faultInSettling(isEmpty ? { ...report, state: 'triaged' } : report, input.seenVersion)
    if (fault) return fault
    // Somebody must hold this child: refer out, and hear the receiver's yes.
    if (report.dangerSigns.length > 0) return refuse({ kind: 'danger-needs-receiver' })
    if (input.reason === 'OS1' && report.ageBand !== null && report.ageBand !== '18+') return refuse({ kind: 'child-by-age' })
    return accept({ ...report, state: 'outside-scope', outsideReason: input.reason, version: report.version + 1 })
  }
})
