/** The office outside the team says what became of a complaint, and how the child was told. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Complaint, type ComplaintSeen, complaintId, complaintStates, complaintSteps, seen, toldWays } from './complaint.ts'

export const AnswerComplaint = z.strictObject({
  complaintId,
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K14'),
  step: field(complaintSteps.schema, 'Langkah', 'Step', 'S2', 'K14'),
  whatWasDone: field(dignifiedText(500).nullable(), 'Apa yang dilakukan', 'What was done', 'S4', 'K14'),
  toldHow: field(toldWays.schema.nullable(), 'Anak diberi tahu dengan cara', 'How the child was told', 'S3', 'K14')
})
export type AnswerComplaint = z.infer<typeof AnswerComplaint>

export type AnswerComplaintProblem =
  | { readonly kind: 'no-such-complaint' }
  | { readonly kind: 'step-behind' }
  | { readonly kind: 'outcome-missing' }
  | ChangedMeanwhile<ComplaintSeen>

const order = complaintStates.codes

export const answerComplaint = command({
  name: 'child-voice.answer-complaint',
  input: AnswerComplaint,
  compartments: ['K14'],
  // No file is named: its own trail is read by the team, and the team must not learn from it that there is a complaint.
  subject: () => ({ kind: 'none' }),
  decide(
    { complaint }: { readonly complaint: Complaint | null },
    input
  ): Result<AnswerComplaint & { readonly complaint: Complaint }, AnswerComplaintProblem> {
    if (!complaint) return refuse({ kind: 'no-such-complaint' })
    if (complaint.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: seen(complaint) })
    if (order.indexOf(input.step) <= order.indexOf(complaint.state)) return refuse({ kind: 'step-behind' })
    if (input.step === 'done' && (!input.whatWasDone || input.toldHow === null)) return refuse({ kind: 'outcome-missing' })
    return accept({ ...input, complaint })
  }
})
