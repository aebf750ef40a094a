/** The unit's reports: what waits on top, each row with the one thing to do next. */
import { Link } from 'wouter'
import { ageBands, sexes } from '#domain/case-file/child.ts'
import { reportStates } from '#domain/intake/report.ts'
import { channels, sources } from '#domain/intake/source.ts'
import { pageSize } from '#domain/kernel/page.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { MoreRows } from '#web/design/MoreRows.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DeadlineTime, MomentTime } from '#web/design/Time.tsx'
import { pendingOf } from '#web/offline/pending.ts'
import { asTold, useEarlier } from '#web/offline/use-earlier.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { intakeWords } from '#web/words/intake.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type ListedReport, shortNumberOf } from './intake.local.ts'
import { RiskMark } from './RiskMark.tsx'
import './intake.css'

export function ReportList({ reports }: { readonly reports: readonly ListedReport[] }) {
  const w = useWords(intakeWords).list
  const open = reports.filter((report) => report.isOpen)
  const settled = reports.filter((report) => !report.isOpen)
  if (reports.length === 0)
    return (
      <Empty
        title={w.empty}
        action={
          <Link href="/laporan/baru" className={buttonClass('primary')}>
            {w.take}
          </Link>
        }
      >
        {w.emptyBody}
      </Empty>
    )
  return (
    <div className="stack-l">
      <Section title={w.open} reports={open} nothing={w.nothingOpen} />
      {settled.length > 0 && <Settled key={settled.at(-1)?.id} first={settled} />}
    </div>
  )
}

/** Settled ones go back as far as the unit remembers. */
function Settled({ first }: { readonly first: readonly ListedReport[] }) {
  const w = useWords(intakeWords).list
  const earlier = useEarlier<ListedReport, readonly ListedReport[]>(first, {
    size: pageSize.settledReports,
    addressBehind: (last) => `/api/reports?before=${last.id}`,
    rowsOf: asTold
  })
  return (
    <div className="stack">
      <Section title={w.settled} reports={[...first, ...earlier.rows]} />
      <MoreRows earlier={earlier} />
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly reports: readonly ListedReport[]
  readonly nothing?: string
}

function Section({ title, reports, nothing }: SectionProps) {
  return (
    <section className="stack-s" aria-label={title}>
      <h2>{title}</h2>
      {reports.length === 0 && <p className="quiet">{nothing}</p>}
      <ul className="plain-list rows report-rows">
        {reports.map((report) => (
          <Row key={report.id} report={report} />
        ))}
      </ul>
    </section>
  )
}

function Row({ report }: { readonly report: ListedReport }) {
  const w = useWords(intakeWords)
  const name = useName()
  const waiting = pendingOf(useOutbox(), report.id).find((item) => item.status !== 'delivered')
  const about = [report.ageBand ? name(ageBands.term(report.ageBand)) : w.notKnown, name(sexes.term(report.sex))].join(' · ')
  return (
    <li>
      <div className="report-row">
        <div className="report-row-words">
          <p className="row">
            <strong>{w.label(shortNumberOf(report.id))}</strong>
            {report.risk && <RiskMark risk={report.risk} />}
            {report.caseFile && <Tag icon="bird">{report.caseFile.codeName}</Tag>}
          </p>
          <p className="small quiet">
            {name(sources.term(report.source))} · {name(channels.term(report.channel))} · {about}
          </p>
          <p className="caption">{waiting ? <SentMark status={waiting.status} /> : <State report={report} />}</p>
        </div>
        <Link
          href={`/laporan/${report.id}`}
          className={buttonClass(report.isOpen && report.state !== 'referred-out' ? 'primary' : 'second')}
        >
          {verb(report, w.list)}
        </Link>
      </div>
    </li>
  )
}

function State({ report }: { readonly report: ListedReport }) {
  const w = useWords(intakeWords).list
  const name = useName()
  const words = report.isOpen && report.state === 'referred-out' ? w.waits : name(reportStates.term(report.state))
  const isNow = report.state === 'received' || (report.state === 'triaged' && report.risk === 'RK3')
  return (
    <>
      {words} · {isNow ? `${w.now} · ` : ''}
      {report.state === 'triaged' && !isNow && report.dueAt ? <DeadlineTime at={report.dueAt} /> : <MomentTime at={report.receivedAt} />}
    </>
  )
}

const verb = (
  report: ListedReport,
  w: { readonly triage: string; readonly decide: string; readonly confirm: string; readonly see: string }
): string => (report.state === 'received' ? w.triage : report.state === 'triaged' ? w.decide : report.isOpen ? w.confirm : w.see)
