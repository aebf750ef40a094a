/** A look at how learning goes: whether the child comes, and whether it feels accepted there. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import { AttendanceTerms, recordAttendance } from '#domain/schooling/record-attendance.ts'
import { attendances, type Feeling, feelings } from '#domain/schooling/schooling.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
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
  readonly month: 1 | 3
  onClose(): void
}

const { attendance, feeling, missingReason, onDay } = AttendanceTerms.shape
const Look = z.object({ attendance, feeling: feeling.optional(), missingReason: missingReason.optional(), onDay })
type Look = Unfilled<z.input<typeof Look>>

export function AttendanceForm({ file, read, month, onClose }: Props) {
  const words = useWords(schoolingWords)
  const w = useWords(schoolFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Look, z.output<typeof Look>>({
    schema: Look,
    initial: { onDay: today },
    async onSubmit(said): Promise<void> {
      const input = {
        caseFileId: file.id,
        attendanceId: newId(),
        month,
        attendance: said.attendance,
        feeling: said.feeling ?? null,
        missingReason: said.feeling ? null : (said.missingReason ?? null),
        onDay: said.onDay
      }
      if (!input.feeling && !input.missingReason) return form.fail('feeling', sentence({ kind: 'feeling-or-reason' }))
      const state = { file: { state: file.state as State }, standings: read.standings }
      if (await sending(recordAttendance, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  return (
    <FormDialog
      title={`${w.attendance}: ${words.month(month).toLowerCase()}`}
      form={form}
      send={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <RadioGroup {...form.field('attendance')} label={w.comes} required options={vocabularyOptions(attendances.terms, name)} />
      <ChoiceChips<Feeling>
        {...form.field('feeling')}
        value={values.feeling ?? undefined}
        label={w.feeling}
        hint={w.feelingHint}
        options={vocabularyOptions(feelings.terms, name)}
      />
      {!values.feeling && (
        <Select<ViewMissingReason>
          {...form.field('missingReason')}
          value={values.missingReason ?? undefined}
          label={w.noFeeling}
          options={vocabularyOptions(viewMissingReasons.terms, name)}
        />
      )}
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
