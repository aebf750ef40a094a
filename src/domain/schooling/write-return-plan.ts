/** The plan for learning again: which way, who welcomes, and the one neutral sentence said there; a school never learns why (B3, ST13). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { routes } from './schooling.ts'
import { wordsThatTell } from './tells-why.ts'

export const ReturnPlanTerms = z.strictObject({
  route: field(routes.schema, 'Jalur belajar', 'Way of learning', 'S2', 'K11'),
  beginsOn: field(Day.nullable(), 'Rencana mulai', 'Planned beginning', 'S2', 'K11'),
  /** the name of the school is kept from the family too */
  isSecret: field(z.boolean(), 'Nama sekolah dirahasiakan', 'The school’s name is kept secret', 'S3', 'K11'),
  welcomedBy: field(dignifiedText(100).min(3), 'Yang menyambut', 'Who welcomes', 'S3', 'K11'),
  sentence: field(dignifiedText(200).min(5), 'Yang dikatakan di sekolah', 'What is said at school', 'S3', 'K11'),
  ...childViewFields('K11')
})
export const WriteReturnPlan = ReturnPlanTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
})
export type WriteReturnPlan = z.infer<typeof WriteReturnPlan>

export interface WriteReturnPlanState {
  readonly file: Pick<CaseFile, 'state'> | null
  readonly version: number
}

export type WriteReturnPlanProblem =
  | CaseFileClosed
  | ChangedMeanwhile<{ readonly version: number }>
  | { readonly kind: 'sentence-tells-why'; readonly words: readonly string[] }
  | { readonly kind: 'child-view-or-reason' }

export type ReturnPlanWritten = WriteReturnPlan & { readonly version: number }

export const writeReturnPlan = command({
  name: 'schooling.write-return-plan',
  input: WriteReturnPlan,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, version }: WriteReturnPlanState, input): Result<ReturnPlanWritten, WriteReturnPlanProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version } })
    const words = wordsThatTell(input.sentence)
    if (words.length > 0) return refuse({ kind: 'sentence-tells-why', words })
    // the sentence is said about the child: the child agrees to it, or there is a reason why nobody could ask
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    return accept({ ...input, version: version + 1 })
  }
})
