/** Questions before the answer, and what the companion said to them. Nobody's name is asked, and none is told. */
import { useState } from 'react'
import { AnswerQuestion, answerQuestion } from '#domain/referral/answer-referral.ts'
import { isOver } from '#domain/referral/referral.ts'
import { Button } from '#web/design/Button.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { Notice } from '#web/design/Notice.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { referralWords } from '#web/words/referral.ts'
import { useWords } from '#web/words/words.tsx'
import type { Face, Question } from './referral.local.ts'
import { useTelling } from './use-telling.ts'

export function Thread({ face }: { readonly face: Face }) {
  const w = useWords(referralWords).thread
  const questions = face.questions ?? []
  if (questions.length === 0) return null
  return (
    <section className="stack-s">
      <h2>{w.title}</h2>
      <ul className="plain-list stack-s">
        {questions.map((one) => (
          <li key={one.id} className="thread">
            <p className="small quiet">
              {w.asked} · <MomentTime at={one.askedAt} />
            </p>
            <p>{one.words}</p>
            {one.answer ? (
              <div className="thread-answer">
                <p className="small quiet">{w.answered}</p>
                <p>{one.answer}</p>
              </div>
            ) : face.byMe && !isOver(face.state) ? (
              <AnswerForm face={face} question={one} />
            ) : (
              <p className="small quiet">{w.waiting}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function AnswerForm({ face, question }: { readonly face: Face; readonly question: Question }) {
  const w = useWords(referralWords).thread
  const { tell, busy, fault } = useTelling(face)
  const [text, setText] = useState<string>()
  return (
    <form
      className="stack-s no-print"
      onSubmit={async (event) => {
        event.preventDefault()
        const input = { caseFileId: face.caseFileId, referralId: face.id, questionId: question.id, words: text ?? '' }
        if (text && (await tell(answerQuestion, input, { accompanies: true, isOpen: true }))) setText(undefined)
      }}
    >
      <TextArea
        label={w.words}
        hint={w.hint}
        required
        max={maxLengthOf(AnswerQuestion.shape.words) ?? 300}
        rows={2}
        value={text}
        onChange={setText}
      />
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" kind="primary" busy={busy} disabled={!text}>
          {w.send}
        </Button>
      </div>
    </form>
  )
}
