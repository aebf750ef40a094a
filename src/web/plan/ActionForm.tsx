/** One action: for which goal, what, with whose help, who owns it, until when, paid by whom. Begun from a suggestion or from nothing. */
import { useState } from 'react'
import { duties } from '#domain/case-file/special-protection.ts'
import { addAction, changeAction } from '#domain/plan/add-action.ts'
import { addGoal } from '#domain/plan/add-goal.ts'
import { usualDuty } from '#domain/plan/duties.ts'
import { ActionTerms, GoalTerms } from '#domain/plan/plan.ts'
import { fundings, workerRoles } from '#domain/plan/services.ts'
import type { Suggestion } from '#domain/plan/suggestions.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Id } from '#domain/kernel/id.ts'
import { needs } from '#domain/assessment/need.ts'
import { Button } from '#web/design/Button.tsx'
import { Check } from '#web/design/Check.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { EasyReading } from '#web/design/EasyReading.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { issueWords } from '#web/design/issue-words.ts'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { planFormWords } from '#web/words/plan-forms.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { OwnerField } from './OwnerField.tsx'
import type { FileRead, ShownAction } from './plan.local.ts'
import { serviceOptions } from './service-options.ts'
import type { PlanRoad } from './use-plan.ts'
import { withNulls } from './with-nulls.ts'

interface Props {
  readonly file: FileRead
  readonly road: PlanRoad
  readonly action?: ShownAction
  readonly from?: { readonly suggestion: Suggestion; readonly title: string } | undefined
  readonly goalId?: string | undefined
  onDone(): void
}

type Values = { [K in keyof ActionTerms]?: NonNullable<ActionTerms[K]> } & { goalWords?: string; newGoalId: string }

const Terms = ActionTerms.extend({ goalWords: GoalTerms.shape.words.nullable(), newGoalId: Id })
const mayBeNothing = ['what', 'ownerPostId', 'outsideOwner', 'times', 'funding', 'duty', 'goalWords'] as const

