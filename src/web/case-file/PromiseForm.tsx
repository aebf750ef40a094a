/** What became of a promise to the child: kept, or not kept and told so. */
import { z } from 'zod'
import { KeepPromise, type KeepPromiseProblem, keepPromise } from '#domain/case-file/keep-promise.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { caseFileOf, type FileHead, type NoteRow } from './case-file.local.ts'

problemWords.id satisfies Covers<KeepPromiseProblem>

const { onDay, told } = KeepPromise.shape
const Answers = z.object({ outcome: z.enum(['kept', 'not-kept']), onDay, told: told.unwrap().optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function PromiseForm({ head, note, onClose }: { readonly head: FileHead; readonly note: NoteRow; onClose(): void }) {
  const words = useWords(caseFileWords)
  const w = useWords(fileRecordWords).notes
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { outcome: 'kept', onDay: today },
    async onSubmit(answers) {
      const kept = answers.outcome === 'kept'
      const input = { caseFileId: head.id, noteId: note.id, kept, onDay: answers.onDay, told: kept ? null : (answers.told ?? null) }
      const state = { file: caseFileOf(head), promise: { happenedOn: note.happenedOn, isSettled: note.settled !== null } }
      if (await sending(keepPromise, input, { state, subjectLabel: head.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.settleTitle}>
      <form {...form.props} className="stack">
        <p className="measure">{note.text}</p>
        <RadioGroup
          {...form.field('outcome')}
          label={w.settle}
          required
          options={[
            { value: 'kept' as const, label: w.isKept },
            { value: 'not-kept' as const, label: w.isNotKept }
          ]}
        />
        <DateInput {...form.field('onDay')} label={w.settledOn} required min={note.happenedOn} max={today} />
        {form.values.outcome === 'not-kept' && (
          <TextArea {...form.field('told')} label={w.told} hint={w.toldHint} required rows={3} max={maxLengthOf(told)} />
        )}
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={w.settleSave}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
