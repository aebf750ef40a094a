/** One stay: how it stands, when it is looked at again, what the child said, the protocol if she left, and the shelter's notes. */
import { Link } from 'wouter'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { feltSafe, stayGoesOn } from '#domain/shelter/record-stay-review.ts'
import { beds, isRunning, isStaying, saidByShelter, stayStatuses, waysFrom } from '#domain/shelter/stay.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { longDay } from '#web/design/time-words.ts'
import { shelterWords } from '#web/words/shelter.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Protocol } from './Protocol.tsx'
import { ShelterNotes } from './ShelterNotes.tsx'
import type { ShelterFile, ShelterRead, StayRow } from './shelter.local.ts'

interface Props {
  readonly file: ShelterFile
  readonly read: ShelterRead
  readonly stay: StayRow
  onMove(): void
  onReview(): void
}

export function StayCard({ file, read, stay, onMove, onReview }: Props) {
  const w = useWords(shelterWords)
  const name = useName()
  const { language } = useLanguage()
  const day = (one: string) => longDay(one, language)
  const { fromOn, untilOn, backOn, status } = stay
  const when =
    fromOn && untilOn
      ? w.span(day(fromOn), day(untilOn))
      : fromOn
        ? w.from(day(fromOn))
        : untilOn
          ? day(untilOn)
          : w.needed(day(stay.neededOn))
  const isOwn = read.ownPosts.includes(stay.postId)
  const ways = waysFrom(status).filter((way) => read.accompanies || (isOwn && saidByShelter.includes(way)))
  const last = stay.reviews.at(-1)
  return (
    <article className={isRunning(status) ? 'stay stay-running' : 'stay'}>
      <div className="stack-s">
        <h3>
          {name(stayStatuses.term(status))} {stay.isPending && <Tag icon="device">{w.pending}</Tag>}
        </h3>
        <p className="small quiet">
          {[stay.unitName, name(beds.term(stay.bed)), when, backOn && w.back(day(backOn))].filter(Boolean).join(' · ')}
        </p>
        {stay.nextReviewOn && (
          <p className="stay-next">
            <Icon name="clock" size={20} />
            <span>
              {w.nextReview} <DayTime day={stay.nextReviewOn} kind="deadline" />
            </span>
          </p>
        )}
      </div>
      {status === 'SH8' && <Protocol file={file} read={read} stay={stay} />}
      {isStaying(status) && last?.wantsDetermination && (
        <Notice
          icon="people"
          action={
            read.accompanies && (
              <Link href={`/anak/${file.id}/penetapan`} className={buttonClass('second')}>
                {w.toDetermination}
              </Link>
            )
          }
        >
          {w.wantsDetermination}
        </Notice>
      )}
      {isStaying(status) && last?.safe === 'no' && <Notice tone="danger">{w.notSafe}</Notice>}
      {read.isOpen && (ways.length > 0 || (read.accompanies && isStaying(status))) && (
        <div className="row no-print">
          {read.accompanies && isStaying(status) && (
            <Button kind="primary" onClick={onReview}>
              {w.review}
            </Button>
          )}
          {ways.length > 0 && (
            <Button onClick={onMove}>{status === 'SH1' ? w.answer : status === 'SH8' ? w.protocol.found : w.move}</Button>
          )}
        </div>
      )}
      {stay.reviews.length > 0 && <Reviews reviews={stay.reviews} />}
      <ShelterNotes file={file} read={read} stay={stay} />
    </article>
  )
}

function Reviews({ reviews }: { readonly reviews: StayRow['reviews'] }) {
  const w = useWords(shelterWords)
  const name = useName()
  const { language } = useLanguage()
  return (
    <section className="stack-s">
      {reviews.some(({ kind }) => kind === 'review') && <h4>{w.reviews}</h4>}
      <ul className="plain-list stack-s">
        {[...reviews].reverse().map((one) => (
          <li key={one.id}>
            <p>
              {one.kind === 'asked' ? w.asked : longDay(one.reviewedOn, language)}
              {one.safe && ` · ${name(feltSafe.term(one.safe))}`}
              {one.goesOn && ` · ${name(stayGoesOn.term(one.goesOn))}`}
              {one.hasDetermination && ` · ${w.withDetermination}`}
            </p>
            {one.statement ? (
              <blockquote className="own-words">
                <p>“{one.statement}”</p>
              </blockquote>
            ) : (
              one.missingReason && <p className="small quiet">{w.noView(name(viewMissingReasons.term(one.missingReason)))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
