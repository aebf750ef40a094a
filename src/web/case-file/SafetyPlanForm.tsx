/** Writing the safety plan with the child; a new version each time, nothing overwritten. */
import type { z } from 'zod'
import { contactChannels, contactWindows, warningSigns } from '#domain/case-file/safety.ts'
import { deviceSafeties, SafetyPlan } from '#domain/case-file/safety-plan.ts'
import { longestReviewDays, writeSafetyPlan } from '#domain/case-file/write-safety-plan.ts'
import { addDays } from '#domain/kernel/date.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { EasyReading } from '#web/design/EasyReading.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { safetyWords } from '#web/words/safety.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { caseFileOf, type FileHead, type WrittenPlan } from './case-file.local.ts'

const Answers = SafetyPlan.partial({ codeWord: true, notToTell: true })
type Answers = Unfilled<SafetyPlan>

interface Props {
  readonly head: FileHead
  readonly plan: WrittenPlan | null
  onClose(): void
}

export function SafetyPlanForm({ head, plan, onClose }: Props) {
  const w = useWords(caseFileWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const version = plan?.version ?? 0
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: plan
      ? { ...known(plan), reviewOn: addDays(today, 30) }
      : { warningSigns: [], channels: [], windows: [], deviceSafety: [], reviewOn: addDays(today, 30) },
    draftKey: `safety ${head.id} ${version}`,
    drafts,
    async onSubmit({ codeWord = null, notToTell = null, ...answers }) {
      const input = { caseFileId: head.id, seenVersion: version, plan: { ...answers, codeWord, notToTell } }
      if (!(await sending(writeSafetyPlan, input, { state: { file: caseFileOf(head), version }, subjectLabel: head.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  const s = useWords(safetyWords).safety
  const shape = SafetyPlan.shape
  const text = (field: 'safePeople' | 'safePlaces' | 'codeWord' | 'whatToDo' | 'whomToCall' | 'notToTell') => ({
    ...form.field(field),
    value: form.values[field] ?? undefined,
    onChange: (value: string | undefined) => form.set(field, value),
    max: maxLengthOf(shape[field])
  })
  return (
    <Dialog open onClose={onClose} title={s.formTitle} wide>
      <form {...form.props} className="stack">
        <p className="quiet">{s.formHint}</p>
        <CheckChips {...form.field('warningSigns')} label={s.signs} required options={vocabularyOptions(warningSigns.terms, name)} />
        <div className="columns">
          <TextArea {...text('safePeople')} label={s.people} rows={2} required />
          <TextArea {...text('safePlaces')} label={s.places} rows={2} required />
        </div>
        <TextArea {...text('whatToDo')} label={s.whatToDo} rows={3} required />
        <EasyReading text={form.values.whatToDo} />
        <TextArea {...text('whomToCall')} label={s.whomToCall} hint={s.whomToCallHint} rows={2} required />
        <CheckChips {...form.field('channels')} label={s.channels} required options={vocabularyOptions(contactChannels.terms, name)} />
        <CheckChips {...form.field('windows')} label={s.windows} options={vocabularyOptions(contactWindows.terms, name)} />
        <TextInput {...text('codeWord')} label={s.codeWord} hint={s.codeWordHint} autoComplete="off" />
        <CheckChips {...form.field('deviceSafety')} label={s.device} options={vocabularyOptions(deviceSafeties.terms, name)} />
        <TextArea {...text('notToTell')} label={s.notToTell} rows={2} />
        <DateInput
          {...form.field('reviewOn')}
          label={s.reviewOn}
          required
          min={addDays(today, 1)}
          max={addDays(today, longestReviewDays)}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={s.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

const fields = [
  'warningSigns',
  'safePeople',
  'safePlaces',
  'channels',
  'windows',
  'codeWord',
  'deviceSafety',
  'whatToDo',
  'whomToCall',
  'notToTell'
] as const

const known = (plan: WrittenPlan): Answers => Object.fromEntries(fields.map((field) => [field, plan[field] ?? undefined]))
