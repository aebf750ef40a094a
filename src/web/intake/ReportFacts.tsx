/** What was told, for reading: codes as words, the safe contact, the note; what is not known stays away. */
import type { ReactNode } from 'react'
import { ageBands, sexes } from '#domain/case-file/child.ts'
import { contactChannels, contactWindows } from '#domain/case-file/safety.ts'
import { benefitElements, benefitReceivers, exploitationForms, overtnesses, recruitments, settings } from '#domain/intake/exploitation.ts'
import { receiptOf } from '#domain/intake/report.ts'
import { channels, sources } from '#domain/intake/source.ts'
import { MomentTime } from '#web/design/Time.tsx'
import { reportFormWords } from '#web/words/report-form.ts'
import { intakeWords } from '#web/words/intake.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { RegionNamed, WholeReport } from './intake.local.ts'
import { RegionName } from './RegionPicker.tsx'

export function ReportFacts({ report }: { readonly report: WholeReport }) {
  const words = useWords(intakeWords)
  const w = useWords(reportFormWords).form
  const name = useName()
  const region = (named: RegionNamed | null, code: string | null) => (named ? named.name : code && <RegionName code={code} />)
  const child = [
    report.age === null ? report.ageBand && name(ageBands.term(report.ageBand)) : `${report.age} ${w.years}`,
    name(sexes.term(report.sex))
  ]
  const forms = report.forms.map((code) => name(exploitationForms.term(code)))
  const rows: readonly (readonly [string, ReactNode])[] = [
    [w.receivedAt, <MomentTime key="at" at={report.receivedAt} />],
    [w.source, `${name(sources.term(report.source))} · ${name(channels.term(report.channel))}`],
    [w.reporterName, report.reporterName],
    [w.child, child.filter(Boolean).join(' · ')],
    [w.residence, region(report.residence, report.residenceRegion)],
    [w.incident, region(report.incident, report.incidentRegion)],
    [w.service, region(report.service, report.serviceRegion)],
    [w.forms, forms.length > 1 ? <List key="forms" items={forms} /> : forms[0]],
    [w.setting, report.setting && name(settings.term(report.setting))],
    [w.overtness, report.overtness && name(overtnesses.term(report.overtness))],
    [w.recruitment, report.recruitment && name(recruitments.term(report.recruitment))],
    [w.benefit, report.benefit && name(benefitElements.term(report.benefit))],
    [w.receivers, report.benefitReceivers.map((code) => name(benefitReceivers.term(code))).join(', ')],
    [w.contactChannel, report.contactChannel && name(contactChannels.term(report.contactChannel))],
    [w.contactNumber, report.contactNumber],
    [w.contactReaders, report.contactReaders],
    [w.contactWindows, report.contactWindows.map((code) => name(contactWindows.term(code))).join(' · ')],
    [w.contactCodeWord, report.contactCodeWord],
    [w.note, report.note]
  ]
  return (
    <div className="stack">
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {report.takenBy && <p className="caption">{words.report.receivedBy(report.takenBy)}</p>}
    </div>
  )
}

export function Receipt({ reportId }: { readonly reportId: string }) {
  const w = useWords(intakeWords).report
  return (
    <section className="receipt" aria-label={w.receipt}>
      <h2 className="receipt-title">{w.receipt}</h2>
      <p className="receipt-number">{receiptOf(reportId)}</p>
      <p className="small quiet">{w.receiptHint}</p>
    </section>
  )
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="plain-list">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
