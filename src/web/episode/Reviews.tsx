/** What each review found: the child's words first, then what was seen and decided; the newest open, the older ones folded. */
import { warningSigns } from '#domain/case-file/safety.ts'
import { useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { countersignReview } from '#domain/episode/countersign-review.ts'
import { needsChanges, reviewDecisions } from '#domain/episode/review.ts'
import { Button } from '#web/design/Button.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useAccount } from '#web/offline/session.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { episodeWords } from '#web/words/episode.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { EpisodeFile, EpisodeRead, ReviewRow } from './episode.local.ts'
import { printSheet, ReviewSheet } from './ReviewSheet.tsx'

interface Props {
  readonly file: EpisodeFile
  readonly read: EpisodeRead
}

export function Reviews({ file, read }: Props) {
  const w = useWords(episodeWords).review
  const [printing, setPrinting] = useState<ReviewRow | null>(null)
  const [last, ...older] = read.reviews
  const print = (review: ReviewRow) => {
    setPrinting(review)
    printSheet('review')
  }
  return (
    <section className="stack-s">
      <h3>{w.title}</h3>
      {!last && <p className="quiet measure">{w.none}</p>}
      {last && <One file={file} review={last} onPrint={print} />}
      {older.length > 0 && (
        <Disclosure id={`tinjauan-lama-${file.id}`} title={w.all(read.reviews.length)} level={3}>
          <div className="stack">
            {older.map((review) => (
              <One key={review.id} file={file} review={review} onPrint={print} />
            ))}
          </div>
        </Disclosure>
      )}
      {printing && <ReviewSheet codeName={file.codeName} review={printing} />}
    </section>
  )
}

function One({ file, review, onPrint }: { readonly file: EpisodeFile; readonly review: ReviewRow; onPrint(review: ReviewRow): void }) {
  const words = useWords(episodeWords)
  const w = words.review
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sentence = useProblemSentence(problemWords)
  const { accountId, posts } = useAccount()
  const { sending, problem } = useSending()
  const missing = viewMissingReasons.terms.find((term) => term.code === review.missingReason)
  const signs = warningSigns.terms.filter((term) => review.signs.includes(term.code)).map(name)
  const waits = review.risk === 'RK3' && review.countersignedBy === null && !review.isPending
  const isOwn = review.recordedByAccount === accountId || posts.some((post) => post.postId === review.recordedByPost)
  return (
    <article className="episode-review stack-s">
      <p className="caption">
        {w.number(review.number)} · {shortDay(review.reviewedOn, today, language)}{' '}
        {review.isPending && <Tag icon="device">{words.pending}</Tag>}
      </p>
      {review.statement ? (
        <blockquote className="own-words">“{review.statement}”</blockquote>
      ) : (
        <p className="quiet">{w.noView(missing ? name(missing).toLowerCase() : '')}</p>
      )}
      <p>
        <strong>{name(reviewDecisions.term(review.decision))}</strong> · {w.next2(shortDay(review.nextOn, today, language))}
      </p>
      <p className="small">
        {[
          name(needsChanges.term(review.needsChange)),
          signs.join(', ') || w.noSigns,
          review.safetyLooked ? w.safetyYes : w.safetyNo,
          review.assessmentNumber !== null ? w.assessment(review.assessmentNumber) : ''
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="small quiet">
        {[review.recordedBy && w.by(review.recordedBy), review.countersignedBy && w.signed(review.countersignedBy)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {waits && <p className="small">{w.waits}</p>}
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      <div className="row no-print">
        {waits && !isOwn && may('episode.countersign-review', file.standings) && (
          <Button
            kind="primary"
            icon="check"
            onClick={() =>
              void sending(
                countersignReview,
                { caseFileId: file.id, reviewId: review.id },
                { state: undefined, subjectLabel: file.codeName }
              )
            }
          >
            {w.sign}
          </Button>
        )}
        <Button kind="quiet" icon="printer" onClick={() => onPrint(review)}>
          {w.print}
        </Button>
      </div>
    </article>
  )
}
