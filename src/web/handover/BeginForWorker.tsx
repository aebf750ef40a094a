/** A worker leaves: all of her children at once, one hand-over each, to the same successor or in several turns. */
import { lazy, Suspense, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Select } from '#web/design/Select.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { handoverStepWords } from '#web/words/handover-steps.ts'
import { useWords } from '#web/words/words.tsx'
import type { Colleague } from './BeginHandover.tsx'

const BeginHandover = lazy(async () => ({ default: (await import('./BeginHandover.tsx')).BeginHandover }))

/** A line of `GET /api/handovers/caseloads`: the children of one post for whom no hand-over is going on. */
interface Caseload {
  readonly postId: string
  readonly title: string
  readonly name: string | null
  readonly files: readonly { readonly id: string; readonly codeName: string }[]
}

export function BeginForWorker() {
  const w = useWords(handoverStepWords).begin
  const [fromPostId, setFrom] = useState<string | undefined>()
  const [begin, setBegin] = useState<'planned' | 'at-once' | null>(null)
  const caseloads = useRead<readonly Caseload[]>('/api/handovers/caseloads').value ?? []
  const leaving = caseloads.find((one) => one.postId === fromPostId)
  const hers = leaving?.files ?? []
  const people = useRead<{ readonly colleagues: readonly Colleague[] }>(hers[0] ? `/api/case-files/${hers[0].id}/people` : null)
  if (caseloads.length === 0) return null
  return (
    <section className="stack no-print">
      <h2>{w.plan}</h2>
      <Select
        label={w.worker}
        required
        placeholder={w.chooseWorker}
        options={caseloads.map((one) => ({ value: one.postId, label: w.load(one.name ?? one.title, one.files.length) }))}
        value={fromPostId}
        onChange={setFrom}
      />
      {hers.length > 0 && (
        <div className="row">
          {leaving?.name && (
            <Button kind="primary" icon="calendar" onClick={() => setBegin('planned')}>
              {w.plan}
            </Button>
          )}
          <Button icon="arrows" onClick={() => setBegin('at-once')}>
            {w.atOnce}
          </Button>
        </div>
      )}
      {begin && fromPostId && (
        <Suspense>
          <BeginHandover
            files={hers}
            fromPostId={fromPostId}
            colleagues={people.value?.colleagues ?? []}
            atOnce={begin === 'at-once'}
            onClose={() => setBegin(null)}
          />
        </Suspense>
      )}
    </section>
  )
}
