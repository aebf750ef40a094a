/** Beginning the transition plan: the young person's own word about growing up, before any list. */
import { z } from 'zod'
import { childViewOf, type ViewMissingReason, viewMissingReasons } from '#domain/case-file/child-view.ts'
import type { State } from '#domain/case-file/state.ts'
import { BeginTransition, beginTransition } from '#domain/transition/begin-transition.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { WordsOrReason } from '#web/design/WordsOrReason.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transitionWords } from '#web/words/transition.ts'
import { problemWords } from '#web/words/transition-problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { GrowingFile, TransitionRead } from './transition.local.ts'

interface Props {
  readonly file: GrowingFile
  readonly read: TransitionRead
  onClose(): void
}

const { statement, missingReason } = BeginTransition.shape
const Answers = z.object({ statement: statement.optional(), missingReason: missingReason.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function BeginForm({ file, read, onClose }: Props) {
  const w = useWords(transitionWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        transitionId: newId(),
        ...childViewOf(said)
      }
      const state = { file: { state: file.state as State }, month: read.ofAge?.month ?? null, isBegun: read.transition !== null }
      if (await sending(beginTransition, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.begin}>
      <form {...form.props} className="stack">
        <p className="quiet measure">{w.beginLead}</p>
        <WordsOrReason<ViewMissingReason>
          words={form.field('statement')}
          reason={() => form.field('missingReason')}
          label={w.view}
          hint={w.viewHint}
          reasonLabel={w.whyNone}
          reasons={vocabularyOptions(viewMissingReasons.terms, name)}
          max={maxLengthOf(statement)}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.begin} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
