/** Steps of the family: a new one, and how one ended. */
import type { State } from '#domain/case-file/state.ts'
import { SettleStep, stepEnds } from '#domain/case-file/track-step.ts'
import { addStep, FamilyStepTerms } from '#domain/livelihood/add-step.ts'
import { familySteps } from '#domain/livelihood/family.ts'
import { settleStep } from '#domain/livelihood/settle-step.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { NewStepDialog, SettleStepDialog } from '#web/design/StepDialogs.tsx'
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

export function StepForm({ file, onClose }: Props) {
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  return (
    <NewStepDialog
      title={w.step}
      today={deviceNow().today}
      schema={FamilyStepTerms}
      kinds={vocabularyOptions(familySteps.terms, name)}
      holder={FamilyStepTerms.shape.holder}
      words={w}
      save={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onSubmit={async (said) => {
        const state = { file: { state: file.state as State } }
        if (await sending(addStep, { ...said, caseFileId: file.id, stepId: newId() }, { state, subjectLabel: file.codeName })) onClose()
      }}
      onClose={onClose}
    />
  )
}

const Settled = SettleStep.pick({ end: true, onDay: true })

export function SettleForm({ file, step, onClose }: Props & { readonly step: StepRow }) {
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  return (
    <SettleStepDialog
      title={name(familySteps.term(step.step))}
      today={deviceNow().today}
      schema={Settled}
      ends={vocabularyOptions(stepEnds.terms, name)}
      words={w}
      save={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onSubmit={async (said) => {
        const state = { file: { state: file.state as State }, isOpen: step.end === null }
        if (await sending(settleStep, { ...said, caseFileId: file.id, stepId: step.id }, { state, subjectLabel: file.codeName })) onClose()
      }}
      onClose={onClose}
    />
  )
}
