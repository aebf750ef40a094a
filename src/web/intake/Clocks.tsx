/** The clocks a report has started, each with the standard it comes from. */
import { type ClockCode, clockFor } from '#domain/intake/clocks.ts'
import type { Report } from '#domain/intake/report.ts'
import { Icon } from '#web/design/Icon.tsx'
import { DeadlineTime } from '#web/design/Time.tsx'
import { reportStepWords } from '#web/words/report-steps.ts'
import { useWords } from '#web/words/words.tsx'

type Timed = Pick<Report, 'risk' | 'receivedAt' | 'respondDueAt' | 'outreachDueAt' | 'policeDueAt'>

export function Clocks({ report }: { readonly report: Timed }) {
  const w = useWords(reportStepWords).clocks
  const rows: readonly (readonly [ClockCode, string, string | null])[] = [
    ['SLA-01', w.respond, report.respondDueAt],
    ['SLA-02', w.outreach, report.outreachDueAt],
    ['SLA-04', w.police, report.policeDueAt]
  ]
  return (
    <section className="stack-s" aria-label={w.title}>
      <h3>{w.title}</h3>
      <ul className="plain-list clocks">
        {rows.map(([code, what, at]) => {
          const source = clockFor(code, report.risk ?? undefined)?.source
          if (!at) return null
          return (
            <li key={code}>
              <Icon name="clock" />
              <div>
                <p>
                  <strong>{what}</strong> {Date.parse(at) <= Date.parse(report.receivedAt) ? w.now : <DeadlineTime at={at} />}
                </p>
                {source && <p className="caption">{w.source(source)}</p>}
              </div>
            </li>
          )
        })}
      </ul>
      {!report.policeDueAt && <p className="caption">{w.noPolice}</p>}
    </section>
  )
}
