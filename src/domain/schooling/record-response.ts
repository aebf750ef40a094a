/** What a school answered; a refusal goes on to the education office (D15). */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { answerReasons, reasonFits, schoolAnswers } from './schooling.ts'

export const ResponseTerms = z.strictObject({
  answer: field(schoolAnswers.schema, 'Jawaban', 'Answer', 'S2', 'K11'),
  reason: field(answerReasons.schema.nullable(), 'Alasan atau syarat', 'Reason or condition', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Date', 'S2', 'K11')
})
export const RecordResponse = ResponseTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  responseId: field(Id, 'Catatan', 'Record', 'S2', 'K11'),
  contactId: field(Id, 'Kontak', 'Contact', 'S2', 'K11')
})
export type RecordResponse = z.infer<typeof RecordResponse>

export interface RecordResponseState {
  readonly file: Pick<CaseFile, 'state'> | null
  /** the day of the contact that is answered; null when it is not on this file */
  readonly contactedOn: Day | null
}

export type RecordResponseProblem =
  | CaseFileClosed
  | { readonly kind: 'happened-in-future' }
  | { readonly kind: 'contact-unknown' }
  | { readonly kind: 'answer-before-contact' }
  | { readonly kind: 'answer-reason-needed' }

export const recordResponse = command({
  name: 'schooling.record-response',
  input: RecordResponse,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, contactedOn }: RecordResponseState, input, now): Result<RecordResponse, RecordResponseProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (contactedOn === null) return refuse({ kind: 'contact-unknown' })
    if (input.onDay > now.today) return refuse({ kind: 'happened-in-future' })
    if (input.onDay < contactedOn) return refuse({ kind: 'answer-before-contact' })
    return reasonFits(input.answer, input.reason) ? accept(input) : refuse({ kind: 'answer-reason-needed' })
  }
})
