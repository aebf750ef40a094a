/** A school or an education office that accepted a referral answers itself: codes of its own, never a word about why (B3: R14 W, R15 W). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { HappenedInFuture, NotYourPart, OwnPartState } from './own-part.ts'
import { answerReasons, reasonFits, schoolAnswers } from './schooling.ts'

export const AnswerAsSchool = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  responseId: field(Id, 'Catatan', 'Record', 'S2', 'K9'),
  answer: field(schoolAnswers.schema, 'Jawaban', 'Answer', 'S2', 'K9'),
  reason: field(answerReasons.schema.nullable(), 'Alasan atau syarat', 'Reason or condition', 'S2', 'K9'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K9')
})
export type AnswerAsSchool = z.infer<typeof AnswerAsSchool>
export type AnswerAsSchoolProblem = NotYourPart | HappenedInFuture | { readonly kind: 'answer-reason-needed' }

export const answerAsSchool = command({
  name: 'schooling.answer-as-school',
  input: AnswerAsSchool,
  compartments: ['K9'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ postId }: OwnPartState, input, now): Result<AnswerAsSchool & { readonly postId: string }, AnswerAsSchoolProblem> {
    if (postId === null) return refuse({ kind: 'not-your-part' })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    return reasonFits(input.answer, input.reason) ? accept({ ...input, postId }) : refuse({ kind: 'answer-reason-needed' })
  }
})
