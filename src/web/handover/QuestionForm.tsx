/** Asking about a row of the dossier, and answering. */
import { z } from 'zod'
import { AnswerQuestion, type AnswerQuestionProblem, answerQuestion } from '#domain/handover/answer-question.ts'
import { AskAboutItem, type AskAboutItemProblem, askAboutItem } from '#domain/handover/ask-about-item.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useCaller } from '#web/offline/session.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/handover-problems.ts'
import { handoverWords } from '#web/words/handover.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { handoverStateOf, type Question } from './handover.local.ts'
import type { DossierRoad } from './use-dossier.ts'

problemWords.id satisfies Covers<AskAboutItemProblem | AnswerQuestionProblem>

const Asked = z.object({ question: AskAboutItem.shape.question })

interface QuestionProps {
  readonly road: DossierRoad
  readonly about: Omit<AskAboutItem, 'questionId' | 'question'>
  onClose(): void
}

export function QuestionForm({ road, about, onClose }: QuestionProps) {
  const words = useWords(handoverWords)
  const w = words.question
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<{ question?: string }, z.output<typeof Asked>>({
    schema: Asked,
    initial: {},
    draftKey: `handover question ${about.rowId}`,
    drafts,
    async onSubmit({ question }) {
      const state = handoverStateOf(road.handover, road.file.state, road.today)
      const input = { ...about, questionId: newId(), question }
      if (!(await sending(askAboutItem, input, { state, subjectLabel: road.file.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <TextArea
          {...form.field('question')}
          label={w.label}
          hint={w.hint}
          required
          rows={4}
          max={maxLengthOf(AskAboutItem.shape.question)}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}

const Answered = z.object({ answer: AnswerQuestion.shape.answer })

interface AnswerProps {
  readonly road: DossierRoad
  readonly question: Question
  onClose(): void
}

export function AnswerForm({ road, question, onClose }: AnswerProps) {
  const words = useWords(handoverWords)
  const w = words.question
  const sentence = useProblemSentence(problemWords)
  const caller = useCaller()
  const { sending, problem } = useSending()
  const form = useForm<{ answer?: string }, z.output<typeof Answered>>({
    schema: Answered,
    initial: {},
    draftKey: `handover answer ${question.id}`,
    drafts,
    async onSubmit({ answer }) {
      // the device knows whether it asked itself; by whom else is not needed to decide
      const asked = { askedBy: question.askedByMe ? caller.accountId : '', isAnswered: question.answer !== null }
      const state = { ...handoverStateOf(road.handover, road.file.state, road.today), question: asked }
      const input = { caseFileId: road.file.id, handoverId: road.handover.id, questionId: question.id, answer }
      if (!(await sending(answerQuestion, input, { state, subjectLabel: road.file.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.answerTitle}>
      <form {...form.props} className="stack">
        <p className="measure">{question.question}</p>
        <TextArea {...form.field('answer')} label={w.answerLabel} required rows={4} max={maxLengthOf(AnswerQuestion.shape.answer)} />
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={w.sendAnswer}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
