/** One goal, in the child's own words. */
import { needs } from '#domain/assessment/need.ts'
import { addGoal } from '#domain/plan/add-goal.ts'
import { GoalTerms } from '#domain/plan/plan.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { EasyReading } from '#web/design/EasyReading.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { planFormWords } from '#web/words/plan-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { FileRead } from './plan.local.ts'
import type { PlanRoad } from './use-plan.ts'

interface Props {
  readonly file: FileRead
  readonly road: PlanRoad
  onDone(): void
}

export function GoalForm({ file, road, onDone }: Props) {
  const w = useWords(planFormWords).goal
  const name = useName()
  const initial: Partial<GoalTerms> = { saidOn: road.today }
  const form = useForm({
    schema: GoalTerms,
    initial: initial as Partial<GoalTerms> & { words?: string },
    draftKey: `goal ${file.id}`,
    drafts,
    async onSubmit(terms): Promise<void> {
      const planId = road.now().plan?.id ?? newId()
      const refused = await road.tell(addGoal, { caseFileId: file.id, planId, goalId: newId(), ...terms }, road.now())
      if (refused) return form.fail('words', refused)
      await form.clearDraft()
      onDone()
    }
  })
  return (
    <form {...form.props} className="stack">
      <TextArea label={w.words} hint={w.hint} required rows={2} max={maxLengthOf(GoalTerms.shape.words)} {...form.field('words')} />
      <EasyReading text={form.values.words} />
      <ChoiceChips label={w.need} required options={vocabularyOptions(needs.terms, name)} {...form.field('need')} />
      <DateInput label={w.saidOn} required max={road.today} {...form.field('saidOn')} />
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} />
    </form>
  )
}
