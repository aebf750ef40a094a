/** Steps of the family: a new one, and how one ended. */
import type { State } from '#domain/case-file/state.ts'
import { SettleStep, stepEnds } from '#domain/case-file/track-step.ts'
import { addStep, FamilyStepTerms } from '#domain/livelihood/add-step.ts'
import { familySteps } from '#domain/livelihood/family.ts'
import { settleStep } from '#domain/livelihood/settle-step.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { NewStepDialog, SettleStepDialog } from '#web/design/StepDialogs.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { LivelihoodFile, StepRow } from './livelihood.local.ts'
import { useLivelihoodForm } from './use-livelihood-form.ts'

interface Props {
  readonly file: LivelihoodFile
  onClose(): void
}

export function StepForm({ file, onClose }: Props) {
  const { w, name, today, dialog, send } = useLivelihoodForm(file, onClose)
  return (
    <NewStepDialog
      {...dialog}
      title={w.step}
      today={today}
      schema={FamilyStepTerms}
      kinds={vocabularyOptions(familySteps.terms, name)}
      words={w}
      onSubmit={(said) => send(addStep, { ...said, caseFileId: file.id, stepId: newId() }, { file: { state: file.state as State } })}
    />
  )
}

const Settled = SettleStep.pick({ end: true, onDay: true })

export function SettleForm({ file, step, onClose }: Props & { readonly step: StepRow }) {
  const { w, name, today, dialog, send } = useLivelihoodForm(file, onClose)
  return (
    <SettleStepDialog
      {...dialog}
      title={name(familySteps.term(step.step))}
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
