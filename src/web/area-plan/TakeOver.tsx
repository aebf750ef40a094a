/** A new holder meets the promise of a predecessor: carry it on, or ask first (S118, S119). */
import { useState } from 'react'
import type { PlanStanding } from '#domain/area-plan/area-plan.ts'
import { TakeOverCommitment, type TakeOverCommitmentProblem, takeOverCommitment } from '#domain/area-plan/take-over-commitment.ts'
import { Button } from '#web/design/Button.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { Notice } from '#web/design/Notice.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { openQuestion } from './area-plan.local.ts'
import type { ShownCommitment } from './shown.ts'

problemWords.id satisfies Covers<TakeOverCommitmentProblem>

interface Props {
  readonly standing: PlanStanding
  readonly commitment: ShownCommitment
  readonly accountId: string
}

export function TakeOver({ standing, commitment, accountId }: Props) {
  const w = useWords(areaFormWords).take
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [asking, setAsking] = useState(false)
  const [question, setQuestion] = useState('')
  const waits = openQuestion(commitment) !== undefined
  const answer = (given: 'accepted' | 'asked') =>
    sending(
      takeOverCommitment,
      { commitmentId: commitment.id, takingId: newId(), answer: given, question: given === 'asked' ? question.trim() : null },
      { state: { plan: standing, commitment, held: { ...commitment, heldBy: accountId } }, subjectLabel: commitment.what }
    ).then((went) => went && setAsking(false))
  return (
    <Notice title={w.title}>
      <div className="stack-s">
        <p>{waits ? w.waiting : w.body}</p>
        {asking && (
          <TextArea
            label={w.question}
            required
            rows={2}
            max={maxLengthOf(TakeOverCommitment.shape.question)}
            value={question}
            onChange={(next) => setQuestion(next ?? '')}
          />
        )}
        {problem && <p role="alert">{sentence(problem)}</p>}
        <div className="row no-print">
          <Button kind="primary" onClick={() => answer('accepted')}>
            {w.accept}
          </Button>
          {!waits && !asking && <Button onClick={() => setAsking(true)}>{w.ask}</Button>}
          {asking && (
            <Button disabled={question.trim() === ''} onClick={() => answer('asked')}>
              {w.send}
            </Button>
          )}
        </div>
      </div>
    </Notice>
  )
}
