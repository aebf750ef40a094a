/** Kecocokan kartu keluarga: what another unit's supervisor looks at. */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { type HouseholdMatch, HouseholdMatches } from '#web/grant/HouseholdMatches.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { denialWords } from '#web/words/denials.ts'
import { useWords } from '#web/words/words.tsx'

export function HouseholdPage() {
  const w = useWords(denialWords).match
  const read = useRead<readonly HouseholdMatch[]>('/api/household-matches')
  return (
    <div className="stack measure-page">
      <PageHead title={w.title} />
      <Loaded read={read}>{(matches) => <HouseholdMatches matches={matches} />}</Loaded>
    </div>
  )
}
