/** Joining: the report tells of a child whose file the worker already sees. Only own files are offered; nobody can search for a child. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Risk } from './danger.ts'
import { faultInSettling, type Report, type SettlingProblem, whichReport } from './report.ts'

export const JoinReport = z.strictObject({
  ...whichReport,
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  /** begins the next episode when the file is closed (C8, RO01); without it a closed file is not joined */
  episodeId: field(Id.optional(), 'Episode', 'Episode', 'S2', 'K1')
})
export type JoinReport = z.infer<typeof JoinReport>

export interface JoinReportState {
  readonly report: Report
  /** null when the caller does not see such a file */
  readonly file: { readonly state: string; readonly risk: Risk; readonly closed?: ClosedFile | null } | null
}

/** What opening a closed file again needs to know. */
interface ClosedFile {
  readonly episodeNumber: number
  readonly isOwnerHeld: boolean
}

export interface JoinedReport {
  readonly report: Report
  /** the file's risk when the report raises it; otherwise null */
  readonly raisedRisk: Risk | null
  /** the episode the report begins, and where: in danger the child is looked for first (ST03), else assessed again (ST06) */
  readonly reopens: { readonly episodeId: string; readonly number: number; readonly to: 'ST03' | 'ST06' } | null
}

export type JoinReportProblem =
  | SettlingProblem
  | { readonly kind: 'file-not-yours' }
  | { readonly kind: 'file-closed' }
  | { readonly kind: 'owner-vacant' }

export const joinReport = command({
  name: 'intake.join-report',
  input: JoinReport,
  compartments: ['K1', 'K4'],
  subject: (input) => ({ kind: 'report', id: input.reportId }),
  decide({ report, file }: JoinReportState, input): Result<JoinedReport, JoinReportProblem> {
    const fault = faultInSettling(report, input.seenVersion)
    if (fault) return fault
    if (!file) return refuse({ kind: 'file-not-yours' })
    // A closed file opens again with the report (C8), so that somebody owns the new danger.
    const reopening = file.state === 'ST15' && input.episodeId !== undefined && file.closed ? file.closed : null
    if ((file.state === 'ST15' && !reopening) || file.state === 'ST18') return refuse({ kind: 'file-closed' })
    if (reopening && !reopening.isOwnerHeld) return refuse({ kind: 'owner-vacant' })
    const inDanger = report.dangerSigns.length > 0 || report.childSafeNow === false
    return accept({
      reopens:
        reopening && input.episodeId !== undefined
          ? { episodeId: input.episodeId, number: reopening.episodeNumber + 1, to: inDanger ? 'ST03' : 'ST06' }
          : null,
      report: { ...report, state: 'joined', caseFileId: input.caseFileId, version: report.version + 1 },
      raisedRisk: report.risk !== null && report.risk > file.risk ? report.risk : null
    })
  }
})
