/** What the social affairs office gave: a service, how far it is, and the sum where it is money. */
import { z } from 'zod'
import { aidAnswers, hasAmount, officeAids } from '#domain/livelihood/aid.ts'
import { AidTerms, reportAid } from '#domain/livelihood/report-aid.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { livelihoodFormWords } from '#web/words/livelihood-forms.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { problemWords } from '#web/words/livelihood-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { LivelihoodFile } from './livelihood.local.ts'

interface Props {
  readonly file: Pick<LivelihoodFile, 'id' | 'codeName'>
  onClose(): void
}

const { aid, answer, amount, onDay } = AidTerms.shape
const Aid = z.object({ aid, answer, amount: amount.optional(), onDay })
type Aid = Unfilled<z.input<typeof Aid>>

export function AidForm({ file, onClose }: Props) {
  const words = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Aid, z.output<typeof Aid>>({
    schema: Aid,
    initial: { onDay: today },
    async onSubmit(said): Promise<void> {
      const isMoney = hasAmount(said.aid) && said.answer === 'given'
      if (isMoney && !said.amount) return form.fail('amount', sentence({ kind: 'amount-needed' }))
      const input = { ...said, caseFileId: file.id, reportId: newId(), amount: isMoney ? (said.amount ?? null) : null }
      if (await sending(reportAid, input, { state: undefined, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  return (
    <FormDialog
      title={w.report}
      form={form}
      send={words.save}
      cancel={words.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <Select {...form.field('aid')} label={w.service} required options={vocabularyOptions(officeAids.terms, name)} />
      <RadioGroup {...form.field('answer')} label={w.answer} required options={vocabularyOptions(aidAnswers.terms, name)} />
      {values.aid && hasAmount(values.aid) && values.answer === 'given' && (
        <NumberInput {...form.field('amount')} value={values.amount ?? undefined} label={w.amount} required min={1} unit={w.unit} />
      )}
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
