/** Tenggat: every time limit with its source and certainty, the country's and the region's own. */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { ClockBoard } from '#web/episode/ClockBoard.tsx'
import type { ClocksRead } from '#web/episode/clock.local.ts'
import { useRead } from '#web/offline/local-store.ts'
import { clockWords } from '#web/words/episode-clocks.ts'
import { useWords } from '#web/words/words.tsx'

export function ClocksPage() {
  const w = useWords(clockWords)
  const read = useRead<ClocksRead>('/api/clocks')
  return (
    <div className="measure-page stack-l">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>{(clocks) => <ClockBoard read={clocks} />}</Loaded>
    </div>
  )
}
