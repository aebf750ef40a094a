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
import { dueWords } from '#web/words/due.ts'
import { todayWords } from '#web/words/today.ts'
import { useName, useWords } from '#web/words/words.tsx'

const EmergencyTold = lazy(async () => ({ default: (await import('./EmergencyTold.tsx')).EmergencyTold }))

export function DueRow({ due, near = false }: { readonly due: Due; readonly near?: boolean }) {
  const w = useWords(todayWords)
  const words = useWords(dueWords)
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
      <span className="due-mark">
        {due.codeName ? <Bird codeName={due.codeName} size={32} /> : <Icon name={isOfTeam(due) ? 'chat' : 'note'} size={24} />}
      </span>
      <div className="due-words">
        <p className="due-sentence">
          {words.sentence[due.kind]}
          {about && <span>{`: ${about}`}</span>}
          {due.more > 0 && <span className="quiet">{` ${w.more(due.more)}`}</span>}
        </p>
        <p className="small">
          <strong className="code-name">
            {due.codeName ??
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
        {words.verb[due.kind]}
      </Link>
    </li>
  )
}

const isOfTeam = ({ kind }: Due): boolean => kind.startsWith('hold-') || kind === 'talk-asked' || kind === 'keep-agreement'

const isOfStaff = ({ kind }: Due): boolean => /^(train-tpks|confirm-qualification|renew-(str|tpks))$/.test(kind)

const isOfArea = ({ kind }: Due): boolean => kind.endsWith('-commitment') || kind === 'renew-programme'

/** Where the button leads: the page and the section that does it. */
export function placeOf(due: Due): string {
  if (due.reportId) return `/laporan/${due.reportId}`
  const file = `/anak/${due.caseFileId}`
  switch (due.kind) {
    case 'review-emergency':
      return '/darurat/tinjau'
    case 'name-another-owner':
    case 'renew-access':
      return `${file}#petugas`
    case 'name-acting-owner':
    case 'accept-handover':
    case 'introduce-successor':
    case 'help-handover':
    case 'complete-handover':
      return `${file}/serah-terima`
    case 'keep-promise':
      return `${file}#catatan`
    case 'talk-about-former-worker':
      return `${file}#dukungan`
    case 'take-over-commitment':
    case 'do-commitment':
      return `/rtl-daerah/${due.id}#${due.id}`
    case 'renew-programme':
      return '/program'
    case 'train-tpks':
    case 'renew-tpks':
      return '/pelatihan'
    case 'confirm-qualification':
      return '/kualifikasi'
    case 'renew-str':
      return '/akun/kualifikasi'
    case 'look-at-household-match':
      return '/kartu-keluarga'
    case 'talk-asked':
    case 'hold-session':
    case 'hold-case-review':
      return '/supervisi'
    case 'keep-agreement':
      // one's own promise to somebody, or what one took on oneself
      return due.about ? '/supervisi#perbincangan' : '/akun/kesejahteraan'
    case 'emergency-opened':
      return due.caseFileId ? `${file}/akses` : '/darurat/tinjau'
    case 'make-plan':
    case 'approve-plan':
    case 'mend-plan':
    case 'do-action':
      return `${file}/rencana`
    case 'review-file':
    case 'countersign-review':
    case 'monitor-child':
    case 'consider-reopening':
      return `${file}#tinjauan`
    case 'come-of-age':
    case 'begin-transition':
    case 'keep-transition':
      return `${file}#dewasa`
    case 'visit-after-return':
      return `${file}#pulang`
    case 'sign-determination':
    case 'review-determination':
      return `${file}/penetapan`
    case 'sign-closing':
    case 'mend-closing':
      return `${file}/menutup`
    case 'write-safety-plan':
    case 'review-safety-plan':
      return `${file}#keselamatan`
    case 'answer-wish':
    case 'hear-child':
      return `${file}#suara-anak`
    case 'record-consent':
    case 'sign-best-interest':
      return `${file}#persetujuan`
    case 'talk-about-maps':
      return `${file}/dua-peta`
    case 'replace-tie':
      return `${file}?ganti=${due.id}#peta`
    case 'confirm-tie':
      return `${file}#dukungan`
    case 'pledge':
    case 'hold-conference':
    case 'take-into-plan':
      return `/konferensi/${due.id}`
    case 'look-at-fall':
      return `${file}#instrumen`
    case 'first-assessment':
      return `${file}#asesmen`
    default:
      return `${file}#peta`
  }
}
