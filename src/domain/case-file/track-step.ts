/** A step somebody around the child holds until a day, in whichever track: what, who, by when, and how it ended. */
import { z } from 'zod'
import type { Now } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from './case-file.ts'

export const stepEnds = vocabulary([
  { code: 'done', id: 'Sudah', en: 'Done' },
  { code: 'dropped', id: 'Tidak jadi', en: 'Dropped' }
])

/** Which step it is: what a new one carries besides its terms. */
export const newStep = {
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stepId: field(Id, 'Langkah', 'Step', 'S2', 'K11')
}

/** `kind` is the track's own list of steps. */
export const stepTerms = <Kind extends z.ZodType>(kind: Kind) =>
  z.strictObject({
    step: field(kind, 'Langkah', 'Step', 'S2', 'K11'),
    holder: field(dignifiedText(100).min(3), 'Siapa yang memegang', 'Who holds it', 'S3', 'K11'),
    dueOn: field(Day, 'Paling lambat', 'Due', 'S1', 'K11')
  })
export interface AddStepState {
  readonly file: Pick<CaseFile, 'state'> | null
}
export type AddStepProblem = CaseFileClosed | { readonly kind: 'due-in-past' }

export const decideNewStep = <Step extends { readonly dueOn: Day }>(
  { file }: AddStepState,
  step: Step,
  now: Now
): Result<Step, AddStepProblem> => closedFault(file) ?? (step.dueOn < now.today ? refuse({ kind: 'due-in-past' }) : accept(step))

export const SettleStep = z.strictObject({
  ...newStep,
  end: field(stepEnds.schema, 'Hasil', 'Result', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export type SettleStep = z.infer<typeof SettleStep>

export interface SettleStepState extends AddStepState {
  readonly isOpen: boolean
}
export type SettleStepProblem = CaseFileClosed | { readonly kind: 'happened-in-future' } | { readonly kind: 'step-not-open' }

export function decideSettling({ file, isOpen }: SettleStepState, input: SettleStep, now: Now): Result<SettleStep, SettleStepProblem> {
  const closed = closedFault(file)
  if (closed) return closed
  if (!isOpen) return refuse({ kind: 'step-not-open' })
  return input.onDay > now.today ? refuse({ kind: 'happened-in-future' }) : accept(input)
}
