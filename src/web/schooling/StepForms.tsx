/** Steps against labels at school: a new one, and how one ended. */
import type { State } from '#domain/case-file/state.ts'
import { SettleStep, stepEnds } from '#domain/case-file/track-step.ts'
import { addStep, SchoolStepTerms } from '#domain/schooling/add-step.ts'
import { stigmaSteps } from '#domain/schooling/schooling.ts'
import { settleStep } from '#domain/schooling/settle-step.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { NewStepDialog, SettleStepDialog } from '#web/design/StepDialogs.tsx'
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

export function StepForm({ file, onClose }: Props) {
  const words = useWords(schoolingWords)
  const w = useWords(schoolFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  return (
    <NewStepDialog
      title={w.step}
      today={deviceNow().today}
      schema={SchoolStepTerms}
      kinds={vocabularyOptions(stigmaSteps.terms, name)}
      holder={SchoolStepTerms.shape.holder}
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
  const words = useWords(schoolingWords)
  const w = useWords(schoolFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  return (
    <SettleStepDialog
      title={name(stigmaSteps.term(step.step))}
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
