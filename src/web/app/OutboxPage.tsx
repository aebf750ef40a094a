/** What is on this phone: each change says what it is, how far it has come, and what can be done. */
import { useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { resolve, useOutbox } from '#web/offline/outbox.ts'
import { appWords } from '#web/words/app.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { ConflictTable } from './ConflictTable.tsx'
import { overCurrent } from './conflict.ts'
import { featureOf, useFeatureWords } from './use-feature-words.ts'

export function OutboxPage() {
  const w = useWords(appWords).outbox
  const items = useOutbox()
  return (
    <div className="stack measure-page">
      <PageHead title={w.title} under={w.under} />
      {items.length === 0 ? (
        <Empty title={w.empty}>{w.emptyBody}</Empty>
      ) : (
        <ol className="plain-list stack-s">
          {[...items].sort(attentionFirst).map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ol>
      )}
    </div>
  )
}

function Item({ item }: { readonly item: OutboxItem }) {
  const w = useWords(appWords).outbox
  const { language } = useLanguage()
  const feature = useFeatureWords([item.name])[featureOf(item.name)]
  const sentence = useProblemSentence(...(feature?.problemWords ? [feature.problemWords] : []))
  const current = (item.problem as { readonly current?: unknown } | undefined)?.current
  const stopped = item.status === 'refused' || item.status === 'conflict'
  return (
    <Card as="li" due={stopped}>
      <div className="outbox-head">
        <p>
          <strong>{feature?.commandWords?.[language][item.name] ?? w.someChange}</strong>{' '}
          <span className="code-name">{item.subjectLabel}</span>
        </p>
        <SentMark status={item.status} />
      </div>
      <p className="caption">
        {w.made} <MomentTime at={item.madeAt} />
      </p>
      {item.status === 'refused' && item.problem && <p className="measure">{sentence(item.problem)}</p>}
      {item.status === 'conflict' && <ConflictTable mine={item.input} theirs={current} labels={feature?.fieldWords?.[language]} />}
      {item.status === 'on-device' && <p className="caption">{w.waitsHint}</p>}
      {stopped && <Choices item={item} current={current} />}
    </Card>
  )
}

function Choices({ item, current }: { readonly item: OutboxItem; readonly current: unknown }) {
  const w = useWords(appWords).outbox
  const [asking, setAsking] = useState(false)
  const conflict = item.status === 'conflict'
  return (
    <div className="row card-actions">
      <Button kind="primary" onClick={() => void resolve(item.id, { retryWith: conflict ? overCurrent(item.input, current) : item.input })}>
        {conflict ? w.mine : w.again}
      </Button>
      <Button onClick={() => (conflict ? void resolve(item.id, 'discard') : setAsking(true))}>{conflict ? w.theirs : w.discard}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={w.discardTitle}
        actions={
          <>
            <Button kind="danger" onClick={() => void resolve(item.id, 'discard')}>
              {w.discard}
            </Button>
            <Button onClick={() => setAsking(false)}>{w.keep}</Button>
          </>
        }
      >
        <p>{w.discardBody}</p>
      </Dialog>
    </div>
  )
}

const urgency = { conflict: 0, refused: 1, sending: 2, 'on-device': 3, delivered: 4 } as const
const attentionFirst = (a: OutboxItem, b: OutboxItem): number => urgency[a.status] - urgency[b.status]
