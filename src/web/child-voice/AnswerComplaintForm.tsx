/** The office outside the team says where a complaint stands, and when it is done, what was done and how the child was told. */
import { z } from 'zod'
import { AnswerComplaint, answerComplaint, type AnswerComplaintProblem } from '#domain/child-voice/answer-complaint.ts'
import type { AnswerWishProblem } from '#domain/child-voice/answer-wish.ts'
import { complaintStates, complaintSteps, toldWays } from '#domain/child-voice/complaint.ts'
import type { MarkTalkedProblem } from '#domain/child-voice/mark-talked.ts'
import type { RecordStatementProblem } from '#domain/child-voice/record-statement.ts'
import type { ShareComplaintProblem } from '#domain/child-voice/share-complaint.ts'
import type { WriteSheetProblem } from '#domain/child-voice/write-sheet.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/child-voice-problems.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ShownComplaint } from './ComplaintList.tsx'

type VoiceProblem =
  | WriteSheetProblem
  | RecordStatementProblem
  | MarkTalkedProblem
  | AnswerWishProblem
  | AnswerComplaintProblem
  | ShareComplaintProblem
// A conflict has its own page and its general sentence.
problemWords.id satisfies Covers<Exclude<VoiceProblem, { readonly kind: 'changed-meanwhile' }>>

const { step, whatWasDone } = AnswerComplaint.shape
const Answers = z.object({ step, whatWasDone: whatWasDone.optional(), toldHow: toldWays.schema.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function AnswerComplaintForm({ complaint, onClose }: { readonly complaint: ShownComplaint; onClose(): void }) {
  const w = useWords(childVoiceWords).complaints
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const order = complaintStates.codes
  const next = complaintSteps.terms.filter(({ code }) => order.indexOf(code) > order.indexOf(complaint.state))
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { step: next[0]?.code },
    async onSubmit(given) {
      const { id: complaintId, version: seenVersion, state, isShared } = complaint
      const input = { complaintId, seenVersion, step: given.step, whatWasDone: given.whatWasDone ?? null, toldHow: given.toldHow ?? null }
      const about = {
        state: { complaint: { caseFileId: '', version: seenVersion, state, isShared } },
        subjectLabel: complaint.codeName ?? w.restricted
      }
      if (await sending(answerComplaint, input, about)) onClose()
    }
  })
  const isDone = form.values.step === 'done'
  return (
    <Dialog open onClose={onClose} title={w.answerTitle}>
      <form {...form.props} className="stack">
        <RadioGroup {...form.field('step')} label={w.step} required options={vocabularyOptions(next, name)} />
        <TextArea
          {...form.field('whatWasDone')}
          value={form.values.whatWasDone ?? undefined}
          label={w.whatWasDone}
          required={isDone}
          max={maxLengthOf(whatWasDone)}
        />
        {isDone && <RadioGroup {...form.field('toldHow')} label={w.toldHow} required options={vocabularyOptions(toldWays.terms, name)} />}
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