export function ActionForm({ file, road, action, from, goalId, onDone }: Props) {
  const w = useWords(planFormWords).form
  const name = useName()
  const { language } = useLanguage()
  const { goals } = road.plan
  const [fault, setFault] = useState<string>()
  const form = useForm({
    schema: withNulls(Terms, mayBeNothing),
    initial: action ? termsOf(action) : startOf(road, file, goalId, from?.suggestion, from?.title),
    draftKey: action ? `action ${action.id} ${action.version}` : `action ${file.id} ${from?.suggestion.suggestionKey ?? goalId ?? ''}`,
    drafts,
    async onSubmit({ goalWords, newGoalId, ...terms }): Promise<void> {
      setFault(undefined)
      const planId = road.now().plan?.id ?? newId()
      const whose = { caseFileId: file.id, planId }
      if (terms.goalId === newGoalId) {
        const words = GoalTerms.shape.words.safeParse(goalWords ?? '')
        if (!words.success) return form.fail('goalWords', words.error.issues[0] ? issueWords(words.error.issues[0], language) : '')
        const refused = await road.tell(
          addGoal,
          { ...whose, goalId: newGoalId, need: terms.need, words: words.data, saidOn: road.today },
          road.now()
        )
        if (refused) return form.fail('goalWords', refused)
      }
      const refused = action
        ? await road.tell(changeAction, { ...whose, actionId: action.id, seenVersion: action.version, terms }, { ...road.now(), action })
        : await road.tell(
            addAction,
            { ...whose, actionId: newId(), terms, suggestionKey: from?.suggestion.suggestionKey ?? null },
            road.now()
          )
      if (refused) return setFault(refused)
      await form.clearDraft()
      onDone()
    }
  })
  const { need, key, level, goalId: chosenGoal, newGoalId } = form.values
  const goalOptions = [
    ...goals.map((goal) => ({ value: goal.id, label: `“${goal.words}”` })),
    ...(action ? [] : [{ value: newGoalId, label: w.newGoal }])
  ]
  return (
    <form {...form.props} className="stack action-form">
      {goals.length > 0 && <Select label={w.goal} required options={goalOptions} {...form.field('goalId')} />}
      {chosenGoal === newGoalId && (
        <>
          <TextArea label={w.goalWords} required rows={2} max={maxLengthOf(GoalTerms.shape.words)} {...form.field('goalWords')} />
          <EasyReading text={form.values.goalWords} />
        </>
      )}
      <TextInput label={w.what} hint={w.whatHint} max={maxLengthOf(ActionTerms.shape.what)} {...form.field('what')} />
      <EasyReading text={form.values.what} />
      <div className="columns">
        <ChoiceChips label={w.key} required options={vocabularyOptions(keys.terms, name)} {...form.field('key')} />
        <ChoiceChips label={w.level} required options={vocabularyOptions(levels.terms, name)} {...form.field('level')} />
        <Select label={w.need} required options={vocabularyOptions(needs.terms, name)} {...form.field('need')} />
        <Select
          label={w.service}
          required
          options={serviceOptions(need, key, level, name)}
          {...form.field('service')}
          onChange={(chosen) => {
            form.set('service', chosen)
            if (chosen && !form.values.duty) form.set('duty', usualDuty(chosen) ?? undefined)
          }}
        />
      </div>
      <ChoiceChips label={w.role} required options={vocabularyOptions(workerRoles.terms, name)} {...form.field('workerRole')} />
      <OwnerField
        post={form.field('ownerPostId')}
        outside={form.field('outsideOwner')}
        onKind={(kind) => form.set(kind === 'inside' ? 'outsideOwner' : 'ownerPostId', undefined)}
      />
      <div className="columns">
        <DateInput label={w.start} required {...form.field('startOn')} />
        <DateInput label={w.due} required min={form.values.startOn} {...form.field('dueOn')} />
        <NumberInput label={w.times} hint={w.timesHint} min={1} max={366} unit={w.timesUnit} {...form.field('times')} />
      </div>
      <Disclosure id="action-money" title={w.money} level={3} defaultOpen={(form.values.cost ?? 0) > 0}>
        <div className="columns">
          <NumberInput label={w.cost} required min={0} step={1} unit={w.costUnit} {...form.field('cost')} />
          <Select label={w.funding} options={vocabularyOptions(fundings.terms, name)} {...form.field('funding')} />
        </div>
        <Check label={w.funded} required {...form.field('funded')} />
        <Select
          label={w.duty}
          hint={w.dutyHint}
          placeholder={w.noDuty}
          options={vocabularyOptions(duties.terms, name)}
          {...form.field('duty')}
        />
      </Disclosure>
      <FormErrors form={form} />
      {fault && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="row">
        <Button type="submit" kind="primary" busy={form.busy}>
          {w.save}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {w.cancel}
        </Button>
      </div>
    </form>
  )
}

/** A new action: what the suggestion knows, a fortnight of time, and the goal that speaks of the same need. */
function startOf(
  road: PlanRoad,
  file: FileRead,
  goalId: string | undefined,
  suggestion: Suggestion | undefined,
  title: string | undefined
): Values {
  const newGoalId = newId()
  const { goals } = road.plan
  const fitting = goals.find((goal) => goal.need === suggestion?.need)?.id
  const helper = file.supporters.find((one) => one.id === suggestion?.helpers[0])
  const service = suggestion?.services[0]
  const need = suggestion?.need ?? goals.find((goal) => goal.id === goalId)?.need
  const goal = goalId ?? fitting ?? (suggestion || goals.length === 0 ? newGoalId : undefined)
  return {
    ...(goal ? { goalId: goal } : {}),
    ...(need ? { need } : {}),
    ...(title ? { what: title } : {}),
    ...(service ? { service } : {}),
    ...(suggestion
      ? {
          key: suggestion.key,
          level: suggestion.level,
          workerRole: suggestion.level === 'MIC' ? ('FACILITATOR' as const) : ('BROKER' as const)
        }
      : {}),
    ...(helper?.postId ? { ownerPostId: helper.postId } : helper ? { outsideOwner: helper.label } : {}),
    ...(service && usualDuty(service) ? { duty: usualDuty(service) ?? 'DU1' } : {}),
    startOn: road.today,
    dueOn: addDays(road.today, 14),
    cost: 0,
    funded: false,
    newGoalId
  }
}

function termsOf(action: ShownAction): Values {
  const names = Object.keys(ActionTerms.shape) as (keyof ActionTerms)[]
  const filled = names.filter((name) => action[name] !== null).map((name) => [name, action[name]])
  return { ...(Object.fromEntries(filled) as Partial<Values>), newGoalId: newId() }
}
