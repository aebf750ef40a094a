/** A step of a family towards a living of its own: what, who holds it, by when. */
import type { z } from 'zod'
import { decideNewStep, newStep, stepTerms } from '#domain/case-file/track-step.ts'
import { command } from '#domain/kernel/command.ts'
import { familySteps } from './family.ts'

export const FamilyStepTerms = stepTerms(familySteps.schema)
export const AddStep = FamilyStepTerms.extend(newStep)
export type AddStep = z.infer<typeof AddStep>

export const addStep = command({
  name: 'livelihood.add-step',
  input: AddStep,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: decideNewStep<AddStep>
})
