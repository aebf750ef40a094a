/** Steps against labels at school: a new one, and how one ended. */
import type { State } from '#domain/case-file/state.ts'
import { SettleStep, stepEnds } from '#domain/case-file/track-step.ts'
import { addStep, SchoolStepTerms } from '#domain/schooling/add-step.ts'
import { stigmaSteps } from '#domain/schooling/schooling.ts'
import { settleStep } from '#domain/schooling/settle-step.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { NewStepDialog, SettleStepDialog } from '#web/design/StepDialogs.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { SchoolFile, StepRow } from './schooling.local.ts'
import { useSchoolForm } from './use-school-form.ts'

interface Props {
  readonly file: SchoolFile
  onClose(): void
}

export function StepForm({ file, onClose }: Props) {
  const { w, name, today, dialog, send } = useSchoolForm(file, onClose)
  return (
    <NewStepDialog
      {...dialog}
      title={w.step}
      today={today}
      schema={SchoolStepTerms}
      kinds={vocabularyOptions(stigmaSteps.terms, name)}
      words={w}
      onSubmit={(said) => send(addStep, { ...said, caseFileId: file.id, stepId: newId() }, { file: { state: file.state as State } })}
    />
  )
}

const Settled = SettleStep.pick({ end: true, onDay: true })

export function SettleForm({ file, step, onClose }: Props & { readonly step: StepRow }) {
  const { w, name, today, dialog, send } = useSchoolForm(file, onClose)
  return (
    <SettleStepDialog
      {...dialog}
      title={name(stigmaSteps.term(step.step))}
      today={today}
      schema={Settled}
      ends={vocabularyOptions(stepEnds.terms, name)}
      words={w}
      onSubmit={(said) => {
        const state = { file: { state: file.state as State }, isOpen: step.end === null }
        return send(settleStep, { ...said, caseFileId: file.id, stepId: step.id }, state)
      }}
    />
  )
}
