/** Keeping one line of the transition plan: what stands, who holds it, until when (domain.md C9). */
import type { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { LineTerms } from './transition.ts'

export const KeepLine = LineTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  transitionId: field(Id, 'Rencana menuju dewasa', 'Transition plan', 'S1', 'K11')
})
export type KeepLine = z.infer<typeof KeepLine>

export interface KeepLineState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** null when the file has no such plan or line */
  readonly version: number | null
}

export type KeepLineProblem =
  | CaseFileClosed
  | { readonly kind: 'transition-not-begun' }
  | { readonly kind: 'holder-needed' }
  | { readonly kind: 'day-needed' }

export type LineKept = KeepLine & { readonly version: number }

export const keepLine = command({
  name: 'transition.keep-line',
  input: KeepLine,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, version }: KeepLineState, input): Result<LineKept, KeepLineProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (version === null) return refuse({ kind: 'transition-not-begun' })
    if (input.state === 'held' && !input.holder) return refuse({ kind: 'holder-needed' })
    if (input.state === 'open' && input.dueOn === null) return refuse({ kind: 'day-needed' })
    // what is settled asks nobody any more
    const isOpen = input.state === 'open'
    return accept({
      ...input,
      holder: input.state === 'held' || isOpen ? input.holder : null,
      dueOn: isOpen ? input.dueOn : null,
      version: version + 1
    })
  }
})
