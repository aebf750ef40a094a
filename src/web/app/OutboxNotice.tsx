/** On the home page: how many changes wait on this phone, that they are safe, and where to look. Nothing when all is sent. */
import { Link } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useOutbox } from '#web/offline/outbox.ts'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'

export function OutboxNotice() {
  const w = useWords(appWords).outbox
  const items = useOutbox()
  const attention = items.filter((item) => item.status === 'refused' || item.status === 'conflict' || item.status === 'held').length
  const waiting = items.filter((item) => item.status === 'on-device' || item.status === 'sending').length
  if (attention + waiting === 0) return null
  const look = (
    <Link href="/ponsel" className={buttonClass('quiet')}>
      {w.look}
    </Link>
  )
  if (attention)
    return (
      <Notice tone="danger" title={w.attentionTitle(attention)} action={look}>
        {w.attentionBody}
      </Notice>
    )
  return (
    <Notice icon="device" title={w.waitingTitle(waiting)} action={look}>
      {w.waitingBody}
    </Notice>
  )
}
