/** On Hari ini: files of mine that may be about the same child as somebody else's. Nothing at all where there is no such question. */
import { lazy, Suspense, useState } from 'react'
import { ageBands } from '#domain/case-file/child.ts'
import { hints } from '#domain/matching/matching-task.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { matchingWords } from '#web/words/matching.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { isAnswered, type ShownTask } from './matching.local.ts'
import './matching.css'

const AnswerMatching = lazy(async () => ({ default: (await import('./AnswerMatching.tsx')).AnswerMatching }))

export function MatchingTasks() {
  const w = useWords(matchingWords)
  const items = useOutbox()
  const { value } = useRead<readonly ShownTask[]>('/api/matching/tasks')
  const open = (value ?? []).filter((task) => !isAnswered(task, items))
  if (open.length === 0) return null
  return (
    <section className="matching" aria-labelledby="matching-title">
      <h2 id="matching-title" className="small quiet">
        {w.title}
      </h2>
      <ul className="plain-list matching-list">
        {open.map((task) => (
          <OneTask key={`${task.id} ${task.kind}`} task={task} />
        ))}
      </ul>
    </section>
  )
}

function OneTask({ task }: { readonly task: ShownTask }) {
  const w = useWords(matchingWords)
  const nameOf = useName()
  const [answering, setAnswering] = useState(false)
  const { file, other, kind, mine } = task
  const bandOf = (band: ShownTask['file']['ageBand']) => nameOf(ageBands.term(band))
  const worker = other.worker ?? `${other.workerTitle} (${w.vacant})`
  const said = kind === 'agreed' ? w.agreed : kind === 'ask' ? nameOf(hints.term(task.hint)) : mine ? w.decideMine : w.decideOther
  return (
    <Card
      as="li"
      due={mine}
      actions={
        mine && (
          <Button kind="primary" onClick={() => setAnswering(true)}>
            {kind === 'ask' ? w.answer : w.decide}
          </Button>
        )
      }
    >
      {kind !== 'ask' && <strong>{kind === 'agreed' ? w.agreedTitle : w.decideTitle}</strong>}
      <dl className="matching-files">
        <div>
          <dt className="code-name">{file.codeName}</dt>
          <dd className="small">{w.age(bandOf(file.ageBand), file.region)}</dd>
        </div>
        <div>
          <dt className="code-name">{other.codeName}</dt>
          <dd className="small">{w.age(bandOf(other.ageBand), other.region)}</dd>
          <dd className="small quiet">{w.keptBy(worker, other.unit)}</dd>
        </div>
      </dl>
      <p className="matching-said">{said}</p>
      {kind === 'ask' && <p className="small quiet matching-said">{w.talk(worker)}</p>}
      {kind === 'agreed' && <p className="small quiet matching-said">{w.apart}</p>}
      {answering && (
        <Suspense>
          <AnswerMatching task={task} onClose={() => setAnswering(false)} />
        </Suspense>
      )}
    </Card>
  )
}
