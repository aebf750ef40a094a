/** Steps against labels at school: a new one, and how one ended. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { addStep, SchoolStepTerms } from '#domain/schooling/add-step.ts'
import { stepEnds, stigmaSteps } from '#domain/schooling/schooling.ts'
import { SettleStep, settleStep } from '#domain/schooling/settle-step.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { schoolFormWords } from '#web/words/school-forms.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { problemWords } from '#web/words/schooling-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { SchoolFile, StepRow } from './schooling.local.ts'

interface Props {
  readonly file: SchoolFile
  onClose(): void
}

type Step = Unfilled<z.input<typeof SchoolStepTerms>>

export function StepForm({ file, onClose }: Props) {
  const words = useWords(schoolingWords)
  const w = useWords(schoolFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Step, z.output<typeof SchoolStepTerms>>({
    schema: SchoolStepTerms,
    initial: {},
    async onSubmit(said) {
      const state = { file: { state: file.state as State } }
      if (await sending(addStep, { ...said, caseFileId: file.id, stepId: newId() }, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog title={w.step} form={form} send={words.save} cancel={words.cancel} problem={problem && sentence(problem)} onClose={onClose}>
      <RadioGroup {...form.field('step')} label={w.what} required options={vocabularyOptions(stigmaSteps.terms, name)} />
      <TextInput
        {...form.field('holder')}
        label={w.holder}
        hint={w.holderHint}
        required
        max={maxLengthOf(SchoolStepTerms.shape.holder) ?? 100}
      />
      <DateInput {...form.field('dueOn')} label={w.due} required min={today} />
    </FormDialog>
  )
}

const { end, onDay } = SettleStep.shape
const Settled = z.object({ end, onDay })
type Settled = Unfilled<z.input<typeof Settled>>

export function SettleForm({ file, step, onClose }: Props & { readonly step: StepRow }) {
  const words = useWords(schoolingWords)
  const w = useWords(schoolFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Settled, z.output<typeof Settled>>({
    schema: Settled,
    initial: { onDay: today },
    async onSubmit(said) {
      const state = { file: { state: file.state as State }, isOpen: step.end === null }
      if (await sending(settleStep, { ...said, caseFileId: file.id, stepId: step.id }, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog
      title={name(stigmaSteps.term(step.step))}
      form={form}
      send={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <RadioGroup {...form.field('end')} label={w.end} required options={vocabularyOptions(stepEnds.terms, name)} />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
