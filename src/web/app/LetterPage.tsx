/** Surat: one letter with its envelope, to be printed. */
import { Link, useLocation, useParams } from 'wouter'
import type { ListedMessage } from '#web/contact/contact.local.ts'
import { LetterSheet } from '#web/contact/LetterSheet.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { messageWords } from '#web/words/messages.ts'
import { useWords } from '#web/words/words.tsx'

export function LetterPage() {
  const w = useWords(messageWords)
  const { id = '' } = useParams()
  const [, go] = useLocation()
  const read = useRead<readonly ListedMessage[]>('/api/messages')
  return (
    <div className="measure-page stack-l">
      {/* the letter alone is printed: no word of ours lies beside it */}
      <div className="no-print">
        <PageHead over={<Link href="/pesan">{w.letter.back}</Link>} title={w.letter.title} />
      </div>
      <Loaded read={read}>
        {(list) => {
          const message = list.find((one) => one.id === id && one.channel === 'letter')
          return message ? <LetterSheet message={message} onPosted={() => go('/pesan')} /> : <Empty title={w.nowEmpty} />
        }}
      </Loaded>
    </div>
  )
}
