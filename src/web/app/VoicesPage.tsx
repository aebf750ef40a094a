/** Suara anak: for supervisors and heads, what the children of their team say about being accompanied. */
import { VoiceList, type VoiceLine } from '#web/child-voice/VoiceList.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useWords } from '#web/words/words.tsx'

export function VoicesPage() {
  const w = useWords(childVoiceWords).list
  const read = useRead<readonly VoiceLine[]>('/api/child-voices')
  return (
    <div className="stack measure-page">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>{(lines) => <VoiceList lines={lines} />}</Loaded>
    </div>
  )
}
