/** Ending a duty that nothing recorded answers: done elsewhere, or weighed in a signed best-interest assessment (SLA-04, SLA-08–SLA-11; C5). */
import { z } from 'zod'
import type { ClockCode } from '#domain/intake/clocks.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { duties, type Duty } from './legal.ts'

export const settlings = vocabulary([
  { code: 'done', id: 'Sudah dilakukan', en: 'Done' },
  { code: 'assessed', id: 'Ditimbang dalam penilaian kepentingan terbaik', en: 'Weighed in a best-interest assessment' },
  { code: 'not-needed', id: 'Tidak berlaku lagi', en: 'No longer applies' }
])

export const SettleDuty = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  dutyId: field(Id, 'Kewajiban', 'Duty', 'S1', 'K11'),
  how: field(settlings.schema, 'Bagaimana', 'How', 'S2', 'K11'),
  bestInterestId: field(Id.nullable(), 'Penilaian kepentingan terbaik', 'Best-interest assessment', 'S2', 'K11')
})
export type SettleDuty = z.infer<typeof SettleDuty>

export interface SettleDutyState {
  /** null when there is no such duty, or it is answered already */
  readonly duty: Duty | null
  /** the assessment is of this child, about reporting to the police, and signed */
  readonly isAssessed: boolean
}

export type SettleDutyProblem =
  | { readonly kind: 'duty-gone' }
  | { readonly kind: 'report-is-a-step' }
  | { readonly kind: 'assessment-needed' }

export type DutySettled = SettleDuty & { readonly clock: ClockCode }

export const settleDuty = command({
  name: 'legal.settle-duty',
  input: SettleDuty,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ duty, isAssessed }: SettleDutyState, input): Result<DutySettled, SettleDutyProblem> {
    if (duty === null) return refuse({ kind: 'duty-gone' })
    // the report itself is recorded as a step; only a signed assessment sets the duty aside
    if (duty === 'report' && input.how !== 'assessed') return refuse({ kind: 'report-is-a-step' })
    if (input.how === 'assessed' && (input.bestInterestId === null || !isAssessed)) return refuse({ kind: 'assessment-needed' })
    return accept({ ...input, bestInterestId: input.how === 'assessed' ? input.bestInterestId : null, clock: duties.term(duty).clock })
  }
})
