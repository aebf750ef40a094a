/** Konferensi: what I am invited to or convene, by date. */
import { MyConferences } from '#web/conference/MyConferences.tsx'
import type { MyConference } from '#web/conference/conference.local.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useWords } from '#web/words/words.tsx'

export function ConferencesPage() {
  const w = useWords(conferenceWords).mine
  const read = useRead<readonly MyConference[]>('/api/conferences')
  return (
    <div className="measure-page stack-l">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>{(list) => <MyConferences list={list} />}</Loaded>
    </div>
  )
}
