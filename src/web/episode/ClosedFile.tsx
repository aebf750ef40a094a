/** On top of a closed file: why and when it closed, that visits go on, and the one button that opens it again. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { closureReasons } from '#domain/case-file/closure.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { episodeWords } from '#web/words/episode.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type EpisodeFile, type EpisodeRead, visitsNow } from './episode.local.ts'

const ReopenForm = lazy(async () => ({ default: (await import('./ReopenForm.tsx')).ReopenForm }))

export function ClosedFile({ file }: { readonly file: EpisodeFile }) {
  const w = useWords(episodeWords)
  const { value: read } = useRead<EpisodeRead>(`/api/case-files/${file.id}/episode`)
  const [isOpening, setIsOpening] = useState(false)
  const isOnItsWay = usePending(file.id, 'episode.reopen').some((item) => item.status !== 'refused' && item.status !== 'conflict')
  if (!read) return null
  if (isOnItsWay) return <Notice icon="device">{w.closed.onItsWay}</Notice>
  return (
    <>
      <Closed file={file} read={read} onReopen={() => setIsOpening(true)} />
      <Suspense>{isOpening && <ReopenForm file={file} read={read} onClose={() => setIsOpening(false)} />}</Suspense>
    </>
  )
}

function Closed({ file, read, onReopen }: { readonly file: EpisodeFile; readonly read: EpisodeRead; onReopen(): void }) {
  const w = useWords(episodeWords).closed
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [last] = read.episodes
  const reason = closureReasons.terms.find((term) => term.code === last?.closureReason)
  return (
    <Notice
      icon="lock"
      title={reason && w.title(name(reason))}
      action={may('episode.reopen', file.standings) && <Button onClick={onReopen}>{w.reopen}</Button>}
    >
      {last?.closedAt && w.body(shortDay(dayOf(last.closedAt), today, language))} {visitsNow(read).length > 0 && w.visits}
    </Notice>
  )
}
