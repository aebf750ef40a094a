/** A look at how learning goes: whether the child comes, and whether it feels accepted there. */
import { z } from 'zod'
import type { ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { State } from '#domain/case-file/state.ts'
import { AttendanceTerms, recordAttendance } from '#domain/schooling/record-attendance.ts'
import { attendances, type Feeling, feelings } from '#domain/schooling/schooling.ts'
import { ChoiceOrReason } from '#web/design/ChoiceOrReason.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { newId } from '#web/offline/new-id.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useWords } from '#web/words/words.tsx'
import type { SchoolFile, SchoolRead } from './schooling.local.ts'
import { useSchoolForm } from './use-school-form.ts'

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
  const { w, name, today, sentence, view, dialog, send } = useSchoolForm(file, onClose)
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
      await send(recordAttendance, input, { file: { state: file.state as State }, standings: read.standings })
    }
  })
  return (
    <FormDialog title={`${w.attendance}: ${words.month(month).toLowerCase()}`} form={form} {...dialog}>
      <RadioGroup {...form.field('attendance')} label={w.comes} required options={vocabularyOptions(attendances.terms, name)} />
      <ChoiceOrReason<Feeling, ViewMissingReason>
        choice={form.field('feeling')}
        reason={() => form.field('missingReason')}
        label={w.feeling}
        hint={w.feelingHint}
        options={vocabularyOptions(feelings.terms, name)}
        reasonLabel={w.noFeeling}
        reasons={view.reasons}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
