/** The plan for a family's living, and the look at it. Whoever is suspected, dangerous or refusing is not offered as its lead. */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { State } from '#domain/case-file/state.ts'
import { closedToMoney, goings, householdNeeds, incomes, isClosedTo, latestReview, people } from '#domain/livelihood/family.ts'
import { reviewFamily, ReviewTerms } from '#domain/livelihood/review-family.ts'
import { FamilyPlanTerms, writeFamilyPlan } from '#domain/livelihood/write-family-plan.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { LivelihoodFile, LivelihoodRead } from './livelihood.local.ts'
import { useLivelihoodForm } from './use-livelihood-form.ts'

interface Props {
  readonly file: LivelihoodFile
  readonly read: LivelihoodRead
  onClose(): void
}

const planShape = FamilyPlanTerms.shape
const Plan = z.object({ ...planShape, statement: planShape.statement.optional(), missingReason: planShape.missingReason.optional() })
type Plan = Unfilled<z.input<typeof Plan>>

export function PlanForm({ file, read, onClose }: Props) {
  const { w, name, today, view, dialog, send } = useLivelihoodForm(file, onClose)
  const { plan, family } = read
  const version = plan?.version ?? 0
  const open = people.terms.filter(({ code }) => !isClosedTo(closedToMoney(family), code))
  const form = useForm<Plan, z.output<typeof Plan>>({
    schema: Plan,
    initial: plan
      ? { needs: plan.needs, income: plan.income, lead: plan.lead, goal: plan.goal, reviewOn: latestReview(today) }
      : { needs: [], reviewOn: latestReview(today) },
    async onSubmit(said) {
      const input = { ...said, caseFileId: file.id, seenVersion: version, ...childViewOf(said) }
      await send(writeFamilyPlan, input, { file: { state: file.state as State }, family, version })
    }
  })
  return (
    <FormDialog title={w.plan} form={form} {...dialog} wide>
      <CheckChips {...form.field('needs')} label={w.needs} required options={vocabularyOptions(householdNeeds.terms, name)} />
      <Select {...form.field('income')} label={w.income} required options={vocabularyOptions(incomes.terms, name)} />
      <Select {...form.field('lead')} label={w.lead} hint={w.leadHint} required options={vocabularyOptions(open, name)} />
      <TextInput {...form.field('goal')} label={w.goal} hint={w.goalHint} required max={maxLengthOf(planShape.goal) ?? 200} />
      <WordsOrReason<ViewMissingReason>
        {...view}
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        max={maxLengthOf(planShape.statement)}
      />
      <DateInput {...form.field('reviewOn')} label={w.reviewOn} hint={w.reviewHint} required min={today} max={latestReview(today)} />
    </FormDialog>
  )
}

const reviewShape = ReviewTerms.shape
const Review = z.object({
  ...reviewShape,
  needs: reviewShape.needs.optional(),
  nextOn: reviewShape.nextOn.optional(),
  statement: reviewShape.statement.optional(),
  missingReason: reviewShape.missingReason.optional()
})
type Review = Unfilled<z.input<typeof Review>>

export function ReviewForm({ file, read, onClose }: Props) {
  const { w, name, today, view, dialog, send } = useLivelihoodForm(file, onClose)
  const form = useForm<Review, z.output<typeof Review>>({
    schema: Review,
    initial: { needs: read.plan?.needs ?? [], onDay: today, nextOn: latestReview(today) },
    async onSubmit(said) {
      const input = {
        ...said,
        caseFileId: file.id,
        reviewId: newId(),
        needs: said.needs ?? [],
        nextOn: said.nextOn ?? null,
        ...childViewOf(said)
      }
      await send(reviewFamily, input, { file: { state: file.state as State }, version: read.plan?.version ?? 0 })
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.review} form={form} {...dialog} wide>
      <RadioGroup {...form.field('going')} label={w.going} required options={vocabularyOptions(goings.terms, name)} />
      <CheckChips {...form.field('needs')} label={w.stillNeeds} options={vocabularyOptions(householdNeeds.terms, name)} />
      <WordsOrReason<ViewMissingReason>
        {...view}
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        max={maxLengthOf(reviewShape.statement)}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
      <DateInput {...form.field('nextOn')} value={values.nextOn ?? undefined} label={w.nextOn} hint={w.nextHint} min={today} />
    </FormDialog>
  )
}
