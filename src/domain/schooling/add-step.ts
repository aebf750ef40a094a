/** A step against labels and teasing at school: what, who holds it, by when (SV65). */
import type { z } from 'zod'
import { decideNewStep, newStep, stepTerms } from '#domain/case-file/track-step.ts'
import { command } from '#domain/kernel/command.ts'
import { stigmaSteps } from './schooling.ts'

export const SchoolStepTerms = stepTerms(stigmaSteps.schema)
export const AddStep = SchoolStepTerms.extend(newStep)
export type AddStep = z.infer<typeof AddStep>

export const addStep = command({
  name: 'schooling.add-step',
  input: AddStep,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: decideNewStep<AddStep>
})
