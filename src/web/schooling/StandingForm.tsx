/** How school stands today, as the child and those around say it. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
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
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { schoolFormWords } from '#web/words/school-forms.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { problemWords } from '#web/words/schooling-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { SchoolFile, SchoolRead } from './schooling.local.ts'

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
  const words = useWords(schoolingWords)
  const w = useWords(schoolFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
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
        statement: said.statement ?? null,
        missingReason: said.statement ? null : (said.missingReason ?? null)
      }
      const state = { file: { state: file.state as State }, latest: latest ?? null }
      if (await sending(recordStanding, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog
      title={w.standing}
      form={form}
      send={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
      wide
    >
      <Select {...form.field('status')} label={w.status} required options={vocabularyOptions(schoolStatuses.terms, name)} />
      <CheckChips {...form.field('barriers')} label={w.barriers} hint={w.barriersHint} options={vocabularyOptions(barriers.terms, name)} />
      <RadioGroup {...form.field('wish')} label={w.wish} required options={vocabularyOptions(wishes.terms, name)} />
      <WordsOrReason<ViewMissingReason>
        words={form.field('statement')}
        reason={() => form.field('missingReason')}
        label={w.view}
        hint={w.viewHint}
        reasonLabel={w.noViewReason}
        reasons={vocabularyOptions(viewMissingReasons.terms, name)}
        max={maxLengthOf(statement)}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
