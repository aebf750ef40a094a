/** A promise of a post: what, with whom, by when, with which money, and how one will see that it worked. New, or changed with a reason. */
import { z } from 'zod'
import { type AddCommitmentProblem, addCommitment } from '#domain/area-plan/add-commitment.ts'
import { type ChangeCommitmentProblem, ChangeCommitment, changeCommitment } from '#domain/area-plan/change-commitment.ts'
import { CommitmentTerms, indicatorUnits } from '#domain/area-plan/commitment.ts'
import { addDays } from '#domain/kernel/date.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { fundings } from '#domain/plan/services.ts'
import { Check } from '#web/design/Check.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { officesOf } from './area-names.ts'
import { standingOf } from './area-plan.local.ts'
import type { AreaRead, ShownCommitment, ShownPlan } from './shown.ts'
import { PostChips } from './PostChips.tsx'

problemWords.id satisfies Covers<Exclude<AddCommitmentProblem | ChangeCommitmentProblem, { kind: 'changed-meanwhile' }>>

const { what, responsiblePostId, partnerPostIds, dueOn, amount, funding, funded, indicator } = CommitmentTerms.shape
const Asked = z.object({
  what,
  responsiblePostId,
  partnerPostIds: partnerPostIds.optional(),
  outside: dignifiedText(400).optional(),
  dueOn,
  amount: amount.optional(),
  funding: funding.optional(),
  funded: funded.optional(),
  indicator,
  reason: ChangeCommitment.shape.reason.optional()
})

interface Props {
  readonly area: AreaRead
  readonly plan: ShownPlan
  readonly commitment?: ShownCommitment
  onClose(): void
}

export function CommitmentForm({ area, plan, commitment, onClose }: Props) {
  const words = useWords(areaFormWords)
  const w = words.promise
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<
    Unfilled<Omit<z.input<typeof Asked>, 'indicator'>> & { indicator: Unfilled<z.input<typeof indicator>> },
    z.output<typeof Asked>
  >({
    schema: Asked,
    initial: commitment
      ? { ...commitment, funding: commitment.funding ?? undefined, outside: commitment.outsideOffices.join(', ') }
      : { dueOn: addDays(today, 90), partnerPostIds: [], indicator: {} },
    draftKey: commitment ? `area-commitment ${commitment.id} ${commitment.version}` : `area-commitment ${plan.id}`,
    drafts,
    async onSubmit({ outside, reason, ...given }) {
      const terms: CommitmentTerms = {
        ...given,
        partnerPostIds: (given.partnerPostIds ?? []).filter((id) => id !== given.responsiblePostId),
        outsideOffices: officesOf(outside),
        amount: given.amount ?? 0,
        funding: given.funding ?? null,
        funded: given.funded ?? false
      }
      const standing = { plan: standingOf(area, plan), posts: area.posts.map(({ id }) => id) }
      const label = { subjectLabel: plan.problem }
      const went = commitment
        ? await sending(
            changeCommitment,
            { commitmentId: commitment.id, seenVersion: commitment.version, terms, reason: reason ?? '' },
            { state: { ...standing, commitment }, ...label }
          )
        : await sending(addCommitment, { planId: plan.id, commitmentId: newId(), terms }, { state: standing, ...label })
      if (!went) return
      await form.clearDraft()
      onClose()
    }
  })
  const costs = (form.values.amount ?? 0) > 0
  return (
    <Dialog open wide onClose={onClose} title={commitment ? w.change : w.add}>
      <form {...form.props} className="stack">
        <p className="small quiet">{words.guide}</p>
        <TextArea {...form.field('what')} label={w.what} required rows={2} max={maxLengthOf(what)} />
        <Select
          {...form.field('responsiblePostId')}
          label={w.post}
          hint={w.postHint}
          required
          options={area.posts.map((post) => ({
            value: post.id,
            label: `${post.title}, ${post.unit}${post.holder ? '' : ` (${w.vacant})`}`
          }))}
        />
        <PostChips
          {...form.field('partnerPostIds')}
          label={w.partners}
          posts={area.posts.filter(({ id }) => id !== form.values.responsiblePostId)}
        />
        <TextInput {...form.field('outside')} label={w.outside} hint={w.outsideHint} max={400} />
        <div className="columns">
          <DateInput {...form.field('dueOn')} label={w.due} required min={commitment ? undefined : today} />
          <NumberInput {...form.field('amount')} label={w.amount} unit={w.amountUnit} min={0} />
          {costs && (
            <Select
              {...form.field('funding')}
              value={form.values.funding ?? undefined}
              onChange={(code) => form.set('funding', code)}
              label={w.funding}
              options={vocabularyOptions(fundings.terms, name)}
            />
          )}
        </div>
        {costs && <Check {...form.field('funded')} label={w.funded} required />}
        <h3>{w.indicator}</h3>
        <TextInput
          {...form.field('indicator.words')}
          label={w.indicatorWords}
          hint={w.indicatorHint}
          required
          max={maxLengthOf(indicator.shape.words)}
        />
        <div className="columns area-three">
          <NumberInput {...form.field('indicator.baseline')} label={w.baseline} required min={0} step={0.1} />
          <NumberInput {...form.field('indicator.target')} label={w.target} required min={0} step={0.1} />
          <Select {...form.field('indicator.unit')} label={w.unit} required options={vocabularyOptions(indicatorUnits.terms, name)} />
        </div>
        {commitment && (
          <TextArea {...form.field('reason')} label={w.reason} required rows={2} max={maxLengthOf(ChangeCommitment.shape.reason)} />
        )}
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={commitment ? w.saveChange : w.save}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
