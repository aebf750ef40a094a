/** One monitoring visit is recorded, also on a closed file: closing ends the work, not the looking after (domain.md C7). */
import { z } from 'zod'
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { WarningSign } from '#domain/case-file/safety.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { lineAnswers, type ProposedReopening, proposesReopening, schooling, visitKinds } from './monitoring.ts'

const line = (id: string, en: string) => field(lineAnswers.schema, id, en, 'S3', 'K11')

export const MonitoringTerms = z.strictObject({
  doneOn: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  kind: field(visitKinds.schema, 'Cara', 'How', 'S2', 'K11'),
  signs: field(z.array(WarningSign).max(9), 'Tanda peringatan dini', 'Early-warning signs', 'S3', 'K11'),
  schooling: field(schooling.schema, 'Sekolah', 'School', 'S3', 'K11'),
  ...childViewFields('K11'),
  lines: z.strictObject({
    RL1: line('Kesehatan', 'Health'),
    RL2: line('Masyarakat', 'Community'),
    RL3: line('Restitusi', 'Restitution'),
    RL4: line('Dokumen', 'Documents'),
    RL5: line('Bantuan sosial', 'Social assistance'),
    RL6: line('Ekonomi', 'Economy')
  })
})

export const RecordMonitoring = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  visitId: field(Id, 'Pemantauan', 'Visit', 'S2', 'K11'),
  ...MonitoringTerms.shape
})
export type RecordMonitoring = z.infer<typeof RecordMonitoring>

export interface RecordMonitoringState {
  readonly file: Pick<CaseFile, 'state'> | null
  readonly visit: { readonly id: string; readonly isDone: boolean; readonly plannedOn: Day } | null
  /** of the circle as it stands now; null when no need is active */
  readonly coverage: number | null
}

export type RecordMonitoringProblem =
  | { readonly kind: 'not-monitored' }
  | { readonly kind: 'visit-unknown' }
  | { readonly kind: 'visit-done' }
  | { readonly kind: 'visited-in-future' }
  | { readonly kind: 'visited-too-early' }
  | { readonly kind: 'child-view-or-reason' }

export interface MonitoringRecorded {
  readonly visit: RecordMonitoring
  readonly coverage: number | null
  readonly proposes: readonly ProposedReopening[]
}

export const recordMonitoring = command({
  name: 'episode.record-monitoring',
  input: RecordMonitoring,
  compartments: ['K11', 'K10', 'K5'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, visit, coverage }: RecordMonitoringState, input, now): Result<MonitoringRecorded, RecordMonitoringProblem> {
    if (!file || (file.state !== 'ST14' && file.state !== 'ST15')) return refuse({ kind: 'not-monitored' })
    if (!visit || visit.id !== input.visitId) return refuse({ kind: 'visit-unknown' })
    if (visit.isDone) return refuse({ kind: 'visit-done' })
    if (input.doneOn > now.today) return refuse({ kind: 'visited-in-future' })
    if (input.doneOn < visit.plannedOn) return refuse({ kind: 'visited-too-early' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    return accept({ visit: input, coverage, proposes: proposesReopening({ signs: input.signs, coverage, schooling: input.schooling }) })
  }
})
