/** Serah terima: all hand-overs that concern the reader, and beginning one for a worker who leaves. */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { BeginForWorker } from '#web/handover/BeginForWorker.tsx'
import { HandoverList, type ListedHandover } from '#web/handover/HandoverList.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { handoverStepWords } from '#web/words/handover-steps.ts'
import { useWords } from '#web/words/words.tsx'

/** Posts that supervise; the server asks again for each file. */
const supervising: readonly string[] = ['R02', 'R04']

export function HandoversPage() {
  const w = useWords(handoverStepWords).list
  const { posts } = useAccount()
  const read = useRead<readonly ListedHandover[]>('/api/handovers')
  return (
    <div className="measure-page stack-l">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>
        {(list) => (
          <>
            <HandoverList list={list} />
            {posts.some((post) => supervising.includes(post.role)) && <BeginForWorker />}
          </>
        )}
      </Loaded>
    </div>
  )
}
