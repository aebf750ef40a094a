/** Writing down how one institution keeps what it promised, and what could end it. */
import { z } from 'zod'
import {
  CheckInstitution,
  type CheckInstitutionProblem,
  checkInstitution,
  institutionRoles
} from '#domain/supervision/check-institution.ts'
import { consistencySteps, keptTerms, lastingConcerns } from '#domain/supervision/institution.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Stepper } from '#web/design/Stepper.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/supervision-problems.ts'
import { supervisionWords } from '#web/words/supervision.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Institution } from './supervision.local.ts'

problemWords.id satisfies Covers<CheckInstitutionProblem>

const { checkedOn, kept, consistency, concerns, nextStep, dueOn } = CheckInstitution.shape
const Answers = z.object({
  checkedOn,
  kept,
  consistency,
  concerns: concerns.optional(),
  nextStep: nextStep.optional(),
  dueOn: dueOn.optional()
})
type Answers = { [K in keyof z.input<typeof Answers>]?: z.input<typeof Answers>[K] | undefined }

interface Props {
  readonly institution: Institution
  readonly supervisorPostId: string
  onClose(): void
}

export function CheckForm({ institution, supervisorPostId, onClose }: Props) {
  const words = useWords(supervisionWords)
  const w = words.institution
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const { role, postId } = institution
  const title = institution.unit ?? name(institutionRoles.term(role))
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { checkedOn: today },
    async onSubmit(given) {
      const input: CheckInstitution = {
        ...given,
        checkId: newId(),
        supervisorPostId,
        role,
        postId,
        concerns: given.concerns ?? [],
        nextStep: given.nextStep ?? null,
        dueOn: given.dueOn ?? null
      }
      if (await sending(checkInstitution, input, { state: { institutions: [{ role, postId }] }, subjectLabel: title })) onClose()
    }
  })
  const asksForStep = (form.values.kept ?? 'kept') !== 'kept' || (form.values.concerns ?? []).length > 0
  return (
    <Dialog open onClose={onClose} title={w.formTitle}>
      <form {...form.props} className="stack">
        <p>
          <strong>{title}</strong>
        </p>
        <DateInput {...form.field('checkedOn')} label={w.on} required max={today} />
        <ChoiceChips {...form.field('kept')} label={w.kept} required options={vocabularyOptions(keptTerms.terms, name)} />
        <Stepper
          {...form.field('consistency')}
          label={w.consistency}
          required
          steps={consistencySteps.terms.map((term) => ({ value: Number(term.code), label: name(term) }))}
        />
        <CheckChips
          {...form.field('concerns')}
          label={w.concerns}
          options={vocabularyOptions(lastingConcerns.terms, name)}
          onChange={(next) => form.set('concerns', [...(next ?? [])])}
        />
        <TextArea
          {...form.field('nextStep')}
          value={form.values.nextStep ?? undefined}
          label={w.nextStep}
          required={asksForStep}
          rows={2}
          max={maxLengthOf(nextStep)}
        />
        <DateInput
          {...form.field('dueOn')}
          value={form.values.dueOn ?? undefined}
          label={w.dueOn}
          required={asksForStep}
          min={form.values.checkedOn ?? today}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.talk.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
