/** Referring the report to another agency, warmly; the same form takes the receiver's "yes" later. */
import { z } from 'zod'
import { ReceiverKind, receiverKinds, ReferralReason, referralReasons } from '#domain/intake/receiver.ts'
import { referReportOut, type ReferReportOutProblem } from '#domain/intake/refer-report-out.ts'
import { Moment } from '#domain/kernel/day.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { nowAt } from '#web/offline/clock.ts'
import { reportStepWords } from '#web/words/report-steps.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import type { Covers } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { WholeReport } from './intake.local.ts'
import { useStep } from './use-step.ts'

problemWords.id satisfies Covers<Exclude<ReferReportOutProblem, { kind: 'changed-meanwhile' }>>

const Choice = z.object({
  receiverKind: ReceiverKind,
  reason: ReferralReason,
  answer: z.enum(['later', 'yes']),
  confirmedAt: Moment.optional()
})
type Values = Partial<z.infer<typeof Choice>>

export function ReferOutForm({ report, onSent }: { readonly report: WholeReport; onSent(outboxId: string): void }) {
  const w = useWords(reportStepWords).refer
  const name = useName()
  const step = useStep(report.id, onSent)
  const waits = report.state === 'referred-out'
  const form = useForm<Values, z.infer<typeof Choice>>({
    schema: Choice,
    initial: {
      ...(report.receiverKind && { receiverKind: report.receiverKind }),
      ...(report.referralReason && { reason: report.referralReason }),
      ...(waits ? { answer: 'yes' as const } : report.ageBand === '18+' ? { receiverKind: 'RV09' as const, reason: 'RR5' as const } : {})
    },
    async onSubmit({ receiverKind, reason, answer, confirmedAt }) {
      const receiverConfirmedAt = answer === 'yes' ? (confirmedAt ?? nowAt()) : null
      await step.take(
        referReportOut,
        { reportId: report.id, seenVersion: report.version, receiverKind, reason, receiverConfirmedAt },
        report
      )
    }
  })
  return (
    <form {...form.props} className="stack">
      {report.dangerSigns.length > 0 && <Notice tone="danger">{w.danger}</Notice>}
      <Select {...form.field('receiverKind')} label={w.receiver} required options={vocabularyOptions(receiverKinds.terms, name)} />
      {!waits && (
        <ChoiceChips {...form.field('reason')} label={w.reason} required options={vocabularyOptions(referralReasons.terms, name)} />
      )}
      {!waits && (
        <RadioGroup
          {...form.field('answer')}
          label={w.confirmed}
          hint={w.confirmedHint}
          required
          options={[
            { value: 'later', label: w.later, hint: w.laterHint },
            { value: 'yes', label: w.yes }
          ]}
        />
      )}
      {form.values.answer === 'yes' && (
        <MomentInput {...form.field('confirmedAt')} label={w.confirmedAt} min={report.receivedAt} max={nowAt()} />
      )}
      {step.problem && (
        <Notice tone="danger" live>
          {step.problem}
        </Notice>
      )}
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={waits ? w.submitConfirm : w.submit} />
    </form>
  )
}
