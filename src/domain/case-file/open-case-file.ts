/** Opening a case file from a report: from this moment the child has a code name and somebody who answers for her (ST03/ST04, S118). */
import { z } from 'zod'
import { type Clock, clockFor, clocks } from '#domain/intake/clocks.ts'
import type { Risk } from '#domain/intake/danger.ts'
import { bandOf, faultInSettling, needsOutreach, type Report, type SettlingProblem, whichReport } from '#domain/intake/report.ts'
import { sources } from '#domain/intake/source.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { AgeBand, Sex } from './child.ts'
import type { State } from './state.ts'

export const OpenCaseFile = z.strictObject({
  ...whichReport,
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  childId: field(Id, 'Anak', 'Child', 'S2', 'K1'),
  episodeId: field(Id, 'Episode', 'Episode', 'S2', 'K1'),
  workerPostId: field(Id, 'Pekerja kasus', 'Case worker', 'S2', 'K1'),
  supervisorPostId: field(Id, 'Supervisor', 'Supervisor', 'S2', 'K1'),
  sex: field(Sex, 'Jenis kelamin', 'Sex', 'S3', 'K1'),
  age: field(z.int().min(0).max(99).nullable(), 'Usia', 'Age', 'S3', 'K1'),
  ageBand: field(AgeBand.nullable(), 'Kelompok usia', 'Age band', 'S3', 'K1'),
  /** Honoured only while the demonstration is laid down: a chosen name could hint at the child. */
  wantedName: field(z.string().max(30).nullable().default(null), 'Kode nama contoh', 'Wanted demo code name', 'S2', 'K1')
})
export type OpenCaseFile = z.infer<typeof OpenCaseFile>

/** A post of the report's unit, as far as it may be asked to carry a child. */
export interface PostToChoose {
  readonly id: string
  readonly unitId: string
  readonly role: string
  readonly isHeld: boolean
}

export interface OpenCaseFileState {
  readonly report: Report
  readonly worker: PostToChoose | null
  readonly supervisor: PostToChoose | null
  /** active files the worker's post carries now */
  readonly caseload: number
  readonly unitRegion: string
}

export interface OpenedCaseFile {
  readonly report: Report
  readonly ageBand: AgeBand
  readonly state: State
  readonly risk: Risk
  readonly serviceRegion: string
}

export type OpenCaseFileProblem =
  | SettlingProblem
  | { readonly kind: 'media-needs-check' }
  | { readonly kind: 'age-needed' }
  | { readonly kind: 'not-a-child' }
  | { readonly kind: 'worker-not-in-unit' }
  | { readonly kind: 'supervisor-not-in-unit' }
  | { readonly kind: 'supervisor-must-be-another' }
  | { readonly kind: 'post-vacant' }
  | { readonly kind: 'caseload-full'; readonly caseload: number; readonly limit: number }

/** Who carries files, and who signs for them. */
export const workerRoles: readonly string[] = ['R01', 'R03', 'R19']
export const supervisorRoles: readonly string[] = ['R02', 'R04']

export const openCaseFile = command({
  name: 'case-file.open-case-file',
  input: OpenCaseFile,
  compartments: ['K1', 'K4'],
  subject: (input) => ({ kind: 'report', id: input.reportId }),
  decide({ report, worker, supervisor, caseload, unitRegion }: OpenCaseFileState, input): Result<OpenedCaseFile, OpenCaseFileProblem> {
    const fault = faultInSettling(report, input.seenVersion)
    if (fault) return fault
    // SR19 starts a check of the facts, never a case file by itself (D2).
    if (!sources.term(report.source).opensCaseFile) return refuse({ kind: 'media-needs-check' })
    const ageBand = bandOf(input)
    if (ageBand === null) return refuse({ kind: 'age-needed' })
    if (ageBand === '18+') return refuse({ kind: 'not-a-child' })
    if (worker?.unitId !== report.unitId || !workerRoles.includes(worker.role)) return refuse({ kind: 'worker-not-in-unit' })
    if (supervisor?.unitId !== report.unitId || !supervisorRoles.includes(supervisor.role))
      return refuse({ kind: 'supervisor-not-in-unit' })
    if (worker.id === supervisor.id) return refuse({ kind: 'supervisor-must-be-another' })
    if (!worker.isHeld || !supervisor.isHeld) return refuse({ kind: 'post-vacant' })
    const { limit } = caseloadLimits()
    if (caseload >= limit) return refuse({ kind: 'caseload-full', caseload, limit })
    return accept({
      report: { ...report, state: 'opened', caseFileId: input.caseFileId, version: report.version + 1 },
      ageBand,
      state: needsOutreach(report) ? 'ST03' : 'ST04',
      // Triage gave it; without one the report could not come this far.
      risk: report.risk ?? 'RK3',
      serviceRegion: report.serviceRegion ?? unitRegion
    })
  }
})

/** SLA-18: above `warn` a supervisor is told, at `limit` no further file is given. */
export const caseloadLimits = (rows: readonly Clock[] = clocks): { readonly warn: number; readonly limit: number } => ({
  warn: clockFor('SLA-18', undefined, rows)?.value ?? 20,
  limit: clockFor('SLA-18B', undefined, rows)?.value ?? 25
})
