/** Beginning the transition plan at seventeen and a half: the young person's own word first, then what adult life needs (domain.md C9; S4). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { type Month, transitionFrom } from '#domain/case-file/of-age.ts'
import { command } from '#domain/kernel/command.ts'
import type { Day } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const BeginTransition = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  transitionId: field(Id, 'Rencana menuju dewasa', 'Transition plan', 'S1', 'K11'),
  ...childViewFields('K11')
})
export type BeginTransition = z.infer<typeof BeginTransition>

export interface BeginTransitionState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** null while nobody has said when the child turns eighteen */
  readonly month: Month | null
  readonly isBegun: boolean
}

export type BeginTransitionProblem =
  | CaseFileClosed
  | { readonly kind: 'month-not-known' }
  | { readonly kind: 'too-early'; readonly from: Day }
  | { readonly kind: 'transition-begun' }
  | { readonly kind: 'view-missing' }

/** Every line begins open, due before the young person is an adult. */
export type TransitionBegun = BeginTransition & { readonly dueOn: Day }

/** Late is better than never: what should have been ready is due today. */
export const linesDueOn = (month: Month, today: Day): Day => (month > today ? month : today)

export const beginTransition = command({
  name: 'transition.begin',
  input: BeginTransition,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, month, isBegun }: BeginTransitionState, input, now): Result<TransitionBegun, BeginTransitionProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (month === null) return refuse({ kind: 'month-not-known' })
    if (transitionFrom(month) > now.today) return refuse({ kind: 'too-early', from: transitionFrom(month) })
    if (isBegun) return refuse({ kind: 'transition-begun' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'view-missing' })
    return accept({ ...input, dueOn: linesDueOn(month, now.today) })
  }
})
