/** One row of the dossier: what it says, whether it was taken over, what was asked about it, and the two buttons of the successor. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { type AcceptItemProblem, acceptItem } from '#domain/handover/accept-item.ts'
import { type Item, standOf } from '#domain/handover/handover.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/handover-problems.ts'
import { handoverWords } from '#web/words/handover.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { handoverStateOf, type Question } from './handover.local.ts'
import type { DossierRoad } from './use-dossier.ts'

problemWords.id satisfies Covers<AcceptItemProblem>

const QuestionForm = lazy(async () => ({ default: (await import('./QuestionForm.tsx')).QuestionForm }))
const AnswerForm = lazy(async () => ({ default: (await import('./QuestionForm.tsx')).AnswerForm }))

interface Props {
  readonly road: DossierRoad
  readonly item: Item
  readonly children: ReactNode
}

export function DossierItem({ road, item, children }: Props) {
  const w = useWords(handoverWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [asking, setAsking] = useState(false)
  const { handover, today } = road
  const stand = standOf(item, handover.accepted)
  const about = { caseFileId: road.file.id, handoverId: handover.id, item: item.item, rowId: item.rowId }
  const state = handoverStateOf(handover, road.file.state, today)
  const accept = () => sending(acceptItem, { ...about, seenVersion: item.version }, { state, subjectLabel: road.file.codeName })
  const questions = handover.questions.filter((one) => one.item === item.item && one.rowId === item.rowId)
  const takes = road.side === 'receive' && !handover.completedAt
  return (
    <li className={`dossier-item is-${stand}`}>
      <div className="dossier-words">
        {children}
        <Stand road={road} item={item} />
        {questions.length > 0 && (
          <ul className="plain-list dossier-questions">
            {questions.map((one) => (
              <Asked key={one.id} road={road} question={one} />
            ))}
          </ul>
        )}
        {problem && <p className="dossier-problem">{sentence(problem)}</p>}
      </div>
      {takes && (
        <div className="row dossier-buttons no-print">
          {stand !== 'accepted' && (
            <Button kind="primary" icon="check" onClick={accept}>
              {w.item.accept}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {w.item.ask}
          </Button>
        </div>
      )}
      {asking && (
        <Suspense>
          <QuestionForm road={road} about={about} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </li>
  )
}

function Stand({ road, item }: Omit<Props, 'children'>) {
  const w = useWords(handoverWords)
  const { language } = useLanguage()
  const stand = standOf(item, road.handover.accepted)
  const last = road.handover.accepted.findLast((one) => one.item === item.item && one.rowId === item.rowId && one.version === item.version)
  if (stand === 'open') return <p className="small quiet">{w.item.waiting}</p>
  if (stand === 'again')
    return (
      <p className="small dossier-again">
        <Icon name="refresh" size={16} /> {w.item.again}
      </p>
    )
  return (
    <p className="small dossier-accepted">
      <Icon name="check" size={16} /> {w.item.accepted(shortDay(dayOf(last?.at ?? road.handover.firstDay), road.today, language))}{' '}
      {last?.isPending && <Tag icon="device">{w.pending}</Tag>}
    </p>
  )
}

function Asked({ road, question }: { readonly road: DossierRoad; readonly question: Question }) {
  const w = useWords(handoverWords)
  const [answering, setAnswering] = useState(false)
  const mayAnswer = !question.askedByMe && road.mayAnswer && question.answer === null && !road.handover.completedAt
  return (
    <li>
      <p>
        <span className="small quiet">{w.question.asked(question.askedBy ?? w.gone)}</span>
        <br />
        {question.question} {question.isPending && <Tag icon="device">{w.pending}</Tag>}
      </p>
      {question.answer === null ? (
        <p className="small quiet">{w.question.waiting}</p>
      ) : (
        <p>
          <span className="small quiet">{w.question.answered(question.answeredBy ?? w.gone)}</span>
          <br />
          {question.answer}
        </p>
      )}
      {mayAnswer && (
        <Button icon="chat" onClick={() => setAnswering(true)}>
          {w.question.answer}
        </Button>
      )}
      {answering && (
        <Suspense>
          <AnswerForm road={road} question={question} onClose={() => setAnswering(false)} />
        </Suspense>
      )}
    </li>
  )
}
