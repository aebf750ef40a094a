/** The two short records of a school: its answer, and whether the child comes. */
import { z } from 'zod'
import { answerAsSchool } from '#domain/schooling/answer-as-school.ts'
import { ReportAttendance, reportAttendance } from '#domain/schooling/report-attendance.ts'
import { attendances } from '#domain/schooling/schooling.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { newId } from '#web/offline/new-id.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useWords } from '#web/words/words.tsx'
import { Answer, AnswerFields, type AnswerFilling, answered } from './AnswerFields.tsx'
import type { SchoolFile } from './schooling.local.ts'
import { useSchoolForm } from './use-school-form.ts'

interface Props {
  readonly file: Pick<SchoolFile, 'id' | 'codeName'>
  readonly postId: string | null
  onClose(): void
}

export function OwnAnswerForm({ file, postId, onClose }: Props) {
  const words = useWords(schoolingWords)
  const { today, dialog, send } = useSchoolForm(file, onClose)
  const form = useForm<AnswerFilling, z.output<typeof Answer>>({
    schema: Answer,
    initial: { onDay: today },
    async onSubmit(said) {
      const input = { caseFileId: file.id, responseId: newId(), ...answered(said) }
      await send(answerAsSchool, input, { postId })
    }
  })
  return (
    <FormDialog title={words.own.answers} form={form} {...dialog}>
      <AnswerFields answer={form.field('answer')} reason={() => form.field('reason')} onDay={form.field('onDay')} />
    </FormDialog>
  )
}

const { attendance, onDay } = ReportAttendance.shape
const Report = z.object({ attendance, onDay })
type Report = Unfilled<z.input<typeof Report>>

export function OwnAttendanceForm({ file, postId, onClose }: Props) {
  const { w, name, today, dialog, send } = useSchoolForm(file, onClose)
  const form = useForm<Report, z.output<typeof Report>>({
    schema: Report,
    initial: { onDay: today },
    async onSubmit(said) {
      const input = { ...said, caseFileId: file.id, attendanceId: newId() }
      await send(reportAttendance, input, { postId })
    }
  })
  return (
    <FormDialog title={w.attendance} form={form} {...dialog}>
      <RadioGroup {...form.field('attendance')} label={w.comes} required options={vocabularyOptions(attendances.terms, name)} />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
