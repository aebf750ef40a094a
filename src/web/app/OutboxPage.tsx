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
import { proveAndDeliver } from '#web/offline/delivery.ts'
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
  const waitsForPerson = stopped || item.status === 'held'
  return (
    <Card as="li" due={waitsForPerson}>
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
      {item.status === 'held' && (
        <>
          <p className="measure">{w.heldHint}</p>
          <div className="row card-actions">
            <Button kind="primary" icon="key" onClick={() => void proveAndDeliver()}>
              {w.prove}
            </Button>
            <Discard id={item.id} />
          </div>
        </>
      )}
      {stopped && <Choices item={item} current={current} />}
    </Card>
  )
}

function Choices({ item, current }: { readonly item: OutboxItem; readonly current: unknown }) {
  const w = useWords(appWords).outbox
  const conflict = item.status === 'conflict'
  return (
    <div className="row card-actions">
      <Button kind="primary" onClick={() => void resolve(item.id, { retryWith: conflict ? overCurrent(item.input, current) : item.input })}>
        {conflict ? w.mine : w.again}
      </Button>
      {conflict ? <Button onClick={() => void resolve(item.id, 'discard')}>{w.theirs}</Button> : <Discard id={item.id} />}
    </div>
  )
}

/** Asked once more, because it cannot be undone. */
function Discard({ id }: { readonly id: string }) {
  const w = useWords(appWords).outbox
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{w.discard}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={w.discardTitle}
        actions={
          <>
            <Button kind="danger" onClick={() => void resolve(id, 'discard')}>
              {w.discard}
            </Button>
            <Button onClick={() => setAsking(false)}>{w.keep}</Button>
          </>
        }
      >
        <p>{w.discardBody}</p>
      </Dialog>
    </>
  )
}

const urgency = { held: 0, conflict: 1, refused: 2, sending: 3, 'on-device': 4, delivered: 5 } as const
const attentionFirst = (a: OutboxItem, b: OutboxItem): number => urgency[a.status] - urgency[b.status]
