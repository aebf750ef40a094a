/** The plan for learning again with its one sentence, and the school's name. */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { State } from '#domain/case-file/state.ts'
import { NameSchool, nameSchool } from '#domain/schooling/name-school.ts'
import { routes } from '#domain/schooling/schooling.ts'
import { ReturnPlanTerms, writeReturnPlan } from '#domain/schooling/write-return-plan.ts'
import { Check } from '#web/design/Check.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { schoolingWords } from '#web/words/schooling.ts'
import { useWords } from '#web/words/words.tsx'
import type { SchoolFile, SchoolRead } from './schooling.local.ts'
import { useSchoolForm } from './use-school-form.ts'

interface Props {
  readonly file: SchoolFile
  readonly read: SchoolRead
  onClose(): void
}

const { statement, missingReason, beginsOn, isSecret, ...terms } = ReturnPlanTerms.shape
const Plan = z.object({
  ...terms,
  beginsOn: beginsOn.optional(),
  isSecret: isSecret.optional(),
  statement: statement.optional(),
  missingReason: missingReason.optional()
})
type Plan = Unfilled<z.input<typeof Plan>>

export function PlanForm({ file, read, onClose }: Props) {
  const { w, name, view, dialog, send } = useSchoolForm(file, onClose)
  const version = read.plan?.version ?? 0
  const form = useForm<Plan, z.output<typeof Plan>>({
    schema: Plan,
    initial: read.plan
      ? {
          route: read.plan.route,
          beginsOn: read.plan.beginsOn ?? undefined,
          isSecret: read.plan.isSecret,
          welcomedBy: read.plan.welcomedBy,
          sentence: read.plan.sentence
        }
      : {},
    async onSubmit(said) {
      const input = {
        ...said,
        caseFileId: file.id,
        seenVersion: version,
        beginsOn: said.beginsOn ?? null,
        isSecret: said.isSecret ?? false,
        ...childViewOf(said)
      }
      await send(writeReturnPlan, input, { file: { state: file.state as State }, version })
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.plan} form={form} {...dialog} wide>
      <ChoiceChips {...form.field('route')} label={w.route} required options={vocabularyOptions(routes.terms, name)} />
      <DateInput {...form.field('beginsOn')} value={values.beginsOn ?? undefined} label={w.begins} />
      <TextInput
        {...form.field('welcomedBy')}
        label={w.welcomedBy}
        hint={w.welcomedByHint}
        required
        max={maxLengthOf(terms.welcomedBy) ?? 100}
      />
      <TextArea {...form.field('sentence')} label={w.sentence} hint={w.sentenceHint} required rows={2} max={maxLengthOf(terms.sentence)} />
      <WordsOrReason<ViewMissingReason>
        {...view}
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        label={w.planView}
        hint={undefined}
        rows={2}
        max={maxLengthOf(statement)}
      />
      <Check {...form.field('isSecret')} label={w.secret} />
    </FormDialog>
  )
}

const { school, grade } = NameSchool.shape
const Name = z.object({ school, grade: grade.optional() })
type Name = Unfilled<z.input<typeof Name>>

export function NameForm({ file, read, onClose }: Props) {
  const words = useWords(schoolingWords)
  const { w, dialog, send } = useSchoolForm(file, onClose)
  const version = read.name?.version ?? 0
  const form = useForm<Name, z.output<typeof Name>>({
    schema: Name,
    initial: { school: read.name?.school, grade: read.name?.grade ?? undefined },
    async onSubmit(said) {
      const input = { caseFileId: file.id, seenVersion: version, school: said.school, grade: said.grade ?? null }
      await send(nameSchool, input, { file: { state: file.state as State }, version })
    }
  })
  return (
    <FormDialog title={words.nameSchool} form={form} {...dialog}>
      <TextInput {...form.field('school')} label={w.name} hint={w.nameHint} required max={maxLengthOf(school) ?? 120} />
      <TextInput {...form.field('grade')} value={form.values.grade ?? undefined} label={w.grade} max={maxLengthOf(grade) ?? 40} />
    </FormDialog>
  )
}
