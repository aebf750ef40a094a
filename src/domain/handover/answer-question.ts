/** Who leaves, or who supervises, answers what the successor asked. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { HandoverState } from './handover.ts'

export const AnswerQuestion = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  handoverId: field(Id, 'Serah terima', 'Hand-over', 'S2', 'K11'),
  questionId: field(Id, 'Pertanyaan', 'Question', 'S2', 'K11'),
  answer: field(dignifiedText(300).min(1), 'Jawaban', 'Answer', 'S3', 'K11')
})
export type AnswerQuestion = z.infer<typeof AnswerQuestion>

export interface AnswerQuestionState extends HandoverState {
  readonly question: { readonly askedBy: string; readonly isAnswered: boolean } | null
}

export type AnswerQuestionProblem =
  | { readonly kind: 'handover-over' }
  | { readonly kind: 'no-such-question' }
  | { readonly kind: 'answered-already' }
  | { readonly kind: 'own-question' }

export const answerQuestion = command({
  name: 'handover.answer-question',
  input: AnswerQuestion,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ handover, question }: AnswerQuestionState, input, _now, caller): Result<AnswerQuestion, AnswerQuestionProblem> {
    if (handover?.id !== input.handoverId) return refuse({ kind: 'handover-over' })
    if (!question) return refuse({ kind: 'no-such-question' })
    if (question.isAnswered) return refuse({ kind: 'answered-already' })
    if (question.askedBy === caller.accountId) return refuse({ kind: 'own-question' })
    return accept(input)
  }
})
