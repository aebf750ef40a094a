/** Planning the way there: the day, whom the child wants along, and who it is. */
import { z } from 'zod'
import { PlanJourney, planJourney } from '#domain/transfer/plan-journey.ts'
import { journeyCompanions } from '#domain/transfer/transfer.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transferWords } from '#web/words/transfer.ts'
import { problemWords } from '#web/words/transfer-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Inside, MovingFile, ShownTransfer } from './transfer.local.ts'

interface Props {
  readonly file: MovingFile
  readonly transfer: ShownTransfer
  readonly inside: Inside
  onClose(): void
}

const { onDay, sex, companion } = PlanJourney.shape
const Answers = z.object({ onDay, sex, companion })
type Answers = Unfilled<z.input<typeof Answers>>

export function JourneyForm({ file, transfer, inside, onClose }: Props) {
  const all = useWords(transferWords)
  const w = all.journey
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { onDay: inside.journeyOn ?? undefined, sex: inside.journeySex ?? undefined, companion: inside.companion ?? undefined },
    async onSubmit(answers) {
      const input = { caseFileId: file.id, transferId: transfer.id, seenVersion: transfer.journeyVersion, ...answers }
      if (await sending(planJourney, input, { state: { transfer }, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <ChoiceChips {...form.field('sex')} label={w.sex} required options={vocabularyOptions(journeyCompanions.terms, name)} />
        <TextInput {...form.field('companion')} label={w.companion} hint={w.companionHint} required max={maxLengthOf(companion) ?? 120} />
        <DateInput {...form.field('onDay')} label={w.day} required min={today} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: all.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
