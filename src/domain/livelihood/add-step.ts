/** A step of a family towards a living of its own: what, who holds it, by when. */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/date.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { familySteps } from './family.ts'

export const FamilyStepTerms = z.strictObject({
  step: field(familySteps.schema, 'Langkah', 'Step', 'S2', 'K11'),
  holder: field(dignifiedText(100).min(3), 'Siapa yang memegang', 'Who holds it', 'S3', 'K11'),
  dueOn: field(Day, 'Paling lambat', 'Due', 'S1', 'K11')
})
export const AddStep = FamilyStepTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stepId: field(Id, 'Langkah', 'Step', 'S2', 'K11')
})
export type AddStep = z.infer<typeof AddStep>

export interface AddStepState {
  readonly file: Pick<CaseFile, 'state'> | null
}
export type AddStepProblem = CaseFileClosed | { readonly kind: 'due-in-past' }

export const addStep = command({
  name: 'livelihood.add-step',
  input: AddStep,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: ({ file }: AddStepState, input, now): Result<AddStep, AddStepProblem> =>
    closedFault(file) ?? (input.dueOn < now.today ? refuse({ kind: 'due-in-past' }) : accept(input))
})
