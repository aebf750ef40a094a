/** Beginning a hand-over of one child or of all children of a worker: planned with two people side by side, or at once. */
import { z } from 'zod'
import { handoverReasons, isShort, shortReasons } from '#domain/handover/handover.ts'
import { PlanHandover, type PlanHandoverProblem, planHandover } from '#domain/handover/plan-handover.ts'
import { takeOverAtOnce } from '#domain/handover/take-over-at-once.ts'
import { addDays } from '#domain/kernel/date.ts'
import { despiteReasons, type Mismatch, mismatches } from '#domain/training/fit.ts'
import { AllTheSame } from '#web/design/AllTheSame.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/handover-problems.ts'
import { handoverWords } from '#web/words/handover.ts'
import { handoverStepWords } from '#web/words/handover-steps.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { fitWords } from '#web/words/training-fit.ts'
import { useName, useWords } from '#web/words/words.tsx'

problemWords.id satisfies Covers<PlanHandoverProblem>

export interface Colleague {
  readonly postId: string
  readonly role: string
  readonly title: string
  readonly name: string | null
  readonly openFiles: number
  readonly trained: boolean
  readonly missing: readonly Mismatch[]
}

interface Props {
  readonly files: readonly { readonly id: string; readonly codeName: string }[]
  readonly fromPostId: string
  readonly colleagues: readonly Colleague[]
  readonly atOnce: boolean
  onClose(): void
}

/** A warning above 20 open files (SLA-18). */
const heavy = 20
const { toPostId, firstDay, reason, shortReason, despite } = PlanHandover.shape
const Answers = z.object({
  files: z.array(PlanHandover.shape.caseFileId).min(1),
  toPostId,
  reason,
  firstDay,
  shortReason: shortReason.unwrap().optional(),
  despite
})
type Answers = Unfilled<z.input<typeof Answers>>

export function BeginHandover({ files, fromPostId, colleagues, atOnce, onClose }: Props) {
  const words = useWords(handoverWords)
  const w = useWords(handoverStepWords).begin
  const fit = useWords(fitWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { files: files.map((one) => one.id), firstDay: addDays(today, 21), reason: atOnce ? 'illness' : 'rotation' },
    async onSubmit(answers) {
      let isAllSent = true
      for (const file of files.filter((one) => answers.files.includes(one.id))) {
        const common = {
          caseFileId: file.id,
          handoverId: newId(),
          fromPostId,
          toPostId: answers.toPostId,
          reason: answers.reason,
          despite: answers.despite
        }
        // who stands how to each file, and who is kept from it, is known to the server alone
        const about = { state: undefined, subjectLabel: file.codeName }
        const planned = {
          ...common,
          firstDay: answers.firstDay,
          shortReason: isShort(today, answers.firstDay) ? (answers.shortReason ?? null) : null
        }
        const isSent = atOnce ? await sending(takeOverAtOnce, common, about) : await sending(planHandover, planned, about)
        isAllSent &&= isSent
      }
      if (isAllSent) onClose()
    }
  })
  const choices = colleagues
    .filter((one) => ['R01', 'R03', 'R19'].includes(one.role) && one.name !== null && one.postId !== fromPostId)
    .sort((a, b) => Number(b.trained) - Number(a.trained))
  const chosen = choices.find((one) => one.postId === form.values.toPostId)
  const isHurried = !atOnce && form.values.firstDay !== undefined && isShort(today, form.values.firstDay)
  return (
    <Dialog open onClose={onClose} title={atOnce ? w.atOnceTitle : w.planTitle}>
      <form {...form.props} className="stack">
        <p className="measure">{atOnce ? w.atOnceBody : w.planBody}</p>
        {files.length > 1 && (
          <CheckChips
            {...form.field('files')}
            label={w.files}
            required
            options={files.map((one) => ({ value: one.id, label: one.codeName }))}
          />
        )}
        <Select
          {...form.field('toPostId')}
          label={w.to}
          required
          options={choices.map((one) => ({
            value: one.postId,
            label: fit.beside(w.load(one.name ?? one.title, one.openFiles), one.trained ? fit.trained : fit.untrained)
          }))}
        />
        {chosen && chosen.openFiles > heavy && <Notice tone="danger">{w.heavy(chosen.openFiles)}</Notice>}
        {choices.length > 0 && choices.every(({ trained }) => !trained) && <Notice tone="quiet">{fit.noneTrained}</Notice>}
        <AllTheSame
          {...form.field('despite')}
          value={form.values.despite ?? undefined}
          onChange={(code) => form.set('despite', code)}
          differs={(chosen?.missing ?? []).map((one) => fit.mismatch(name(mismatches.term(one))))}
          label={fit.why}
          hint={fit.whyHint}
          options={vocabularyOptions(despiteReasons.terms, name)}
        />
        <Select {...form.field('reason')} label={w.reason} required options={vocabularyOptions(handoverReasons.terms, name)} />
        {!atOnce && <DateInput {...form.field('firstDay')} label={w.firstDay} required min={addDays(today, 1)} />}
        {isHurried && (
          <Select {...form.field('shortReason')} label={w.shortReason} required options={vocabularyOptions(shortReasons.terms, name)} />
        )}
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={atOnce ? w.saveAtOnce : w.save}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
