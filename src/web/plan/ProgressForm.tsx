/** How an action goes, and what the child says about it. */
import { RecordProgress, recordProgress } from '#domain/plan/record-progress.ts'
import { actionStatuses, childOpinions } from '#domain/plan/services.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { planFormWords } from '#web/words/plan-forms.ts'
import { planWords } from '#web/words/plan.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { FileRead, ShownAction } from './plan.local.ts'
import { actionTitle } from './plan-names.tsx'
import type { PlanRoad } from './use-plan.ts'
import { withNulls } from './with-nulls.ts'

interface Props {
  readonly file: FileRead
  readonly road: PlanRoad
  readonly action: ShownAction
  onDone(): void
}

type Values = Partial<Pick<RecordProgress, 'status' | 'count'>> & {
  reason?: string
  opinion?: NonNullable<RecordProgress['opinion']>
  opinionWhy?: string
}

const Noted = RecordProgress.pick({ status: true, count: true, reason: true, opinion: true, opinionWhy: true })

export function ProgressForm({ file, road, action, onDone }: Props) {
  const words = useWords(planWords)
  const w = useWords(planFormWords).progressForm
  const name = useName()
  const initial: Values = {
    status: action.status === 'TODO' ? 'DOING' : action.status,
    count: action.count,
    ...(action.progress?.reason ? { reason: action.progress.reason } : {})
  }
  const form = useForm({
    schema: withNulls(Noted, ['reason', 'opinion', 'opinionWhy']),
    initial,
    draftKey: `progress ${action.id} ${action.version}`,
    drafts,
    async onSubmit(noted): Promise<void> {
      const needsReason = noted.status === 'BLOCKED' || noted.status === 'CANCELLED'
      const refused = await road.tell(
        recordProgress,
        {
          caseFileId: file.id,
          progressId: newId(),
          actionId: action.id,
          seenVersion: action.version,
          ...noted,
          reason: needsReason ? noted.reason : null,
          opinionWhy: noted.opinion ? noted.opinionWhy : null
        },
        { ...road.now(), action }
      )
      if (refused)
        return form.fail(
          needsReason && !noted.reason ? 'reason' : noted.opinion === 'NOT_ASKED' && !noted.opinionWhy ? 'opinionWhy' : 'status',
          refused
        )
      await form.clearDraft()
      onDone()
    }
  })
  const { status, opinion } = form.values
  const begun = road.plan.plan?.everApproved === true
  const statuses = begun ? actionStatuses.terms : actionStatuses.terms.filter((term) => term.code === 'CANCELLED')
  return (
    <form {...form.props} className="stack">
      <p className="quiet">{actionTitle(action, name)}</p>
      <ChoiceChips
        label={w.status}
        required
        options={statuses.map((term) => ({ value: term.code, label: words.statuses[term.code] }))}
        {...form.field('status')}
      />
      {action.times !== null && begun && (
        <NumberInput label={w.count} required min={0} max={action.times} unit={w.countUnit(action.times)} {...form.field('count')} />
      )}
      {(status === 'BLOCKED' || status === 'CANCELLED') && (
        <TextArea
          label={status === 'BLOCKED' ? w.reason : w.reasonCancelled}
          required
          rows={2}
          max={maxLengthOf(Noted.shape.reason)}
          {...form.field('reason')}
        />
      )}
      {begun && (
        <ChoiceChips
          label={w.opinion}
          hint={w.opinionHint}
          options={vocabularyOptions(childOpinions.terms, name)}
          {...form.field('opinion')}
        />
      )}
      {opinion && (
        <TextArea
          label={opinion === 'NOT_ASKED' ? w.whyNotAsked : w.whyAsked}
          required={opinion === 'NOT_ASKED'}
          rows={2}
          max={maxLengthOf(Noted.shape.opinionWhy)}
          {...form.field('opinionWhy')}
        />
      )}
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} />
    </form>
  )
}
