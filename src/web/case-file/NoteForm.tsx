/** Writing a short note; the words are looked over while they are written, on this phone. */
import { z } from 'zod'
import { noteKinds, WriteNote, writeNote } from '#domain/case-file/write-note.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { caseFileOf, type FileHead } from './case-file.local.ts'

const { kind, happenedOn, text, dueOn } = WriteNote.shape
const Answers = z.object({ kind, happenedOn, text, dueOn: dueOn.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function NoteForm({ head, onClose }: { readonly head: FileHead; onClose(): void }) {
  const words = useWords(caseFileWords)
  const w = useWords(fileRecordWords).notes
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { kind: 'contact', happenedOn: today },
    draftKey: `note ${head.id}`,
    drafts,
    async onSubmit(answers) {
      const input = { ...answers, caseFileId: head.id, noteId: newId(), dueOn: answers.kind === 'promise' ? (answers.dueOn ?? null) : null }
      if (!(await sending(writeNote, input, { state: { file: caseFileOf(head) }, subjectLabel: head.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <ChoiceChips {...form.field('kind')} label={w.kind} required options={vocabularyOptions(noteKinds.terms, name)} />
        <DateInput {...form.field('happenedOn')} label={w.happenedOn} required max={today} />
        <TextArea {...form.field('text')} label={w.text} hint={w.guide} required rows={5} max={maxLengthOf(text)} />
        {form.values.kind === 'promise' && (
          <DateInput
            {...form.field('dueOn')}
            value={form.values.dueOn ?? undefined}
            label={w.dueOn}
            min={form.values.happenedOn ?? today}
          />
        )}
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
