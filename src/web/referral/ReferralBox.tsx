/** The box: for a unit with few minutes one list, what waits first; for whoever also sends, one press to the other side. */
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { dayOf } from '#domain/kernel/date.ts'
import { services } from '#domain/plan/services.ts'
import { referralStates } from '#domain/referral/referral.ts'
import { Empty } from '#web/design/Empty.tsx'
import { deadlineWords, momentWords, shortDay } from '#web/design/time-words.ts'
import { useNow } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { referralWords } from '#web/words/referral.ts'
import { referralStepWords } from '#web/words/referral-steps.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type Box, type BoxFace, groupOf, groupsIn, hasName, numberOf, placeOfReferral } from './referral.local.ts'
import { StepsLine } from './StepsLine.tsx'
import './referral.css'

interface Props {
  readonly box: Box
  /** accompanies children: has a side that sends */
  readonly sends: boolean
  bird(codeName: string): ReactNode
}

export function ReferralBox({ box, sends, bird }: Props) {
  const w = useWords(referralStepWords).box
  const waiting = box.incoming.some((face) => groupOf(face) === 'waitsForYou')
  const [side, setSide] = useState<keyof Box>(sends && !waiting ? 'outgoing' : 'incoming')
  const shown = sends ? side : 'incoming'
  const faces = box[shown]
  return (
    <div className="stack">
      {sends && (
        <nav className="chips no-print" aria-label={w.shown}>
          {(['incoming', 'outgoing'] as const).map((one) => (
            <button key={one} type="button" className="chip-button" aria-pressed={one === side} onClick={() => setSide(one)}>
              {w[one]} <span className="quiet">{box[one].length || ''}</span>
            </button>
          ))}
        </nav>
      )}
      {faces.length === 0 && (
        <Empty title={shown === 'incoming' ? w.none : w.noneSent}>{shown === 'incoming' ? w.noneBody : w.noneSentBody}</Empty>
      )}
      {groupsIn.map((group) => {
        const rows = faces.filter((face) => groupOf(face) === group)
        if (rows.length === 0) return null
        return (
          <section key={group}>
            <h2 className="box-group">{w[group]}</h2>
            <ul className="plain-list box-rows">
              {rows.map((face) => (
                <BoxRow key={face.id} face={face} bird={bird} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

export function BoxRow({ face, bird }: { readonly face: BoxFace; bird(codeName: string): ReactNode }) {
  const words = useWords(referralStepWords)
  const { number } = useWords(referralWords)
  const name = useName()
  const service = services.terms.find(({ code }) => code === face.service)
  const group = groupOf(face)
  const about = useUnder(face)
  const isShut = group === 'over' && !face.byMe
  const inside = (
    <>
      <span className="box-bird">{face.codeName && bird(face.codeName)}</span>
      <span className="box-words">
        <strong>{service ? name(service) : face.service}</strong>
        <span className="small">
          {face.codeName ? <span className="code-name">{face.codeName}</span> : number(numberOf(face))}
          <span className="quiet">
            {[face.byMe ? face.toUnit : face.codeName ? undefined : face.fromUnit, about].filter(Boolean).map((one) => ` · ${one}`)}
          </span>
        </span>
        {hasName(face) && group !== 'drafts' && group !== 'over' && <StepsLine face={face} small />}
        {isShut && <span className="small quiet">{words.box.ended}</span>}
      </span>
    </>
  )
  return (
    <li className={group === 'waitsForYou' || group === 'toDo' ? 'box-row box-due' : 'box-row'}>
      {isShut || !hasName(face) ? (
        <div className="box-link">{inside}</div>
      ) : (
        <Link href={placeOfReferral(face)} className="box-link">
          {inside}
        </Link>
      )}
    </li>
  )
}

/** The one thing worth knowing now: by when, when they meet, or how it ended. */
function useUnder(face: BoxFace): string {
  const w = useWords(referralStepWords).box
  const name = useName()
  const { language } = useLanguage()
  const now = useNow()
  const { today } = deviceNow()
  const day = (at: string) => shortDay(dayOf(at), today, language)
  switch (groupOf(face)) {
    case 'waitsForYou':
    case 'waitsForThem':
      return [face.hasQuestion && w.question, face.answerBy && w.by(deadlineWords(face.answerBy, now, language))]
        .filter(Boolean)
        .join(' · ')
    case 'over': {
      const ended = face.endedAt ?? face.standsUntil
      return ended
        ? w.overOn(name(referralStates.term(face.state)).toLowerCase(), day(ended))
        : name(referralStates.term(face.state)).toLowerCase()
    }
    case 'running':
      if (face.state === 'RS07' && face.meetAt) return w.meets(momentWords(face.meetAt, now, language))
      return name(referralStates.term(face.state)).toLowerCase()
    case 'toDo':
      return face.hasQuestion ? w.question : name(referralStates.term(face.state)).toLowerCase()
    case 'drafts':
      return name(referralStates.term(face.state)).toLowerCase()
  }
}
