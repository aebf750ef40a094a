/** One thing that is due: what, for which child, by when, and the button that leads to doing it. */
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { type Due, isDanger } from '#domain/case-file/today.ts'
import { reviewTone } from '#domain/grant/emergency-clock.ts'
import { addTime } from '#domain/kernel/date.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { DayTime, DeadlineTime, useNow } from '#web/design/Time.tsx'
import { Bird } from '#web/support-map/Bird.tsx'
import { dueVerbs } from '#web/words/due-verbs.ts'
import { todayWords } from '#web/words/today.ts'
import { useWords } from '#web/words/words.tsx'
import { DueSentence } from './DueSentence.tsx'
import { placeOf } from './due-place.ts'

const EmergencyTold = lazy(async () => ({ default: (await import('./EmergencyTold.tsx')).EmergencyTold }))

export function DueRow({ due, near = false }: { readonly due: Due; readonly near?: boolean }) {
  const w = useWords(todayWords)
  const verbs = useWords(dueVerbs)
  const now = useNow()
  if (due.kind === 'emergency-opened')
    return (
      <Suspense>
        <EmergencyTold due={due} />
      </Suspense>
    )
  const tone = due.kind === 'review-emergency' && due.dueAt ? reviewTone(addTime(due.dueAt, -72, 'hour'), now) : undefined
  return (
    <li className={near ? 'due-row due-near' : 'due-row'}>
      <span className="due-mark">
        {due.codeName ? <Bird codeName={due.codeName} size={32} /> : <Icon name={isOfTeam(due) ? 'chat' : 'note'} size={24} />}
      </span>
      <div className="due-words">
        <p className="due-sentence">
          <DueSentence due={due} />
          {due.more > 0 && <span className="quiet">{` ${w.more(due.more)}`}</span>}
        </p>
        <p className="small">
          <strong className="code-name">
            {due.codeName ??
              due.unitName ??
              (due.reportId ? w.aReport : isOfTeam(due) ? w.team : isOfArea(due) ? w.area : isOfStaff(due) ? w.training : w.anotherUnit)}
          </strong>
          {isDanger(due) && (
            <span className="due-danger">
              <Icon name="alert" size={16} />
              {w.danger}
            </span>
          )}
          {tone && tone !== 'new' && (
            <span className={tone === 'last-hours' || tone === 'late' ? 'due-danger' : 'quiet'}>{w.reviewTones[tone]}</span>
          )}
          <span className="quiet">{due.dueAt ? <DeadlineTime at={due.dueAt} /> : <DayTime day={due.dueOn} kind="deadline" />}</span>
        </p>
      </div>
      <Link href={placeOf(due)} className={buttonClass(near && isDanger(due) ? 'primary' : 'second')}>
        {verbs[due.kind]}
      </Link>
    </li>
  )
}

const isOfTeam = ({ kind }: Due): boolean => kind.startsWith('hold-') || kind === 'talk-asked' || kind === 'keep-agreement'

const isOfStaff = ({ kind }: Due): boolean => /^(train-tpks|confirm-qualification|renew-(str|tpks))$/.test(kind)

const isOfArea = ({ kind }: Due): boolean =>
  kind.endsWith('-commitment') || kind === 'renew-programme' || kind === 'verify-service' || kind === 'clock-ran-out'
