/** How sending stands, as a sentence with a number; it leads to what is on the phone. */
import { Link } from 'wouter'
import { Icon } from '#web/design/Icon.tsx'
import { clockWords } from '#web/design/time-words.ts'
import { useLastContact } from '#web/offline/contact.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useSession } from '#web/offline/session.ts'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'

export function SyncSentence() {
  const w = useWords(appWords).sync
  const { offline } = useSession()
  const items = useOutbox()
  const contact = useLastContact()
  const attention = items.filter((item) => item.status === 'refused' || item.status === 'conflict' || item.status === 'held').length
  const waiting = items.filter((item) => item.status === 'on-device' || item.status === 'sending').length
  const quiet = attention + waiting === 0
  const sentence = attention
    ? w.attention(attention)
    : waiting
      ? w.waiting(waiting)
      : offline || !contact
        ? w.offline
        : w.allSent(clockWords(contact))
  return (
    <div className="sync-status" role="status">
      <Link href="/ponsel" className={quiet ? 'sync sync-quiet' : 'sync'}>
        <Icon name={attention ? 'alert' : waiting || offline ? 'device' : 'check'} size={18} />
        <span className="sync-words">{sentence}</span>
        {!quiet && (
          <span className="sync-count" aria-hidden="true">
            {attention || waiting}
          </span>
        )}
      </Link>
    </div>
  )
}
