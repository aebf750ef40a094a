/** How the family will live: what it lacks, what it earns, who leads; looked at again within three months (S71, S157; D10 SV75–SV76). */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { closedToMoney, householdNeeds, incomes, isClosedTo, latestReview, people } from './family.ts'
import type { FamilyState, NotToThisPerson, ViewOrReason } from './family-state.ts'

export const FamilyPlanTerms = z.strictObject({
  needs: field(z.array(householdNeeds.schema).min(1).max(9), 'Yang kurang di rumah', 'What the household lacks', 'S2', 'K11'),
  income: field(incomes.schema, 'Penghasilan utama', 'Main income', 'S2', 'K11'),
  lead: field(people.schema, 'Siapa yang memimpin rencana', 'Who leads the plan', 'S2', 'K11'),
  goal: field(dignifiedText(200).min(5), 'Yang ingin dicapai keluarga', 'What the family wants to reach', 'S3', 'K11'),
  reviewOn: field(Day, 'Dilihat lagi tanggal', 'Looked at again on', 'S2', 'K11'),
  ...childViewFields('K11')
})
export const WriteFamilyPlan = FamilyPlanTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type WriteFamilyPlan = z.infer<typeof WriteFamilyPlan>

export interface WriteFamilyPlanState extends FamilyState {
  readonly version: number
}
export type WriteFamilyPlanProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | NotToThisPerson
  | ViewOrReason
  | { readonly kind: 'due-in-past' }
  | { readonly kind: 'review-too-late' }
export type FamilyPlanWritten = WriteFamilyPlan & { readonly version: number }

export const writeFamilyPlan = command({
  name: 'livelihood.write-family-plan',
  input: WriteFamilyPlan,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, family, version }: WriteFamilyPlanState, input, now): Result<FamilyPlanWritten, WriteFamilyPlanProblem> {
    const fault = closedFault(file)
    if (fault) return fault
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    const closed = closedToMoney(family)
    if (isClosedTo(closed, input.lead)) return refuse({ kind: 'money-not-to-this-person', closed })
    if (input.reviewOn < now.today) return refuse({ kind: 'due-in-past' })
    if (input.reviewOn > latestReview(now.today)) return refuse({ kind: 'review-too-late' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    return accept({ ...input, needs: [...new Set(input.needs)], version: version + 1 })
  }
})
