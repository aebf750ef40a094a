/** Saying how old the child is now; the month of the eighteenth birthday is asked for once it is near, and only where no birth date is recorded. */
import { z } from 'zod'
import { ageBands } from '#domain/case-file/child.ts'
import { monthOf } from '#domain/case-file/of-age.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { StateAge, stateAge } from '#domain/transition/state-age.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { monthWords } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transitionWords } from '#web/words/transition.ts'
import { problemWords } from '#web/words/transition-problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { GrowingFile, TransitionRead } from './transition.local.ts'

interface Props {
  readonly file: GrowingFile
  readonly read: TransitionRead
  onClose(): void
}

const Answers = z.object({ ageBand: StateAge.shape.ageBand, month: StateAge.shape.month.optional() })
type Answers = Unfilled<z.input<typeof Answers>>
/** Seventeen is open to whoever is 15 to 17: three years of months, and the one that has just begun. */
const monthsAhead = 37

export function AgeForm({ file, read, onClose }: Props) {
  const w = useWords(transitionWords)
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const isRecorded = read.ofAge?.knownFrom === 'birth-date'
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { ageBand: read.ageBand, month: isRecorded ? undefined : read.ofAge?.month },
    async onSubmit({ ageBand, month }) {
      const asked = ageBand === '15-17' && !isRecorded
      const input = { caseFileId: file.id, seenVersion: file.version, ageBand, month: asked ? (month ?? null) : null }
      const state = { file: { ageBand: read.ageBand, version: file.version }, ofAge: read.ofAge }
      if (await sending(stateAge, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const bands = ageBands.terms.slice(ageBands.codes.indexOf(read.ageBand))
  const months = Array.from({ length: monthsAhead }, (_, ahead) => addMonths(monthOf(today), ahead))
  return (
    <Dialog open onClose={onClose} title={w.changeAge}>
      <form {...form.props} className="stack">
        <RadioGroup {...form.field('ageBand')} label={w.age} required options={vocabularyOptions(bands, name)} />
        {values.ageBand === '15-17' && !isRecorded && (
          <Select
            {...form.field('month')}
            value={values.month ?? undefined}
            label={w.month}
            hint={w.monthHint}
            options={months.map((month) => ({ value: month, label: monthWords(month, language) }))}
          />
        )}
        {values.ageBand === '18+' && read.ageBand !== '18+' && <p className="measure">{w.whatEnds}</p>}
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
