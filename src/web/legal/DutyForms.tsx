/** Beginning a limit of the law from what was heard or received, and settling one that nothing recorded answers. */
import { z } from 'zod'
import { notices, RecordNotice, recordNotice } from '#domain/legal/record-notice.ts'
import { reportingBases } from '#domain/legal/reporting.ts'
import { SettleDuty, settleDuty, settlings } from '#domain/legal/settle-duty.ts'
import { StartReportingDuty, startReportingDuty } from '#domain/legal/start-reporting-duty.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { legalFormWords } from '#web/words/legal-forms.ts'
import { problemWords } from '#web/words/legal-problems.ts'
import { legalWords } from '#web/words/legal.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type DutyRow, trackOf } from './legal.local.ts'
import type { FormProps } from './LegalForms.tsx'

const Begun = z.object({
  kind: z.enum(['report', ...RecordNotice.shape.notice.options]),
  from: StartReportingDuty.shape.from.optional(),
  basis: StartReportingDuty.shape.basis.optional(),
  onDay: RecordNotice.shape.onDay.optional()
})
type Begun = Unfilled<z.input<typeof Begun>>

export function DutyForm({ file, read, onClose }: FormProps) {
  const words = useWords(legalFormWords)
  const w = words.duty
  const { cancel } = useWords(legalWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today, at } = deviceNow()
  const form = useForm<Begun, z.output<typeof Begun>>({
    schema: Begun,
    initial: { from: at, onDay: today, basis: 'child-told' },
    async onSubmit({ kind, from, basis, onDay }) {
      const about = { caseFileId: file.id, dutyId: newId() }
      const known = { state: { recorder: read.recorder, track: trackOf(read) }, subjectLabel: file.codeName }
      const isSent =
        kind === 'report'
          ? await sending(startReportingDuty, { ...about, from: from ?? at, basis: basis ?? 'child-told' }, known)
          : await sending(recordNotice, { ...about, notice: kind, onDay: onDay ?? today }, known)
      if (isSent) onClose()
    }
  })
  const isReport = form.values.kind === 'report'
  return (
    <FormDialog title={w.title} form={form} send={words.save} cancel={cancel} problem={problem && sentence(problem)} onClose={onClose}>
      <RadioGroup
        {...form.field('kind')}
        label={w.kind}
        required
        options={[{ value: 'report' as const, label: w.report }, ...vocabularyOptions(notices.terms, name)]}
      />
      {isReport && (
        <>
          <MomentInput {...form.field('from')} label={w.from} hint={w.fromHint} required max={at} />
          <RadioGroup {...form.field('basis')} label={w.basis} required options={vocabularyOptions(reportingBases.terms, name)} />
        </>
      )}
      {form.values.kind && !isReport && <DateInput {...form.field('onDay')} label={w.day} required max={today} />}
    </FormDialog>
  )
}

const Settled = z.object({ how: SettleDuty.shape.how, bestInterestId: SettleDuty.shape.bestInterestId.optional() })
type Settled = Unfilled<z.input<typeof Settled>>

export function SettleForm({ file, read, duty, onClose }: FormProps & { readonly duty: DutyRow }) {
  const words = useWords(legalFormWords)
  const w = words.settle
  const { cancel } = useWords(legalWords)
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const isReport = duty.duty === 'report'
  const form = useForm<Settled, z.output<typeof Settled>>({
    schema: Settled,
    initial: { how: isReport ? 'assessed' : undefined, bestInterestId: read.assessments[0]?.id },
    async onSubmit({ how, bestInterestId }) {
      const assessment = how === 'assessed' ? (bestInterestId ?? null) : null
      const input = { caseFileId: file.id, dutyId: duty.id, how, bestInterestId: assessment }
      const state = { duty: duty.duty, isAssessed: read.assessments.some(({ id }) => id === assessment) }
      if (await sending(settleDuty, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const asksAssessment = form.values.how === 'assessed'
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        {!isReport && (
          <RadioGroup
            {...form.field('how')}
            label={w.how}
            required
            options={vocabularyOptions(
              settlings.terms.filter(({ code }) => code !== 'assessed'),
              name
            )}
          />
        )}
        {asksAssessment && read.assessments.length === 0 && <p className="measure">{w.noAssessment}</p>}
        {asksAssessment && read.assessments.length > 0 && (
          <RadioGroup
            {...form.field('bestInterestId')}
            value={form.values.bestInterestId ?? undefined}
            label={w.assessment}
            required
            options={read.assessments.map((one) => ({ value: one.id, label: w.assessed(longDay(one.assessedOn, language)) }))}
          />
        )}
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={asksAssessment && read.assessments.length === 0 ? null : words.save}
          problem={problem && sentence(problem)}
          out={{ words: cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
