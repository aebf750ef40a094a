/** Withdrawing a consent: one question, no reason. */
import { z } from 'zod'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { WithdrawConsent as Withdrawal, withdrawConsent, withdrawers } from '#domain/case-file/withdraw-consent.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { consentWords } from '#web/words/consent.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ConsentRow, FileHead } from './case-file.local.ts'

interface Props {
  readonly head: FileHead
  readonly consent: ConsentRow
  onClose(): void
}

const Answers = z.object({ by: Withdrawal.shape.by, withdrawnOn: Withdrawal.shape.withdrawnOn })
type Answers = Unfilled<z.input<typeof Answers>>

export function WithdrawConsent({ head, consent, onClose }: Props) {
  const words = useWords(caseFileWords)
  const w = useWords(consentWords).consent
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { by: 'CHILD', withdrawnOn: today },
    async onSubmit(answers) {
      const input = { caseFileId: head.id, consentId: consent.id, ...answers }
      if (await sending(withdrawConsent, input, { state: { status: consent.status }, subjectLabel: head.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.withdrawTitle(name(consentPurposes.term(consent.purpose)))}>
      <form {...form.props} className="stack">
        <p>{w.withdrawBody}</p>
        <ChoiceChips {...form.field('by')} label={w.withdrawBy} required options={vocabularyOptions(withdrawers.terms, name)} />
        <DateInput {...form.field('withdrawnOn')} label={w.withdrawnOn} required max={today} />
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={w.withdrawSave}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
