/** Striking a line that was recorded by mistake: it stays to be seen, counts for nothing, and the limits run as if it had never been. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { LegalTrack } from './legal.ts'
import { type ClockChange, changeOf } from './limits.ts'

export const lists = vocabulary([
  { code: 'step', id: 'Langkah', en: 'Step' },
  { code: 'money', id: 'Restitusi', en: 'Restitution' },
  { code: 'reference', id: 'Nomor', en: 'Number' }
])

export const StrikeLine = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  list: field(lists.schema, 'Daftar', 'List', 'S1', 'K11'),
  lineId: field(Id, 'Baris', 'Line', 'S1', 'K11')
})
export type StrikeLine = z.infer<typeof StrikeLine>

export interface StrikeLineState {
  readonly isStanding: boolean
  readonly track: LegalTrack
  /** the same matter without the line */
  readonly without: LegalTrack
}

export type StrikeLineProblem = { readonly kind: 'line-gone' }

export type LineStruck = StrikeLine & { readonly clocks: ClockChange }

export const strikeLine = command({
  name: 'legal.strike-line',
  input: StrikeLine,
  compartments: ['K8', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ isStanding, track, without }: StrikeLineState, input): Result<LineStruck, StrikeLineProblem> {
    if (!isStanding) return refuse({ kind: 'line-gone' })
    return accept({ ...input, clocks: changeOf(track, without) })
  }
})
