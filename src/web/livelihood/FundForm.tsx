/** One line of money for the family. Hands that are closed are not offered. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { aids, closedToMoney, isClosedTo, receivers } from '#domain/livelihood/family.ts'
import { FundTerms, keepFund } from '#domain/livelihood/keep-fund.ts'
import { type Funding, fundings } from '#domain/plan/services.ts'
import { Check } from '#web/design/Check.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { FundRow, LivelihoodFile, LivelihoodRead } from './livelihood.local.ts'
import { useLivelihoodForm } from './use-livelihood-form.ts'

interface Props {
  readonly file: LivelihoodFile
  readonly read: LivelihoodRead
  /** null: a new line */
  readonly fund: FundRow | null
  onClose(): void
}

const { aid, receiver, isLoan, planned, funding, received, receivedOn } = FundTerms.shape
const Fund = z.object({
  aid,
  receiver,
  isLoan: isLoan.optional(),
  planned,
  funding: funding.optional(),
  received: received.optional(),
  receivedOn: receivedOn.optional()
})
type Fund = Unfilled<z.input<typeof Fund>>

export function FundForm({ file, read, fund, onClose }: Props) {
  const { w, name, today, dialog, send } = useLivelihoodForm(file, onClose)
  const version = fund?.version ?? 0
  const closed = closedToMoney(read.family)
  const open = receivers.terms.filter(({ code }) => !isClosedTo(closed, code))
  const form = useForm<Fund, z.output<typeof Fund>>({
    schema: Fund,
    initial: fund
      ? {
          ...fund,
          receiver: isClosedTo(closed, fund.receiver) ? undefined : fund.receiver,
          funding: fund.funding ?? undefined,
          receivedOn: fund.receivedOn ?? undefined,
          received: fund.received || undefined
        }
      : {},
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        fundId: fund?.id ?? newId(),
        seenVersion: version,
        aid: said.aid,
        receiver: said.receiver,
        isLoan: said.isLoan ?? false,
        planned: said.planned,
        funding: said.funding ?? null,
        received: said.received ?? 0,
        receivedOn: said.received ? (said.receivedOn ?? null) : null
      }
      await send(keepFund, input, { file: { state: file.state as State }, family: read.family, version })
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.fund} form={form} {...dialog}>
      <ChoiceChips {...form.field('aid')} label={w.aid} required options={vocabularyOptions(aids.terms, name)} />
      <Select
        {...form.field('receiver')}
        label={w.receiver}
        hint={closed.length > 0 ? w.receiverHint : undefined}
        required
        options={vocabularyOptions(open, name)}
      />
      <Check {...form.field('isLoan')} label={w.isLoan} />
      <NumberInput {...form.field('planned')} label={w.planned} required min={1} unit={w.unit} />
      <Select<Funding>
        {...form.field('funding')}
        value={values.funding ?? undefined}
        label={w.funding}
        options={vocabularyOptions(fundings.terms, name)}
      />
      <NumberInput {...form.field('received')} label={w.received} min={0} unit={w.unit} />
      {Boolean(values.received) && (
        <DateInput {...form.field('receivedOn')} value={values.receivedOn ?? undefined} label={w.receivedOn} required max={today} />
      )}
    </FormDialog>
  )
}
