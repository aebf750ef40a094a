/** One thing that is due: what, for which child, by when, and the button that leads to doing it. */
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { type Due, isDanger } from '#domain/case-file/today.ts'
import { reviewTone } from '#domain/grant/emergency-clock.ts'
import { addTime } from '#domain/kernel/date.ts'
import { services } from '#domain/plan/services.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { DayTime, DeadlineTime, useNow } from '#web/design/Time.tsx'
import { Bird } from '#web/support-map/Bird.tsx'
import { todayWords } from '#web/words/today.ts'
import { useName, useWords } from '#web/words/words.tsx'

const EmergencyTold = lazy(async () => ({ default: (await import('./EmergencyTold.tsx')).EmergencyTold }))

export function DueRow({ due, near = false }: { readonly due: Due; readonly near?: boolean }) {
  const w = useWords(todayWords)
  const nameOf = useName()
  const service = services.terms.find((term) => term.code === due.service)
  const about = due.about ?? (service && nameOf(service))
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
      <span className="due-mark">{due.codeName ? <Bird codeName={due.codeName} size={32} /> : <Icon name="note" size={24} />}</span>
      <div className="due-words">
        <p className="due-sentence">
          {w.sentence[due.kind]}
          {about && <span>{`: ${about}`}</span>}
          {due.more > 0 && <span className="quiet">{` ${w.more(due.more)}`}</span>}
        </p>
        <p className="small">
          <strong className="code-name">{due.codeName ?? (due.reportId ? w.aReport : w.anotherUnit)}</strong>
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
        {w.verb[due.kind]}
      </Link>
    </li>
  )
}

/** Where the button leads: the page and the section that does it. */
export function placeOf(due: Due): string {
  if (due.reportId) return `/laporan/${due.reportId}`
  const file = `/anak/${due.caseFileId}`
  switch (due.kind) {
    case 'review-emergency':
      return '/darurat/tinjau'
    case 'name-another-owner':
      return `${file}#petugas`
    case 'look-at-household-match':
      return '/kartu-keluarga'
    case 'emergency-opened':
      return due.caseFileId ? `${file}/akses` : '/darurat/tinjau'
    case 'make-plan':
    case 'approve-plan':
    case 'mend-plan':
    case 'do-action':
    case 'review-file':
      return `${file}/rencana`
    case 'write-safety-plan':
    case 'review-safety-plan':
      return `${file}#keselamatan`
    case 'record-consent':
    case 'sign-best-interest':
      return `${file}#persetujuan`
    case 'confirm-tie':
      return `${file}#dukungan`
    case 'first-assessment':
      return `${file}#asesmen`
    default:
      return `${file}#peta`
  }
}
