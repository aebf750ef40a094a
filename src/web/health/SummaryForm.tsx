/** The one line an institution gives back: an outcome and the next day. */
import { z } from 'zod'
import { careOutcomes } from '#domain/health/care.ts'
import { Summarise, summarise } from '#domain/health/summarise.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/health-problems.ts'
import { healthWords } from '#web/words/health.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type AppointmentRow, type CareFile, groundOf, type HealthRead } from './health.local.ts'

interface Props {
  readonly file: CareFile
  readonly read: HealthRead
  readonly row: AppointmentRow
  onClose(): void
}

const { outcome, nextOn } = Summarise.shape
const Answers = z.object({ outcome, nextOn: nextOn.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function SummaryForm({ file, read, row, onClose }: Props) {
  const words = useWords(healthWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        appointmentId: row.id,
        summaryId: newId(),
        outcome: said.outcome,
        nextOn: said.nextOn ?? null
      }
      const state = { ground: groundOf(read), appointment: row, institutionAnswers: row.institutionAnswers }
      if (await sending(summarise, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  return (
    <FormDialog
      title={read.accompanies ? words.summariseFor : words.summarise}
      form={form}
      send={w.save}
      cancel={w.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <RadioGroup
        {...form.field('outcome')}
        label={w.outcome}
        hint={w.outcomeHint}
        required
        options={vocabularyOptions(careOutcomes.terms, name)}
      />
      <DateInput
        {...form.field('nextOn')}
        value={values.nextOn ?? undefined}
        label={w.nextOn}
        required={values.outcome === 'OC2'}
        min={today}
      />
    </FormDialog>
  )
}
