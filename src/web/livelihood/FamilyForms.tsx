/** The plan for a family's living, and the look at it. Whoever is suspected, dangerous or refusing is not offered as its lead. */
import { z } from 'zod'
import { type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
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
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { livelihoodFormWords } from '#web/words/livelihood-forms.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { problemWords } from '#web/words/livelihood-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { LivelihoodFile, LivelihoodRead } from './livelihood.local.ts'

interface Props {
  readonly file: LivelihoodFile
  readonly read: LivelihoodRead
  onClose(): void
}

const planShape = FamilyPlanTerms.shape
const Plan = z.object({ ...planShape, statement: planShape.statement.optional(), missingReason: planShape.missingReason.optional() })
type Plan = Unfilled<z.input<typeof Plan>>

export function PlanForm({ file, read, onClose }: Props) {
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const { plan, family } = read
  const version = plan?.version ?? 0
  const open = people.terms.filter(({ code }) => !isClosedTo(closedToMoney(family), code))
  const form = useForm<Plan, z.output<typeof Plan>>({
    schema: Plan,
    initial: plan
      ? { needs: plan.needs, income: plan.income, lead: plan.lead, goal: plan.goal, reviewOn: latestReview(today) }
      : { needs: [], reviewOn: latestReview(today) },
    async onSubmit(said) {
      const input = {
        ...said,
        caseFileId: file.id,
        seenVersion: version,
        statement: said.statement ?? null,
        missingReason: said.statement ? null : (said.missingReason ?? null)
      }
      const state = { file: { state: file.state as State }, family, version }
      if (await sending(writeFamilyPlan, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog
      title={w.plan}
      form={form}
      send={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
      wide
    >
      <CheckChips {...form.field('needs')} label={w.needs} required options={vocabularyOptions(householdNeeds.terms, name)} />
      <Select {...form.field('income')} label={w.income} required options={vocabularyOptions(incomes.terms, name)} />
      <Select {...form.field('lead')} label={w.lead} hint={w.leadHint} required options={vocabularyOptions(open, name)} />
      <TextInput {...form.field('goal')} label={w.goal} hint={w.goalHint} required max={maxLengthOf(planShape.goal) ?? 200} />
      <WordsOrReason<ViewMissingReason>
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        label={w.view}
        hint={w.viewHint}
        reasonLabel={w.noViewReason}
        reasons={vocabularyOptions(viewMissingReasons.terms, name)}
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
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
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
        statement: said.statement ?? null,
        missingReason: said.statement ? null : (said.missingReason ?? null)
      }
      const state = { file: { state: file.state as State }, version: read.plan?.version ?? 0 }
      if (await sending(reviewFamily, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  return (
    <FormDialog
      title={w.review}
      form={form}
      send={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
      wide
    >
      <RadioGroup {...form.field('going')} label={w.going} required options={vocabularyOptions(goings.terms, name)} />
      <CheckChips {...form.field('needs')} label={w.stillNeeds} options={vocabularyOptions(householdNeeds.terms, name)} />
      <WordsOrReason<ViewMissingReason>
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        label={w.view}
        hint={w.viewHint}
        reasonLabel={w.noViewReason}
        reasons={vocabularyOptions(viewMissingReasons.terms, name)}
        max={maxLengthOf(reviewShape.statement)}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
      <DateInput {...form.field('nextOn')} value={values.nextOn ?? undefined} label={w.nextOn} hint={w.nextHint} min={today} />
    </FormDialog>
  )
}
