/** The living line: eight steps with their times, where it stands now, and where it broke off. */
import { dayOf } from '#domain/kernel/date.ts'
import { isOver, isWaiting, type Step, steps, stepsDone } from '#domain/referral/referral.ts'
import { clockWords, dayIn, distanceWords, shortDay } from '#web/design/time-words.ts'
import { useNow } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { referralWords } from '#web/words/referral.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { Face } from './referral.local.ts'

export function StepsLine({ face, small = false }: { readonly face: Face; readonly small?: boolean }) {
  const w = useWords(referralWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const now = useNow()
  const done = face.state === 'RS06' ? 2 : face.state === 'RS13' ? stepsBefore(face) : stepsDone(face.state)
  const isBroken = isOver(face.state) && face.state !== 'RS12'
  const at = (moment: string | null | undefined) =>
    moment ? (dayOf(moment) === today ? clockWords(moment) : shortDay(dayOf(moment), today, language)) : undefined
  // the whole deadline stands with what is asked; here there is room for a word
  const shortly = (moment: string) =>
    dayIn(moment) === dayIn(now) ? w.answerBy(clockWords(moment)) : distanceWords(dayIn(moment), dayIn(now), language)
  const day = (one: string | null | undefined) => (one ? shortDay(one, today, language) : undefined)
  const under: Record<Step, string | undefined> = {
    sent: at(face.sentAt),
    read: at(face.readAt),
    answered:
      face.state === 'RS06'
        ? w.declined
        : face.state === 'RS14'
          ? w.expired
          : (at(face.answeredAt) ?? (face.answerBy && !isBroken ? shortly(face.answerBy) : undefined)),
    appointment: face.state === 'RS09' ? w.missed : at(face.meetAt),
    attended: day(face.attendedOn),
    service: day(face.serviceDays?.at(-1)),
    back: at(face.referredBackAt) ?? (face.state === 'RS10' ? w.backBy : undefined),
    closed: face.state === 'RS12' ? at(face.endedAt) : undefined
  }
  return (
    <ol
      className={small ? 'steps-line steps-small' : isWaiting(face.state) ? 'steps-line steps-waiting' : 'steps-line'}
      aria-label={w.line}
    >
      {steps.map((step, index) => {
        const kind = index < done ? 'done' : index === done && !isBroken ? 'now' : 'ahead'
        return (
          <li key={step} className={`step-${kind}`} {...(kind === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span className="step-name">{w.steps[step]}</span>
            {kind !== 'ahead' && <span className="sr-only">{kind === 'done' ? w.done : w.now}</span>}
            {!small && under[step] && <span className="step-time">{under[step]}</span>}
          </li>
        )
      })}
    </ol>
  )
}

/** How far it had come when it was broken off, by what stands written of it. */
function stepsBefore({ sentAt, readAt, answeredAt, meetAt, attendedOn, serviceDays, referredBackAt }: Face): number {
  const written = [sentAt, readAt, answeredAt, meetAt, attendedOn, serviceDays?.at(-1), referredBackAt]
  return written.findLastIndex(Boolean) + 1
}
