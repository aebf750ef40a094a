/** Recording an assessment. A danger sign lifts the risk to high at once; nothing here can lower it (domain.md D12, E5). */
import { z } from 'zod'
import { mayMove, type State } from '#domain/case-file/state.ts'
import { type Risk, riskAtLeast } from '#domain/intake/danger.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Findings } from './assessment.ts'
import { riskSigns } from './factors.ts'
import { subNeeds } from './sub-needs.ts'

export const RecordAssessment = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  assessmentId: field(Id, 'Asesmen', 'Assessment', 'S2', 'K5'),
  seenNumber: field(z.int().min(0), 'Asesmen terakhir yang dilihat', 'Last assessment seen', 'S1', 'K5'),
  ...Findings.shape
})
export type RecordAssessment = z.infer<typeof RecordAssessment>

export interface RecordAssessmentState {
  readonly file: {
    readonly state: State
    readonly risk: Risk
    /** Consent to services and to processing, by whoever may give it: the exit of registration (ST04). */
    readonly consented: boolean
  } | null
  /** The latest assessment; null before the first. */
  readonly latest: (Partial<Findings> & { readonly number: number }) | null
}

export type RecordAssessmentProblem =
  | ChangedMeanwhile<NonNullable<RecordAssessmentState['latest']>>
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'need-twice' }
  | { readonly kind: 'sub-need-elsewhere' }
  | { readonly kind: 'sign-without-factor' }

export interface AssessmentRecorded {
  readonly assessment: RecordAssessment
  readonly number: number
  /** null leaves the file's risk as it is */
  readonly risk: 'RK3' | null
  /** null leaves the file where it stands */
  readonly state: 'ST06' | null
}

export const recordAssessment = command({
  name: 'assessment.record-assessment',
  input: RecordAssessment,
  compartments: ['K5'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, latest }: RecordAssessmentState, input): Result<AssessmentRecorded, RecordAssessmentProblem> {
    if (!file || file.state === 'ST15' || file.state === 'ST18') return refuse({ kind: 'case-file-closed' })
    if (latest && latest.number !== input.seenNumber) return refuse({ kind: 'changed-meanwhile', current: latest })
    if (new Set(input.needs.map((found) => found.need)).size < input.needs.length) return refuse({ kind: 'need-twice' })
    if (input.needs.some((found) => found.subNeeds.some((code) => subNeeds.term(code).need !== found.need)))
      return refuse({ kind: 'sub-need-elsewhere' })
    // "Not there" and a sign of it at the same time is a slip of the pen; unknown with a sign is possible.
    if (input.riskSigns.some((code) => input.riskFactors[riskSigns.term(code).factor] === 0)) return refuse({ kind: 'sign-without-factor' })
    return accept({
      assessment: input,
      number: (latest?.number ?? 0) + 1,
      risk: file.risk !== 'RK3' && riskAtLeast(input.dangerSigns, file.risk) === 'RK3' ? 'RK3' : null,
      state: file.consented && mayMove(file.state, 'ST06') && entersAssessment.includes(file.state) ? 'ST06' : null
    })
  }
})

/** Elsewhere a new assessment leaves the file where it is: only a person decides to go back. */
const entersAssessment: readonly State[] = ['ST04', 'ST16']
