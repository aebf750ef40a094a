/** The same child, another child, or not sure yet; each with what it sets going. */
import { z } from 'zod'
import { answerTask } from '#domain/matching/answer-task.ts'
import { confirmSameChild } from '#domain/matching/confirm-same-child.ts'
import { MatchingAnswer, matchingAnswers } from '#domain/matching/matching-task.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/matching-problems.ts'
import { matchingWords } from '#web/words/matching.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ShownTask } from './matching.local.ts'

const Answers = z.object({ answer: MatchingAnswer })
type Answers = { answer?: MatchingAnswer | undefined }

export function AnswerMatching({ task, onClose }: { readonly task: ShownTask; onClose(): void }) {
  const w = useWords(matchingWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ answer }) {
      const about = { state: { task }, subjectLabel: task.file.codeName }
      const seen = { taskId: task.id, seenVersion: task.version, answer }
      const done =
        task.kind === 'ask'
          ? await sending(answerTask, { ...seen, caseFileId: task.file.id }, about)
          : await sending(confirmSameChild, seen, about)
      if (done) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.dialogTitle}>
      <form {...form.props} className="stack">
        <p className="code-name">
          {task.file.codeName} {w.and} {task.other.codeName}
        </p>
        <RadioGroup
          {...form.field('answer')}
          label={w.choose}
          required
          options={matchingAnswers.terms.map((term) => ({
            value: term.code,
            label: name(term),
            hint: isHinted(task, term.code) ? name(term.hint) : undefined
          }))}
        />
        <p className="small quiet">{w.apart}</p>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

/** "The supervisors will be asked" is not said to the supervisor who is being asked. */
const isHinted = (task: ShownTask, code: MatchingAnswer): boolean => task.kind === 'ask' || code !== 'same-child'
