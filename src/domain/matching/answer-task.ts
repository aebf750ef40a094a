/** The worker of the older file says whether another file is about the same child; nothing is joined by it. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { MatchingAnswer, type MatchingProblem, type MatchingSettled, type MatchingState, settled } from './matching-task.ts'

export const AnswerTask = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  taskId: field(Id, 'Pertanyaan', 'Question', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  answer: field(MatchingAnswer, 'Jawaban', 'Answer', 'S3', 'K1')
})
export type AnswerTask = z.infer<typeof AnswerTask>

export const answerTask = command({
  name: 'matching.answer-task',
  input: AnswerTask,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(
    { task }: MatchingState,
    { seenVersion, answer },
    now
  ): Result<MatchingSettled, MatchingProblem | ChangedMeanwhile<{ version: number }>> {
    if (task?.kind !== 'ask') return refuse({ kind: 'no-such-question' })
    if (task.version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: { version: task.version } })
    return accept(settled(answer, 'same-child-proposed', now.today))
  }
})
