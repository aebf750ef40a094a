/** One thing that is due: what, for which child, by when, and the button that leads to doing it. */
import { Link } from 'wouter'
import { type Due, isDanger } from '#domain/case-file/today.ts'
import { services } from '#domain/plan/services.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { DayTime, DeadlineTime } from '#web/design/Time.tsx'
import { Bird } from '#web/support-map/Bird.tsx'
import { todayWords } from '#web/words/today.ts'
import { useName, useWords } from '#web/words/words.tsx'

export function DueRow({ due, near = false }: { readonly due: Due; readonly near?: boolean }) {
  const w = useWords(todayWords)
  const nameOf = useName()
  const service = services.terms.find((term) => term.code === due.service)
  const about = due.about ?? (service && nameOf(service))
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
          <strong className="code-name">{due.codeName ?? w.aReport}</strong>
          {isDanger(due) && (
            <span className="due-danger">
              <Icon name="alert" size={16} />
              {w.danger}
            </span>
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
