/** A worker leaves: all of her children at once, one hand-over each, to the same successor or in several turns. */
import { lazy, Suspense, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Select } from '#web/design/Select.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { handoverStepWords } from '#web/words/handover-steps.ts'
import { useWords } from '#web/words/words.tsx'
import type { Colleague } from './BeginHandover.tsx'

const BeginHandover = lazy(async () => ({ default: (await import('./BeginHandover.tsx')).BeginHandover }))

interface ListedFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly workerPostId: string
}

/** `open`: files whose hand-over is going on already. */
export function BeginForWorker({ open }: { readonly open: readonly string[] }) {
  const w = useWords(handoverStepWords).begin
  const [fromPostId, setFrom] = useState<string | undefined>()
  const [begin, setBegin] = useState<'planned' | 'at-once' | null>(null)
  const listed = useRead<readonly ListedFile[]>('/api/case-files').value ?? []
  const files = listed.filter((one) => one.state !== 'ST15' && !open.includes(one.id))
  const people = useRead<{ readonly colleagues: readonly Colleague[] }>(files[0] ? `/api/case-files/${files[0].id}/people` : null)
  const colleagues = people.value?.colleagues ?? []
  const leaving = colleagues.filter((one) => files.some((file) => file.workerPostId === one.postId))
  if (leaving.length === 0) return null
  const hers = files.filter((one) => one.workerPostId === fromPostId)
  const isThere = leaving.some((one) => one.postId === fromPostId && one.name !== null)
  return (
    <section className="stack no-print">
      <h2>{w.plan}</h2>
      <Select
        label={w.worker}
        required
        placeholder={w.chooseWorker}
        options={leaving.map((one) => ({
          value: one.postId,
          label: w.load(one.name ?? one.title, files.filter((file) => file.workerPostId === one.postId).length)
        }))}
        value={fromPostId}
        onChange={setFrom}
      />
      {hers.length > 0 && (
        <div className="row">
          {isThere && (
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
            colleagues={colleagues}
            atOnce={begin === 'at-once'}
            onClose={() => setBegin(null)}
          />
        </Suspense>
      )}
    </section>
  )
}
