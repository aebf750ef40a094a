/** Writing down what a child said, as it was said, after reading it back. */
import { z } from 'zod'
import { RecordStatement, recordStatement } from '#domain/child-voice/record-statement.ts'
import { Check } from '#web/design/Check.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/child-voice-problems.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'

const { words, saidOn, shownBack } = RecordStatement.shape
const Answers = z.object({ words, saidOn, shownBack })
type Answers = Unfilled<z.input<typeof Answers>>

interface Props {
  readonly file: { readonly id: string; readonly codeName: string }
  onClose(): void
}

export function StatementForm({ file, onClose }: Props) {
  const w = useWords(childVoiceWords).statements
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { saidOn: today, shownBack: false },
    draftKey: `statement ${file.id}`,
    drafts,
    async onSubmit(given) {
      const input = { ...given, caseFileId: file.id, statementId: newId() }
      if (!(await sending(recordStatement, input, { state: null, subjectLabel: file.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <TextArea {...form.field('words')} label={w.words} hint={w.hint} required max={maxLengthOf(words)} />
        <DateInput {...form.field('saidOn')} label={w.saidOn} required max={today} />
        <Check {...form.field('shownBack')} label={w.shownBack} required />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
