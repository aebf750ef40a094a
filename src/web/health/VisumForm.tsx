/** The number of a medicolegal paper: a number, an issuer, a day, and no place for words. */
import { z } from 'zod'
import { RecordVisum, recordVisum, visumPapers } from '#domain/health/record-visum.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/health-problems.ts'
import { healthWords } from '#web/words/health.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type CareFile, groundOf, type HealthRead } from './health.local.ts'

interface Props {
  readonly file: CareFile
  readonly read: HealthRead
  onClose(): void
}

const { paper, number, issuer, issuedOn } = RecordVisum.shape
const Answers = z.object({ paper, number, issuer, issuedOn })
type Answers = Unfilled<z.input<typeof Answers>>

export function VisumForm({ file, read, onClose }: Props) {
  const words = useWords(healthWords)
  const w = words.visum
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { paper: 'VP2' },
    message: ({ path }) => (path[0] === 'number' ? w.numberHint : undefined),
    async onSubmit(said) {
      const { state } = groundOf(read)
      const about = { state: { file: state && { state } }, subjectLabel: file.codeName }
      if (await sending(recordVisum, { ...said, caseFileId: file.id, visumId: newId() }, about)) onClose()
    }
  })
  return (
    <FormDialog
      title={w.add}
      form={form}
      send={words.form.save}
      cancel={words.form.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <p className="quiet measure">{w.lead}</p>
      <ChoiceChips {...form.field('paper')} label={w.paper} required options={vocabularyOptions(visumPapers.terms, name)} />
      <TextInput {...form.field('number')} label={w.number} hint={w.numberHint} required max={40} />
      <TextInput {...form.field('issuer')} label={w.issuer} hint={words.form.institutionHint} required max={maxLengthOf(issuer) ?? 80} />
      <DateInput {...form.field('issuedOn')} label={w.issuedOn} required max={today} />
    </FormDialog>
  )
}
