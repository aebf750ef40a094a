/** A course or work for the child. What is asked follows from its kind and the child's age: limits are shown before they are hit. */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason } from '#domain/case-file/child-view.ts'
import { ofAge } from '#domain/case-file/of-age.ts'
import type { State } from '#domain/case-file/state.ts'
import { trades } from '#domain/livelihood/activity.ts'
import {
  activityKinds,
  certainAge,
  conditions,
  hazards,
  isWork,
  lawfulFrom,
  lawOf,
  youngestAtWork
} from '#domain/livelihood/lawful-work.ts'
import { ActivityTerms, planActivity } from '#domain/livelihood/plan-activity.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
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

const { beginsOn, hoursDay, hoursWeek, pay, hazards: found, conditions: sure, statement, missingReason, ...terms } = ActivityTerms.shape
const Activity = z.object({
  ...terms,
  beginsOn: beginsOn.optional(),
  hoursDay: hoursDay.optional(),
  hoursWeek: hoursWeek.optional(),
  pay: pay.optional(),
  hazards: found.optional(),
  conditions: sure.optional(),
  statement: statement.optional(),
  missingReason: missingReason.optional()
})
type Activity = Unfilled<z.input<typeof Activity>>

export function ActivityForm({ file, read, onClose }: Props) {
  const { w, name, today, view, dialog, send } = useLivelihoodForm(file, onClose)
  const age = certainAge(read.ageBand, read.month, today)
  const kinds = age < youngestAtWork ? activityKinds.terms.filter(({ code }) => !isWork(code)) : activityKinds.terms
  const form = useForm<Activity, z.output<typeof Activity>>({
    schema: Activity,
    initial: { kind: kinds.length === 1 ? kinds[0]?.code : undefined, hazards: [], conditions: [] },
    async onSubmit(said) {
      const input = {
        ...said,
        caseFileId: file.id,
        activityId: newId(),
        beginsOn: said.beginsOn ?? null,
        hoursDay: said.hoursDay ?? null,
        hoursWeek: said.hoursWeek ?? null,
        pay: said.pay ?? 0,
        hazards: said.hazards ?? [],
        conditions: said.conditions ?? [],
        ...childViewOf(said)
      }
      await send(planActivity, input, { file: { state: file.state as State, ageBand: read.ageBand }, month: read.month })
    }
  })
  const { values } = form
  const law = values.kind && lawOf(values.kind, age)
  const isUnknown = read.month === null && age < ofAge
  return (
    <FormDialog title={w.activity} form={form} {...dialog} wide>
      <RadioGroup
        {...form.field('kind')}
        label={w.kind}
        hint={age < youngestAtWork ? w.onlyLearning : undefined}
        required
        options={vocabularyOptions(kinds, name)}
      />
      {values.kind && !law && (
        <p className="small measure">
          {w.notBefore(lawfulFrom(values.kind))} {isUnknown && w.youngest(age)}
        </p>
      )}
      <Select {...form.field('trade')} label={w.trade} required options={vocabularyOptions(trades.terms, name)} />
      <TextInput {...form.field('place')} label={w.place} hint={w.placeHint} required max={maxLengthOf(terms.place) ?? 120} />
      <TextInput {...form.field('mentor')} label={w.mentor} required max={maxLengthOf(terms.mentor) ?? 100} />
      <TextArea {...form.field('sentence')} label={w.sentence} hint={w.sentenceHint} required rows={2} max={maxLengthOf(terms.sentence)} />
      {values.kind && isWork(values.kind) && (
        <>
          {law && law.hoursDay !== null && (
            <p className="small measure">
              {w.atMost(law.hoursDay, law.hoursWeek)} {isUnknown && w.youngest(age)}
            </p>
          )}
          <NumberInput {...form.field('hoursDay')} value={values.hoursDay ?? undefined} label={w.hoursDay} required min={1} max={12} />
          <NumberInput {...form.field('hoursWeek')} value={values.hoursWeek ?? undefined} label={w.hoursWeek} required min={1} max={72} />
          <NumberInput {...form.field('pay')} label={w.pay} required={values.kind !== 'practice'} min={0} unit={w.unit} />
          <CheckChips
            {...form.field('hazards')}
            label={w.hazards}
            hint={age < ofAge ? w.hazardsHint : undefined}
            options={vocabularyOptions(hazards.terms, name)}
          />
          <CheckChips {...form.field('conditions')} label={w.conditions} options={vocabularyOptions(conditions.terms, name)} />
        </>
      )}
      <WordsOrReason<ViewMissingReason>
        {...view}
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        max={maxLengthOf(statement)}
      />
      <DateInput {...form.field('beginsOn')} value={values.beginsOn ?? undefined} label={w.beginsOn} />
    </FormDialog>
  )
}
