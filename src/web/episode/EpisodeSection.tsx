/** "Tinjauan & pemantauan": the next review, what the last ones found, the visits after services, and the way to close or open again. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { closureReasons, reopenReasons } from '#domain/case-file/closure.ts'
import type { State } from '#domain/case-file/state.ts'
import { mayBeReviewed } from '#domain/episode/review.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { episodeWords } from '#web/words/episode.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type EpisodeFile, type EpisodeRead, layEpisode, visitsNow } from './episode.local.ts'
import { Reviews } from './Reviews.tsx'
import { Visits } from './Visits.tsx'
import './episode.css'

const ReviewForm = lazy(async () => ({ default: (await import('./ReviewForm.tsx')).ReviewForm }))

export function EpisodeSection({ file }: { readonly file: EpisodeFile }) {
  const read = useRead<EpisodeRead>(`/api/case-files/${file.id}/episode`)
  return <Loaded read={read}>{(episode) => <Body file={file} read={episode} />}</Loaded>
}

function Body({ file, read }: { readonly file: EpisodeFile; readonly read: EpisodeRead }) {
  const w = useWords(episodeWords)
  const pending = usePending(file.id)
  const laid = layEpisode(read, pending, useAccount(), file.risk)
  const [form, setForm] = useState<'review' | null>(null)
  const isClosed = file.state === 'ST15'
  const reviewable = may('episode.record-review', file.standings) && mayBeReviewed(file.state as State)
  const close = () => setForm(null)
  return (
    <div className="stack-l episode">
      {!isClosed && (
        <div className="stack-s">
          {laid.reviewDueOn ? (
            <p>
              {w.review.next}: <DayTime day={laid.reviewDueOn} kind="deadline" />
              <br />
              <span className="small quiet">{w.review.rhythm(laid.rhythmDays)}</span>{' '}
              <Link href="/tenggat" className="small no-print">
                {w.review.limits}
              </Link>
            </p>
          ) : (
            <p className="quiet">{w.review.noNext}</p>
          )}
          {reviewable && (
            <div className="row no-print">
              <Button kind="primary" icon="chat" onClick={() => setForm('review')}>
                {w.review.record}
              </Button>
            </div>
          )}
        </div>
      )}
      <Reviews file={file} read={laid} />
      {visitsNow(laid).length > 0 && <Visits file={file} read={laid} isClosed={isClosed} />}
      {laid.episodes.length > 1 && <History read={laid} />}
      {!isClosed && may('episode.read-closing', file.standings) && (
        <div className="episode-ending no-print">
          <div>
            <h3>{w.ending.title}</h3>
            <p className="small quiet">{w.ending.hint}</p>
          </div>
          <Link href={`/anak/${file.id}/menutup`} className={buttonClass('second')}>
            {w.ending.open}
          </Link>
        </div>
      )}
      <Suspense>{form === 'review' && <ReviewForm file={file} read={laid} onClose={close} />}</Suspense>
    </div>
  )
}

function History({ read }: { readonly read: EpisodeRead }) {
  const w = useWords(episodeWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (at: string) => shortDay(dayOf(at), today, language)
  const word = (terms: readonly { readonly code: string; readonly id: string; readonly en: string }[], code: string | null) => {
    const term = terms.find((one) => one.code === code)
    return term ? name(term) : ''
  }
  return (
    <section className="stack-s">
      <h3>{w.history.title}</h3>
      <ol className="plain-list rows episode-list">
        {read.episodes.map(({ number, openedAt, closedAt, closureReason, reopening }) => (
          <li key={number}>
            <strong>{w.episode(number)}</strong>
            <p className="small quiet">
              {reopening ? w.history.reopened(day(openedAt), word(reopenReasons.terms, reopening.reason)) : w.history.opened(day(openedAt))}
              {reopening?.isLate && ` (${w.history.late})`}
              {' · '}
              {closedAt ? w.history.closed(day(closedAt), word(closureReasons.terms, closureReason)) : w.history.now}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
