/** What new holders of the post said, and the answers they were given; whoever leads the plan answers here. */
import { useState } from 'react'
import { AnswerTaker, type AnswerTakerProblem, answerTaker } from '#domain/area-plan/answer-taker.ts'
import { Button } from '#web/design/Button.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { dayOnly } from './area-names.ts'
import type { ShownCommitment, ShownTaking } from './shown.ts'

problemWords.id satisfies Covers<AnswerTakerProblem>

interface Props {
  readonly commitment: ShownCommitment
  readonly leads: boolean
  readonly regionCode: string
  readonly today: string
}

export function Takings({ commitment, leads, regionCode, today }: Props) {
  const w = useWords(areaPlanWords).holder
  const { language } = useLanguage()
  if (commitment.takings.length === 0) return null
  return (
    <ul className="plain-list stack-s small">
      {commitment.takings.map((taking) => {
        const day = dayOnly(taking.takenAt, today, language)
        if (taking.answer === 'accepted') return <li key={taking.id}>{w.carried(taking.name, day)}.</li>
        return (
          <li key={taking.id} className="stack-s">
            <p>
              {w.askedLine(taking.name, day)} “{taking.question}”
            </p>
            {taking.reply && taking.repliedAt ? (
              <p>
                {w.repliedLine(dayOnly(taking.repliedAt, today, language))} “{taking.reply}”
              </p>
            ) : (
              leads && <Reply taking={taking} regionCode={regionCode} about={commitment.what} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Reply({ taking, regionCode, about }: { readonly taking: ShownTaking; readonly regionCode: string; readonly about: string }) {
  const w = useWords(areaFormWords).reply
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [reply, setReply] = useState('')
  const state = { question: { regionCode, leads: true, answered: false } }
  return (
    <div className="stack-s no-print">
      <TextArea
        label={w.label}
        required
        rows={2}
        max={maxLengthOf(AnswerTaker.shape.reply)}
        value={reply}
        onChange={(next) => setReply(next ?? '')}
      />
      {problem && <p role="alert">{sentence(problem)}</p>}
      <div className="row">
        <Button
          disabled={reply.trim() === ''}
          onClick={() => void sending(answerTaker, { takingId: taking.id, reply: reply.trim() }, { state, subjectLabel: about })}
        >
          {w.save}
        </Button>
      </div>
    </div>
  )
}
