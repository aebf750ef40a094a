/** Pengaduan: for the office outside the team, and nobody else. */
import { ComplaintList, type ShownComplaint } from '#web/child-voice/ComplaintList.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useWords } from '#web/words/words.tsx'

export function ComplaintsPage() {
  const w = useWords(childVoiceWords).complaints
  const read = useRead<readonly ShownComplaint[]>('/api/complaints')
  return (
    <div className="stack measure-page">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>{(complaints) => <ComplaintList complaints={complaints} />}</Loaded>
    </div>
  )
}
