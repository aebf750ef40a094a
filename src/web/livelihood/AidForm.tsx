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
import { newId } from '#web/offline/new-id.ts'
import type { LivelihoodFile } from './livelihood.local.ts'
import { useLivelihoodForm } from './use-livelihood-form.ts'

interface Props {
  readonly file: Pick<LivelihoodFile, 'id' | 'codeName'>
  onClose(): void
}

const { aid, answer, amount, onDay } = AidTerms.shape
const Aid = z.object({ aid, answer, amount: amount.optional(), onDay })
type Aid = Unfilled<z.input<typeof Aid>>

export function AidForm({ file, onClose }: Props) {
  const { w, name, today, sentence, dialog, send } = useLivelihoodForm(file, onClose)
  const form = useForm<Aid, z.output<typeof Aid>>({
    schema: Aid,
    initial: { onDay: today },
    async onSubmit(said): Promise<void> {
      const isMoney = hasAmount(said.aid) && said.answer === 'given'
      if (isMoney && !said.amount) return form.fail('amount', sentence({ kind: 'amount-needed' }))
      const input = { ...said, caseFileId: file.id, reportId: newId(), amount: isMoney ? (said.amount ?? null) : null }
      await send(reportAid, input, undefined)
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.report} form={form} {...dialog}>
      <Select {...form.field('aid')} label={w.service} required options={vocabularyOptions(officeAids.terms, name)} />
      <RadioGroup {...form.field('answer')} label={w.answer} required options={vocabularyOptions(aidAnswers.terms, name)} />
      {values.aid && hasAmount(values.aid) && values.answer === 'given' && (
        <NumberInput {...form.field('amount')} value={values.amount ?? undefined} label={w.amount} required min={1} unit={w.unit} />
      )}
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
