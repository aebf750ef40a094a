/** How a question about the trail ended: one choice, no free text. */
import { z } from 'zod'
import { AlarmOutcome, alarmKinds, alarmOutcomes } from '#domain/oversight/alarm.ts'
import { settleAlarm } from '#domain/oversight/settle-alarm.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/oversight-problems.ts'
import { oversightWords } from '#web/words/oversight.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { LaidAlarm } from './oversight.local.ts'

const Answers = z.object({ outcome: AlarmOutcome })
type Answers = Unfilled<z.input<typeof Answers>>

export function SettleAlarm({ alarm, onClose }: { readonly alarm: LaidAlarm; onClose(): void }) {
  const w = useWords(oversightWords).page
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem, caller } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ outcome }) {
      // whose account it is about is the server's secret; that it is not one's own is known
      const state = { accountId: alarm.mine ? caller.accountId : null, outcome: alarm.outcome }
      if (await sending(settleAlarm, { alarmId: alarm.id, outcome }, { state, subjectLabel: name(alarmKinds.term(alarm.kind)) })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.settleTitle}>
      <form {...form.props} className="stack">
        <RadioGroup {...form.field('outcome')} label={w.outcome} required options={vocabularyOptions(alarmOutcomes.terms, name)} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.settleSave} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
