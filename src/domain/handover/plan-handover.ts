/** Planning a hand-over: the successor stands beside the worker from now on, two weeks at least, and takes the file over on a named day. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Despite, type FitProblem, matchFault, trainingFault } from '#domain/training/fit.ts'
import { daysAhead, handoverReasons, isShort, shortReasons } from './handover.ts'
import { type ChangeOfHands, fromTo, successorFault, type SuccessorProblem } from './successor.ts'

export const PlanHandover = z.strictObject({
  ...fromTo,
  firstDay: field(Day, 'Hari pertama petugas baru', 'First day of the new worker', 'S2', 'K11'),
  reason: field(handoverReasons.schema, 'Alasan', 'Reason', 'S2', 'K11'),
  /** only when they stand side by side for less than two weeks */
  shortReason: field(shortReasons.schema.nullable(), 'Mengapa kurang dari dua pekan', 'Why less than two weeks', 'S2', 'K11'),
  despite: Despite
})
export type PlanHandover = z.infer<typeof PlanHandover>

export type PlanHandoverProblem =
  | FitProblem
  | SuccessorProblem
  | { readonly kind: 'handover-open-already' }
  | { readonly kind: 'first-day-past' }
  | { readonly kind: 'first-day-too-late' }
  | { readonly kind: 'overlap-reason-needed' }

export interface PlannedHandover extends PlanHandover {
  readonly fromAccountId: string | null
  readonly toAccountId: string
  /** the successor does not stand beside the worker yet */
  readonly joins: boolean
}

export const planHandover = command({
  name: 'handover.plan',
  input: PlanHandover,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ChangeOfHands, input, now, caller): Result<PlannedHandover, PlanHandoverProblem> {
    const fault = successorFault(state, input, caller)
    if (fault) return refuse(fault)
    const { file, post } = state
    if (!file || !post?.holder) return refuse({ kind: 'post-vacant' })
    const unfit = trainingFault(post, state.othersTrained === true) ?? matchFault(post, input.despite)
    if (unfit) return refuse(unfit)
    if (state.open) return refuse({ kind: 'handover-open-already' })
    if (input.firstDay <= now.today) return refuse({ kind: 'first-day-past' })
    if (input.firstDay > addDays(now.today, daysAhead)) return refuse({ kind: 'first-day-too-late' })
    const isHurried = isShort(now.today, input.firstDay)
    if (isHurried && input.shortReason === null) return refuse({ kind: 'overlap-reason-needed' })
    return accept({
      ...input,
      shortReason: isHurried ? input.shortReason : null,
      fromAccountId: file.worker,
      toAccountId: post.holder,
      joins: !post.standings.includes('co-worker')
    })
  }
})
