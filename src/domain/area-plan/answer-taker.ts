/** Who leads the plan answers the question a new holder asked before taking a promise over. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const AnswerTaker = z.strictObject({
  takingId: field(Id, 'Pertanyaan pemegang baru', 'Question of the new holder', 'S1', 'K18'),
  reply: field(dignifiedText(240).min(1), 'Jawaban', 'Answer', 'S2', 'K18')
})
export type AnswerTaker = z.infer<typeof AnswerTaker>

export interface AnswerTakerState {
  readonly question: { readonly regionCode: string; readonly leads: boolean; readonly answered: boolean } | null
}
export type AnswerTakerProblem =
  | { readonly kind: 'question-unknown' }
  | { readonly kind: 'not-your-area' }
  | { readonly kind: 'answered-already' }

export const answerTaker = command({
  name: 'area-plan.answer-taker',
  input: AnswerTaker,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ question }: AnswerTakerState, { reply }): Result<{ readonly regionCode: string; readonly reply: string }, AnswerTakerProblem> {
    if (!question) return refuse({ kind: 'question-unknown' })
    if (!question.leads) return refuse({ kind: 'not-your-area' })
    if (question.answered) return refuse({ kind: 'answered-already' })
    return accept({ regionCode: question.regionCode, reply })
  }
})
