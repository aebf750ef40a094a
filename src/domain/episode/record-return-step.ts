/** One step that prepares a return or a placement, with what the child says about it (domain.md C7; S37, S57). */
import { z } from 'zod'
import { type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { ReturnState } from './record-family-status.ts'
import { returnSteps } from './return.ts'

export const ReturnStepTerms = z.strictObject({
  kind: field(returnSteps.schema, 'Langkah', 'Step', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11'),
  ...childViewFields('K11')
})
export const RecordReturnStep = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stepId: field(Id, 'Catatan', 'Record', 'S2', 'K11'),
  ...ReturnStepTerms.shape
})
export type RecordReturnStep = z.infer<typeof RecordReturnStep>

export type RecordReturnStepProblem =
  | CaseFileClosed
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'child-view-or-reason' }
  | { readonly kind: 'own-words-needed' }

export const recordReturnStep = command({
  name: 'episode.record-return-step',
  input: RecordReturnStep,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file }: ReturnState, input, now): Result<RecordReturnStep, RecordReturnStepProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    // Nobody else can say what a child fears (S37).
    if (input.kind === 'fear-and-wish' && !input.statement) return refuse({ kind: 'own-words-needed' })
    return accept(input)
  }
})
