/** A psychologist enters the answers to an instrument of a pack. They stay hers; the team learns the band, which is no diagnosis (domain.md B3 K6, E0). */
import { z } from 'zod'
import { type AgeBand, ageBands } from '#domain/case-file/child.ts'
import { isClosed, type State } from '#domain/case-file/state.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Instrument } from './instrument.ts'
import { PackCode } from './pack.ts'
import { scoreOf } from './score.ts'

export const RecordScreening = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  screeningId: field(Id, 'Skrining', 'Screening', 'S2', 'K6'),
  pack: field(PackCode, 'Instrumen', 'Instrument', 'S3', 'K6'),
  version: field(z.int().min(1), 'Versi', 'Version', 'S1', 'K6'),
  answeredOn: field(Day, 'Diisi pada', 'Answered on', 'S2', 'K6'),
  answers: field(z.record(z.string().regex(/^\d{1,2}$/), z.int().min(0).max(100)), 'Jawaban', 'Answers', 'S4', 'K6')
})
export type RecordScreening = z.infer<typeof RecordScreening>

export interface RecordScreeningState {
  /** a grant in force names K6, and it is held through a psychologist's post */
  readonly mayScreen: boolean
  readonly file: { readonly state: State; readonly ageBand: AgeBand } | null
  /** the installed pack that is meant; null when there is none, or it was withdrawn */
  readonly instrument: Instrument | null
}

export type RecordScreeningProblem =
  | { readonly kind: 'not-your-part' }
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'pack-not-installed' }
  | { readonly kind: 'too-young'; readonly fromAge: number }
  | { readonly kind: 'answered-in-future' }
  | { readonly kind: 'answer-outside' }
  | { readonly kind: 'nothing-answered' }

export const recordScreening = command({
  name: 'instrument.record-screening',
  input: RecordScreening,
  compartments: ['K6'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: RecordScreeningState, input, now): Result<RecordScreening & { readonly band: string | null }, RecordScreeningProblem> {
    if (!state.mayScreen) return refuse({ kind: 'not-your-part' })
    const { file, instrument } = state
    if (!file || isClosed(file.state)) return refuse({ kind: 'case-file-closed' })
    if (!instrument) return refuse({ kind: 'pack-not-installed' })
    if (ageBands.term(file.ageBand).until < instrument.fromAge) return refuse({ kind: 'too-young', fromAge: instrument.fromAge })
    if (input.answeredOn > now.today) return refuse({ kind: 'answered-in-future' })
    const steps = instrument.scale.steps.map(({ value }) => value)
    const codes = instrument.items.map(({ code }) => code)
    if (Object.entries(input.answers).some(([code, value]) => !codes.includes(code) || !steps.includes(value)))
      return refuse({ kind: 'answer-outside' })
    if (Object.keys(input.answers).length === 0) return refuse({ kind: 'nothing-answered' })
    return accept({ ...input, band: scoreOf(instrument, input.answers).whole?.band?.code ?? null })
  }
})
