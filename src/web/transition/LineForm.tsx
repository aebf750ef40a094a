/** One line of the transition plan: how it stands, who holds it, until when. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { KeepLine, keepLine } from '#domain/transition/keep-line.ts'
import { lineStates, transitionLines } from '#domain/transition/transition.ts'
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
import { transitionWords } from '#web/words/transition.ts'
import { problemWords } from '#web/words/transition-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { GrowingFile, LineRow } from './transition.local.ts'

interface Props {
  readonly file: GrowingFile
  readonly transitionId: string
  readonly line: LineRow
  onClose(): void
}

const { state, holder, dueOn } = KeepLine.shape
const Answers = z.object({ state, holder: holder.optional(), dueOn: dueOn.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function LineForm({ file, transitionId, line, onClose }: Props) {
  const w = useWords(transitionWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { state: line.state, holder: line.holder ?? undefined, dueOn: line.dueOn ?? undefined },
    async onSubmit(answers) {
      const input = {
        caseFileId: file.id,
        transitionId,
        line: line.line,
        state: answers.state,
        holder: answers.holder || null,
        dueOn: answers.dueOn ?? null
      }
      const known = { file: { state: file.state as State }, version: line.version }
      if (await sending(keepLine, input, { state: known, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const isOpen = values.state === 'open'
  return (
    <Dialog open onClose={onClose} title={name(transitionLines.term(line.line))}>
      <form {...form.props} className="stack">
        <ChoiceChips {...form.field('state')} label={w.state} required options={vocabularyOptions(lineStates.terms, name)} />
        {(isOpen || values.state === 'held') && (
          <TextInput
            {...form.field('holder')}
            value={values.holder ?? undefined}
            label={w.holder}
            hint={w.holderHint}
            required={!isOpen}
            max={maxLengthOf(holder) ?? 100}
          />
        )}
        {isOpen && <DateInput {...form.field('dueOn')} value={values.dueOn ?? undefined} label={w.dueOn} required min={today} />}
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
