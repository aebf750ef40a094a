/** A step at school is done, or dropped. */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { stepEnds } from './schooling.ts'

export const SettleStep = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  stepId: field(Id, 'Langkah', 'Step', 'S2', 'K11'),
  end: field(stepEnds.schema, 'Hasil', 'Result', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export type SettleStep = z.infer<typeof SettleStep>

export interface SettleStepState {
  readonly file: Pick<CaseFile, 'state'> | null
  readonly isOpen: boolean
}
export type SettleStepProblem = CaseFileClosed | { readonly kind: 'happened-in-future' } | { readonly kind: 'step-not-open' }

export const settleStep = command({
  name: 'schooling.settle-step',
  input: SettleStep,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, isOpen }: SettleStepState, input, now): Result<SettleStep, SettleStepProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (!isOpen) return refuse({ kind: 'step-not-open' })
    return input.onDay > now.today ? refuse({ kind: 'happened-in-future' }) : accept(input)
  }
})
