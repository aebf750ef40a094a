/** One referral, whole for both sides: the line, what is asked, what travels, and the one thing to be done next. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { dayOf } from '#domain/kernel/date.ts'
import { services } from '#domain/plan/services.ts'
import { isOpenToRecipient, isWaiting, outcomes, urgencies } from '#domain/referral/referral.ts'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { deadlineWords, momentWords, shortDay } from '#web/design/time-words.ts'
import { useNow } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { referralWords } from '#web/words/referral.ts'
import { referralStepWords } from '#web/words/referral-steps.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Answers } from './Answers.tsx'
import { CarryOut } from './CarryOut.tsx'
import { PacketLists } from './PacketLists.tsx'
import { type Face, numberOf } from './referral.local.ts'
import { SenderEnd, SenderPart } from './SenderPart.tsx'
import { StepsLine } from './StepsLine.tsx'
import { Thread } from './Thread.tsx'
import { useOnItsWay } from './use-telling.ts'
import './referral.css'

interface Props {
  readonly face: Face
  readonly bird: ReactNode
  /** what the recipient writes about the child in its own track, once it said yes */
  readonly tracks?: ReactNode
}

export function ReferralView({ face, bird, tracks }: Props) {
  const w = useWords(referralWords)
  const { go, box } = useWords(referralStepWords)
  const name = useName()
  const { language } = useLanguage()
  const now = useNow()
  const { today } = deviceNow()
  const isOnItsWay = useOnItsWay(face)
  const term = services.terms.find(({ code }) => code === face.service)
  const service = term ? name(term) : face.service
  const day = (at: string) => shortDay(at.length > 10 ? dayOf(at) : at, today, language)
  const isDraft = face.state === 'RS01' || face.state === 'RS02'
  const message = face.packet?.find((one) => one.field === 'message')?.text
  return (
    <div className="stack-l referral">
      <PageHead
        icon={bird}
        over={
          face.byMe
            ? w.to(face.toUnit ?? '')
            : `${w.from(face.fromUnit, face.workerTitle, face.sentAt ? momentWords(face.sentAt, now, language) : '')} · ${w.number(numberOf(face))}`
        }
        title={w.title(service, face.codeName)}
        actions={(isDraft || isWaiting(face.state)) && <Tag icon="clock">{name(urgencies.term(face.urgency))}</Tag>}
      />
      {!isDraft && <StepsLine face={face} />}
      <SenderPart face={face} isOnItsWay={isOnItsWay} />
      {!isDraft && (
        <blockquote className="card asking">
          <p>
            {message ? `“${message}”` : w.request(service)}
            {face.companion && ` ${w.withCompanion(face.companion)}`} {!face.byMe && <span className="quiet">{w.doNotAsk}</span>}
          </p>
          {isWaiting(face.state) && face.answerBy && (
            <p className="small asking-by">{box.by(deadlineWords(face.answerBy, now, language))}</p>
          )}
          {face.agreedBy && face.agreedOn && <p className="small quiet">{w.agreed[face.agreedBy](face.codeName, day(face.agreedOn))}</p>}
        </blockquote>
      )}
      {isOnItsWay && (
        <Notice icon="clock" live>
          {w.pending}
        </Notice>
      )}
      {!isOnItsWay && isWaiting(face.state) && (face.isMine || (face.byMe && face.onPaper)) && <Answers face={face} />}
      {!isOnItsWay && isOpenToRecipient(face.state) && face.state !== 'RS11' && <CarryOut face={face} />}
      {face.summary && (
        <Card as="section" title={w.back.title}>
          <p>
            <strong>{face.outcome && name(outcomes.term(face.outcome))}</strong>
          </p>
          <p className="measure">{face.summary}</p>
          <p className="small quiet">
            {[face.referredBackAt && w.back.on(day(face.referredBackAt)), face.nextOn && w.back.next(day(face.nextOn))]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!face.byMe && <p className="small quiet">{go.waitsForYou}</p>}
        </Card>
      )}
      <Thread face={face} />
      {!isDraft && (
        <PacketLists
          face={face}
          foot={face.accessUntil ? (face.byMe ? w.theirAccess(day(face.accessUntil)) : w.accessUntil(day(face.accessUntil))) : undefined}
        />
      )}
      {tracks}
      <SenderEnd face={face} isOnItsWay={isOnItsWay} />
      <p className="no-print">
        {face.byMe ? <Link href={`/anak/${face.caseFileId}`}>{w.toFile}</Link> : <Link href="/rujukan">{w.toBox}</Link>}
      </p>
    </div>
  )
}
