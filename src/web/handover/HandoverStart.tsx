/** Where no hand-over is open: who holds the file, and the two ways to begin for whoever supervises. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { Button } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { handoverWords } from '#web/words/handover.ts'
import { handoverStepWords } from '#web/words/handover-steps.ts'
import { useWords } from '#web/words/words.tsx'
import type { Colleague } from './BeginHandover.tsx'
import type { HandoverRead } from './handover.local.ts'
import type { HandoverFile } from './use-dossier.ts'

const BeginHandover = lazy(async () => ({ default: (await import('./BeginHandover.tsx')).BeginHandover }))

interface Props {
  readonly file: HandoverFile
  readonly read: HandoverRead
  /** without the sentence that explains the page */
  readonly brief?: boolean
}

export function HandoverStart({ file, read, brief = false }: Props) {
  const w = useWords(handoverWords)
  const begins = useWords(handoverStepWords).begin
  const [begin, setBegin] = useState<'planned' | 'at-once' | null>(null)
  const mayBegin = may('handover.plan', file.standings)
  const people = useRead<{ readonly colleagues: readonly Colleague[] }>(mayBegin ? `/api/case-files/${file.id}/people` : null)
  const buttons = mayBegin && (
    <div className="row no-print">
      {read.workerName !== null && (
        <Button kind="primary" icon="calendar" onClick={() => setBegin('planned')}>
          {begins.plan}
        </Button>
      )}
      <Button kind={read.workerName === null ? 'primary' : 'second'} icon="arrows" onClick={() => setBegin('at-once')}>
        {begins.atOnce}
      </Button>
    </div>
  )
  return (
    <>
      {read.workerName === null && <Notice tone="danger">{w.nobody}</Notice>}
      {brief ? (
        <div className="stack-s">
          <p>{w.noneBody(read.workerName ?? read.workerTitle)}</p>
          {buttons}
        </div>
      ) : (
        <Empty title={w.none} action={buttons}>
          {w.noneBody(read.workerName ?? read.workerTitle)}
        </Empty>
      )}
      {begin && (
        <Suspense>
          <BeginHandover
            files={[file]}
            fromPostId={read.workerPostId}
            colleagues={people.value?.colleagues ?? []}
            atOnce={begin === 'at-once'}
            onClose={() => setBegin(null)}
          />
        </Suspense>
      )}
    </>
  )
}
