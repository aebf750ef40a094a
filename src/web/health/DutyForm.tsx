/** What a health worker did of art. 7 of Permenkes 68/2013: three questions, three codes (G-09). */
import type { z } from 'zod'
import { CareDuty, companionTold, policeTold, recordCareDuty, reportAdvised } from '#domain/health/record-care-duty.ts'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/health-problems.ts'
import { healthWords } from '#web/words/health.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type CareFile, groundOf, type HealthRead } from './health.local.ts'

interface Props {
  readonly file: CareFile
  readonly read: HealthRead
  readonly postId: string
  onClose(): void
}

type Answers = Unfilled<z.input<typeof CareDuty>>

export function DutyForm({ file, read, postId, onClose }: Props) {
  const words = useWords(healthWords)
  const w = words.duty
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, CareDuty>({
    schema: CareDuty,
    initial: {},
    async onSubmit(said) {
      const input = { ...said, caseFileId: file.id, dutyId: newId(), postId }
      if (await sending(recordCareDuty, input, { state: { ground: groundOf(read) }, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog
      title={w.title}
      form={form}
      send={words.form.save}
      cancel={words.form.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <p className="quiet measure">{w.lead}</p>
      <RadioGroup {...form.field('companion')} label={w.companion} required options={vocabularyOptions(companionTold.terms, name)} />
      <RadioGroup {...form.field('advised')} label={w.advised} required options={vocabularyOptions(reportAdvised.terms, name)} />
      <RadioGroup {...form.field('police')} label={w.police} required options={vocabularyOptions(policeTold.terms, name)} />
    </FormDialog>
  )
}
