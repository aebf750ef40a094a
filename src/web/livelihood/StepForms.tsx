/** Steps of the family: a new one, and how one ended. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { addStep, FamilyStepTerms } from '#domain/livelihood/add-step.ts'
import { stepEnds, familySteps } from '#domain/livelihood/family.ts'
import { SettleStep, settleStep } from '#domain/livelihood/settle-step.ts'
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
import { livelihoodFormWords } from '#web/words/livelihood-forms.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { problemWords } from '#web/words/livelihood-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { LivelihoodFile, StepRow } from './livelihood.local.ts'

interface Props {
  readonly file: LivelihoodFile
  onClose(): void
}

type Step = Unfilled<z.input<typeof FamilyStepTerms>>

export function StepForm({ file, onClose }: Props) {
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Step, z.output<typeof FamilyStepTerms>>({
    schema: FamilyStepTerms,
    initial: {},
    async onSubmit(said) {
      const state = { file: { state: file.state as State } }
      if (await sending(addStep, { ...said, caseFileId: file.id, stepId: newId() }, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog title={w.step} form={form} send={words.save} cancel={words.cancel} problem={problem && sentence(problem)} onClose={onClose}>
      <RadioGroup {...form.field('step')} label={w.what} required options={vocabularyOptions(familySteps.terms, name)} />
      <TextInput
        {...form.field('holder')}
        label={w.holder}
        hint={w.holderHint}
        required
        max={maxLengthOf(FamilyStepTerms.shape.holder) ?? 100}
      />
      <DateInput {...form.field('dueOn')} label={w.due} required min={today} />
    </FormDialog>
  )
}

const { end, onDay } = SettleStep.shape
const Settled = z.object({ end, onDay })
type Settled = Unfilled<z.input<typeof Settled>>

export function SettleForm({ file, step, onClose }: Props & { readonly step: StepRow }) {
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
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
      title={name(familySteps.term(step.step))}
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
