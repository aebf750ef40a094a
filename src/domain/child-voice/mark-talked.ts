/** "Sudah saya bicarakan": the supervisor has talked about what a child said, with whom it concerns, without handing on the words. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const MarkTalked = z.strictObject({
  feedbackId: field(Id, 'Suara anak', 'Feedback', 'S2', 'K14')
})
export type MarkTalked = z.infer<typeof MarkTalked>

export type MarkTalkedProblem = { readonly kind: 'no-such-feedback' } | { readonly kind: 'talked-already' }

export const markTalked = command({
  name: 'child-voice.mark-talked',
  input: MarkTalked,
  compartments: ['K14'],
  // No file is named: its trail is read by the worker concerned, who must not learn from it that the child wrote.
  subject: () => ({ kind: 'none' }),
  decide({ feedback }: { readonly feedback: { readonly isTalked: boolean } | null }, input): Result<MarkTalked, MarkTalkedProblem> {
    if (!feedback) return refuse({ kind: 'no-such-feedback' })
    if (feedback.isTalked) return refuse({ kind: 'talked-already' })
    return accept(input)
  }
})
