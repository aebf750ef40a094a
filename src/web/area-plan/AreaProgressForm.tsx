/** How a promise stands: its status, what holds it back, and what was measured just now. */
import { indicatorUnits } from '#domain/area-plan/commitment.ts'
import { RecordAreaProgress, type RecordAreaProgressProblem, recordAreaProgress } from '#domain/area-plan/record-area-progress.ts'
import { actionStatuses } from '#domain/plan/services.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { PlanStanding } from '#domain/area-plan/area-plan.ts'
import type { ShownCommitment } from './shown.ts'

problemWords.id satisfies Covers<Exclude<RecordAreaProgressProblem, { kind: 'changed-meanwhile' }>>

const Asked = RecordAreaProgress.pick({ status: true, value: true, measuredOn: true, reason: true }).partial({
  value: true,
  measuredOn: true,
  reason: true
})
type Asked = typeof Asked

interface Props {
  readonly plan: PlanStanding
  readonly commitment: ShownCommitment
  onClose(): void
}

export function AreaProgressForm({ plan, commitment, onClose }: Props) {
  const words = useWords(areaFormWords)
  const w = words.progress
  const { statuses } = useWords(areaPlanWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Unfilled<Asked['_zod']['input']>, Asked['_zod']['output']>({
    schema: Asked,
    initial: { status: commitment.status === 'TODO' ? 'DOING' : commitment.status, measuredOn: today },
    async onSubmit({ status, value, measuredOn, reason }) {
      const input: RecordAreaProgress = {
        commitmentId: commitment.id,
        progressId: newId(),
        seenVersion: commitment.version,
        status,
        value: value ?? null,
        measuredOn: value === undefined || value === null ? null : (measuredOn ?? null),
        reason: reason ?? null
      }
      if (await sending(recordAreaProgress, input, { state: { plan, commitment }, subjectLabel: commitment.what })) onClose()
    }
  })
  const { status } = form.values
  const held = status === 'BLOCKED' || status === 'CANCELLED'
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p className="quiet">{commitment.what}</p>
        <ChoiceChips
          {...form.field('status')}
          label={w.status}
          required
          options={actionStatuses.terms.map(({ code }) => ({ value: code, label: statuses[code] }))}
        />
        <div className="columns">
          <NumberInput
            {...form.field('value')}
            value={form.values.value ?? undefined}
            label={w.value(name(indicatorUnits.term(commitment.indicator.unit)))}
            hint={commitment.indicator.words}
            min={0}
            step={0.1}
          />
          <DateInput {...form.field('measuredOn')} value={form.values.measuredOn ?? undefined} label={w.measuredOn} max={today} />
        </div>
        <TextArea
          {...form.field('reason')}
          value={form.values.reason ?? undefined}
          label={status === 'BLOCKED' ? w.reason : status === 'CANCELLED' ? w.reasonCancelled : w.note}
          required={held}
          rows={2}
          max={maxLengthOf(RecordAreaProgress.shape.reason)}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
