/** The child's own account: how it stands, at which bank, and who signs beside the child. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { cosigners, savingsStates } from '#domain/livelihood/activity.ts'
import { closedToMoney, isClosedTo } from '#domain/livelihood/family.ts'
import { keepSavings, SavingsTerms } from '#domain/livelihood/keep-savings.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import type { LivelihoodFile, LivelihoodRead } from './livelihood.local.ts'
import { useLivelihoodForm } from './use-livelihood-form.ts'

interface Props {
  readonly file: LivelihoodFile
  readonly read: LivelihoodRead
  onClose(): void
}

const { state: savingsState, bank, cosigner, onDay } = SavingsTerms.shape
const Savings = z.object({ state: savingsState, bank: bank.optional(), cosigner, onDay })
type Savings = Unfilled<z.input<typeof Savings>>

export function SavingsForm({ file, read, onClose }: Props) {
  const { w, name, today, dialog, send } = useLivelihoodForm(file, onClose)
  const { savings, family } = read
  const version = savings?.version ?? 0
  const closed = closedToMoney(family)
  const form = useForm<Savings, z.output<typeof Savings>>({
    schema: Savings,
    initial: savings
      ? {
          state: savings.state,
          bank: savings.bank ?? undefined,
          cosigner: isClosedTo(closed, savings.cosigner) ? undefined : savings.cosigner,
          onDay: today
        }
      : { onDay: today },
    async onSubmit(said) {
      const input = { ...said, caseFileId: file.id, seenVersion: version, bank: said.bank || null }
      await send(keepSavings, input, { file: { state: file.state as State }, family, version })
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.savings} form={form} {...dialog}>
      <ChoiceChips {...form.field('state')} label={w.state} required options={vocabularyOptions(savingsStates.terms, name)} />
      <TextInput
        {...form.field('bank')}
        value={values.bank ?? undefined}
        label={w.bank}
        hint={w.bankHint}
        required={values.state === 'open'}
        max={maxLengthOf(bank) ?? 80}
      />
      <Select
        {...form.field('cosigner')}
        label={w.cosigner}
        hint={closed.length > 0 ? w.receiverHint : undefined}
        required
        options={vocabularyOptions(
          cosigners.terms.filter(({ code }) => !isClosedTo(closed, code)),
          name
        )}
      />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}
