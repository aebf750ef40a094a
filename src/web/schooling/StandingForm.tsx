/** How school stands today, as the child and those around say it. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { childViewOf, type ViewMissingReason } from '#domain/case-file/child-view.ts'
import { recordStanding, StandingTerms } from '#domain/schooling/record-standing.ts'
import { barriers, schoolStatuses, wishes } from '#domain/schooling/schooling.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { SchoolFile, SchoolRead } from './schooling.local.ts'
import { useSchoolForm } from './use-school-form.ts'

interface Props {
  readonly file: SchoolFile
  readonly read: SchoolRead
  onClose(): void
}

const { statement, missingReason, barriers: inTheWay, ...terms } = StandingTerms.shape
const Answers = z.object({
  ...terms,
  barriers: inTheWay.optional(),
  statement: statement.optional(),
  missingReason: missingReason.optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

export function StandingForm({ file, read, onClose }: Props) {
  const { w, name, today, view, dialog, send } = useSchoolForm(file, onClose)
  const latest = read.standings[0]
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { onDay: today, status: latest?.status, wish: latest?.wish, barriers: latest?.barriers ?? [] },
    async onSubmit(said) {
      const input = {
        ...said,
        caseFileId: file.id,
        standingId: newId(),
        barriers: said.barriers ?? [],
        ...childViewOf(said)
      }
      await send(recordStanding, input, { file: { state: file.state as State }, latest: latest ?? null })
    }
  })
  return (
    <FormDialog title={w.standing} form={form} {...dialog} wide>
      <Select {...form.field('status')} label={w.status} required options={vocabularyOptions(schoolStatuses.terms, name)} />
      <CheckChips {...form.field('barriers')} label={w.barriers} hint={w.barriersHint} options={vocabularyOptions(barriers.terms, name)} />
      <RadioGroup {...form.field('wish')} label={w.wish} required options={vocabularyOptions(wishes.terms, name)} />
      <WordsOrReason<ViewMissingReason>
        {...view}
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        max={maxLengthOf(statement)}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
