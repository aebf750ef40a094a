/** Recording a step: the stage, its day or hour, the institution, and the reason where something stops. An institution is offered its own stages. */
import { z } from 'zod'
import { Moment } from '#domain/kernel/day.ts'
import { inOrder, stageAfter, stageNow } from '#domain/legal/legal.ts'
import { RecordStep, recordStep, StepStage } from '#domain/legal/record-step.ts'
import { mayRecord } from '#domain/legal/recorder.ts'
import { institutions, isProtection, legalStages, momentStages, reasonsFor, stopReasons } from '#domain/legal/stages.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { legalFormWords } from '#web/words/legal-forms.ts'
import { problemWords } from '#web/words/legal-problems.ts'
import { legalWords } from '#web/words/legal.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { trackOf } from './legal.local.ts'
import type { FormProps } from './LegalForms.tsx'
import { useStageName } from './stage-name.ts'

const { stage, happenedOn } = RecordStep.shape
const Answers = z.object({
  stage,
  happenedOn: happenedOn.optional(),
  at: Moment.optional(),
  institution: institutions.schema.optional(),
  reason: stopReasons.schema.optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

export function StepForm({ file, read, stage: asked, onClose }: FormProps & { readonly stage: RecordStep['stage'] | undefined }) {
  const words = useWords(legalFormWords)
  const w = words.step
  const { cancel, road } = useWords(legalWords)
  const name = useName()
  const stageName = useStageName(read.stageNames)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today, at: nowAt } = deviceNow()
  const { recorder } = read
  const track = trackOf(read)
  const offered = legalStages.codes.filter((code) => StepStage.safeParse(code).success && (recorder === null || mayRecord(recorder, code)))
  const expected = stageAfter(stageNow(inOrder(track.steps)))
  const first = StepStage.safeParse(offered.find((code) => code === expected))
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {
      stage: asked ?? (first.success && recorder?.isTeam ? first.data : undefined),
      happenedOn: today,
      institution: institutions.codes.find((code) => code === recorder?.role && !recorder.isTeam)
    },
    async onSubmit(answers) {
      const input = {
        caseFileId: file.id,
        stepId: newId(),
        stage: answers.stage,
        happenedOn: answers.happenedOn ?? today,
        at: answers.at ?? null,
        institution: answers.institution ?? null,
        reason: answers.reason ?? null
      }
      if (await sending(recordStep, input, { state: { recorder, track, isClaimed: read.isClaimed }, subjectLabel: file.codeName }))
        onClose()
    }
  })
  const { values } = form
  const reasons = values.stage ? reasonsFor(values.stage) : []
  const groups = [offered.filter((code) => !isProtection(code)), offered.filter(isProtection)].flat()
  return (
    <FormDialog title={w.title} form={form} send={words.save} cancel={cancel} problem={problem && sentence(problem)} onClose={onClose}>
      <Select
        {...form.field('stage')}
        label={w.stage}
        required
        options={groups.flatMap((code) => {
          const parsed = StepStage.safeParse(code)
          return parsed.success ? [{ value: parsed.data, label: stageName(code) }] : []
        })}
      />
      {values.stage && momentStages.includes(values.stage) ? (
        <MomentInput {...form.field('at')} label={w.moment} hint={w.momentHint} required max={nowAt} />
      ) : (
        <DateInput {...form.field('happenedOn')} label={w.day} required max={today} />
      )}
      {reasons.length > 0 && (
        <RadioGroup
          {...form.field('reason')}
          label={w.reason}
          {...(values.stage === 'LG16' ? { hint: road.noSettlement } : {})}
          required
          options={vocabularyOptions(reasons, name)}
        />
      )}
      <Select {...form.field('institution')} label={w.institution} options={vocabularyOptions(institutions.terms, name)} />
    </FormDialog>
  )
}
