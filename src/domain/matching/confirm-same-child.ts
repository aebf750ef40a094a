/** The supervisor of the other file agrees that it is one child, or does not. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { MatchingAnswer, type MatchingProblem, type MatchingSettled, type MatchingState, settled } from './matching-task.ts'

export const ConfirmSameChild = z.strictObject({
  taskId: field(Id, 'Pertanyaan', 'Question', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  answer: field(MatchingAnswer, 'Jawaban', 'Answer', 'S3', 'K1')
})
export type ConfirmSameChild = z.infer<typeof ConfirmSameChild>

export const confirmSameChild = command({
  name: 'matching.confirm-same-child',
  input: ConfirmSameChild,
  compartments: ['K1'],
  // About no file: a line in the file's own trail would tell its worker, who typed the name, that somebody else knows the child.
  subject: () => ({ kind: 'none' }),
  decide(
    { task }: MatchingState,
    { seenVersion, answer },
    now
  ): Result<MatchingSettled, MatchingProblem | ChangedMeanwhile<{ version: number }>> {
    if (task?.kind !== 'decide') return refuse({ kind: 'no-such-question' })
    if (!task.mine) return refuse({ kind: 'not-mine-to-decide' })
    if (task.version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version: task.version } })
    return accept(settled(answer, 'same-child', now.today))
  }
})
