/** Beside the field: colleagues who wait for a talk, those who may have had a hard day, and reviews that fall due. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { addDays, type Day, dayOf } from '#domain/kernel/date.ts'
import { incidents, nextTalkOn } from '#domain/supervision/session.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { supervisionWords } from '#web/words/supervision.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type Colleague, type FieldRead, talkDueOn } from './supervision.local.ts'
import type { TalkDraft } from './TalkForm.tsx'
import './supervision.css'

interface Props {
  readonly field: FieldRead
  readonly bird: (codeName: string) => ReactNode
  /** hand-overs that wait for somebody: another feature's, laid in by the page */
  readonly handovers: ReactNode
  onTalk(draft: TalkDraft): void
}

export function Beside({ field, bird, handovers, onTalk }: Props) {
  return (
    <div className="stack-l">
      {handovers}
      <Reviews field={field} bird={bird} />
      <People field={field} onTalk={onTalk} />
    </div>
  )
}

const soon = 14
const shownReviews = 6

function Reviews({ field, bird }: Pick<Props, 'field' | 'bird'>) {
  const w = useWords(supervisionWords).beside
  const { today } = deviceNow()
  const due = field.children
    .flatMap((child) => (child.reviewDueOn && child.reviewDueOn <= addDays(today, soon) ? [{ ...child, dueOn: child.reviewDueOn }] : []))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  const workerOf = (postId: string) => field.colleagues.find((one) => one.postId === postId)?.name?.split(' ')[0]
  return (
    <section aria-labelledby="reviews-due">
      <h2 id="reviews-due">{w.reviews}</h2>
      {due.length === 0 && <p className="small quiet">{w.noReviews}</p>}
      <ul className="plain-list rows">
        {due.slice(0, shownReviews).map((child) => (
          <li key={child.id} className="beside-row">
            {bird(child.codeName)}
            <Link href={`/anak/${child.id}/rencana`} className="beside-words">
              <span>
                <strong className="code-name">{child.codeName}</strong>{' '}
                <span className="small quiet">· {workerOf(child.workerPostId)}</span>
              </span>
              <span className="small">
                <DayTime day={child.dueOn} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {due.length > shownReviews && <p className="small quiet">{w.moreReviews(due.length - shownReviews)}</p>}
    </section>
  )
}

function People({ field, onTalk }: Pick<Props, 'field' | 'onTalk'>) {
  const words = useWords(supervisionWords)
  const w = words.beside
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const held = field.colleagues.filter(
    (one): one is Colleague & { accountId: string; name: string } => !!one.mine && !!one.accountId && !!one.name
  )
  const asked = held.filter(({ askedAt }) => askedAt)
  const due = held.filter((one) => !one.askedAt && isDue(talkDueOn(one), today))
  const hard = field.incidents.flatMap((incident) => {
    const child = field.children.find(({ id }) => id === incident.caseFileId)
    const colleague = held.find(({ postId }) => postId === child?.workerPostId)
    return child && colleague ? [{ incident, child, colleague }] : []
  })
  const reviewOn = field.lastReview.heldOn
    ? nextTalkOn('case-review', { heldOn: field.lastReview.heldOn, nextOn: field.lastReview.nextOn }, null)
    : today
  const carrying = held.filter((one) => field.children.some(({ workerPostId }) => workerPostId === one.postId))
  const isReviewDue = carrying.length > 0 && isDue(reviewOn, today)
  return (
    <section className="stack" aria-labelledby="people-due">
      <h2 id="people-due">{w.people}</h2>
      {asked.map((one) => (
        <Card
          key={one.postId}
          due
          actions={
            <Button kind="primary" onClick={() => onTalk({ kind: 'individual', with: [one.postId] })}>
              {words.page.write}
            </Button>
          }
        >
          <p>
            <strong>{w.asked(one.name)}</strong>
          </p>
          <p className="small quiet">{w.askedHint}</p>
        </Card>
      ))}
      {hard.map(({ incident, child, colleague }) => (
        <Card
          key={`${incident.caseFileId} ${incident.kind}`}
          actions={
            <Button onClick={() => onTalk({ kind: 'debrief', with: [colleague.postId], caseFileIds: [child.id] })}>
              {words.page.write}
            </Button>
          }
        >
          <p>
            <strong>{w.afterHard(colleague.name, child.codeName)}</strong> {name(incidents.term(incident.kind))},{' '}
            {shortDay(dayOf(incident.at), today, language)}.
          </p>
          <p className="small quiet">{w.offer}</p>
        </Card>
      ))}
      <ul className="plain-list rows">
        {due.map((one) => (
          <Due
            key={one.postId}
            title={w.talkDue(one.name)}
            last={one.lastTalkOn}
            onTalk={() => onTalk({ kind: 'individual', with: [one.postId] })}
          />
        ))}
        {isReviewDue && (
          <Due
            title={w.reviewDue}
            last={field.lastReview.heldOn}
            onTalk={() => onTalk({ kind: 'case-review', with: carrying.map(({ postId }) => postId) })}
          />
        )}
      </ul>
      {asked.length + hard.length + due.length === 0 && !isReviewDue && <p className="small quiet">{w.allMet}</p>}
    </section>
  )
}

/** Never talked: there is no better day than today. */
const isDue = (on: Day | null, today: Day): boolean => on === null || on <= addDays(today, 3)

function Due({ title, last, onTalk }: { readonly title: string; readonly last: Day | null; onTalk(): void }) {
  const words = useWords(supervisionWords)
  const { language } = useLanguage()
  return (
    <li className="due-talk">
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p className="small quiet">{last ? words.beside.last(shortDay(last, deviceNow().today, language)) : words.beside.never}</p>
      </div>
      <Button aria-label={`${words.page.write}: ${title}`} onClick={onTalk}>
        {words.page.writeShort}
      </Button>
    </li>
  )
}
