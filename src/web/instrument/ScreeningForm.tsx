/** Entering the answers to an instrument of a pack: the psychologist alone, item by item, anything may be left out. */
import type { AgeBand } from '#domain/case-file/child.ts'
import type { State } from '#domain/case-file/state.ts'
import { instrumentOfPack, type Pack } from '#domain/instrument/pack.ts'
import { RecordScreening, type RecordScreeningProblem, recordScreening } from '#domain/instrument/record-screening.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/instrument-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { screeningWords } from '#web/words/screening.ts'
import { useWords } from '#web/words/words.tsx'
import { Items } from './Items.tsx'
import type { ScreeningsRead } from './Screenings.tsx'

problemWords.id satisfies Covers<RecordScreeningProblem>

interface Props {
  readonly caseFileId: string
  readonly codeName: string
  readonly pack: Pack
  readonly read: ScreeningsRead
  onDone(): void
}

const Values = RecordScreening.pick({ answeredOn: true, answers: true })

export function ScreeningForm({ caseFileId, codeName, pack, read, onDone }: Props) {
  const w = useWords(screeningWords)
  const sentence = useProblemSentence(problemWords)
  const { today } = deviceNow()
  const { sending, problem } = useSending()
  const instrument = instrumentOfPack(pack)
  const initial: { answeredOn?: string; answers?: Record<string, number> } = { answeredOn: today, answers: {} }
  const form = useForm({
    schema: Values,
    initial,
    async onSubmit(values) {
      const file = { state: read.state as State, ageBand: read.ageBand as AgeBand }
      const input = { caseFileId, screeningId: newId(), pack: pack.code, version: pack.version, ...values }
      if (await sending(recordScreening, input, { state: { mayScreen: read.open, file, instrument }, subjectLabel: codeName })) onDone()
    }
  })
  return (
    <form {...form.props} className="stack">
      <Items instrument={instrument} answers={form.values.answers} onChange={(answers) => form.set('answers', answers)} />
      <DateInput label={w.answeredOn} required max={today} {...form.field('answeredOn')} />
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} />
    </form>
  )
}
