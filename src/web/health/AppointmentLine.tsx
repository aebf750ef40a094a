/** One appointment: which care, when, where, who goes along; what became of it, and what the institution gave back. */
import type { ReactNode } from 'react'
import { appointmentStatuses, careOutcomes, goingAlong, hindrances } from '#domain/health/care.ts'
import { services } from '#domain/plan/services.ts'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime, MomentTime, useNow } from '#web/design/Time.tsx'
import { deadlineWords } from '#web/design/time-words.ts'
import { healthWords } from '#web/words/health.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { AppointmentRow, HealthRead } from './health.local.ts'

interface Props {
  readonly row: AppointmentRow
  readonly summary: HealthRead['summaries'][number] | undefined
  /** somebody will still sum this visit up, and the caller may read it */
  readonly waits: boolean
  readonly children: ReactNode
}

const icons: Readonly<Record<AppointmentRow['status'], IconName>> = {
  planned: 'calendar',
  attended: 'check-circle',
  missed: 'dot-half',
  'called-off': 'cross'
}

export function AppointmentLine({ row, summary, waits, children }: Props) {
  const w = useWords(healthWords)
  const name = useName()
  const { language } = useLanguage()
  const now = useNow()
  const isPlanned = row.status === 'planned'
  const about = [
    row.unitName ?? row.institution,
    w.along(name(goingAlong.term(row.along))),
    row.wishedSex && w.wish[row.wishedSex],
    row.interpreter && w.interpreter,
    row.movedTimes > 0 && w.moved(row.movedTimes),
    row.agreedBy && w.agreedBy[row.agreedBy]
  ].filter(Boolean)
  return (
    <li className="care-line">
      <Icon name={icons[row.status]} size={20} />
      <div className="stack-s">
        <p>
          <strong>{name(services.term(row.service))}</strong> {row.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
        <p>
          <MomentTime at={row.at} />
          {!isPlanned && ` · ${name(appointmentStatuses.term(row.status))}`}
          {row.hindrance && ` · ${name(hindrances.term(row.hindrance))}`}
        </p>
        <p className="small quiet">{about.join(' · ')}</p>
        {row.wishMet !== null && <p className="small quiet">{row.wishMet ? w.wishMet : w.wishNotMet}</p>}
        {isPlanned && row.windowUntil && (
          <p className="care-window">
            <Icon name="clock" size={20} /> {w.window(deadlineWords(row.windowUntil, now, language))}
          </p>
        )}
        {isPlanned && Date.parse(row.at) < Date.parse(now) && <p className="small">{w.late}</p>}
        {summary && (
          <p className="care-summary">
            <span className="caption">{w.summary}</span> {name(careOutcomes.term(summary.outcome))}
            {summary.nextOn && (
              <>
                {` · ${w.next} `}
                <DayTime day={summary.nextOn} kind="event" />
              </>
            )}
            {summary.told && <span className="small quiet">{` · ${w.told}`}</span>}
          </p>
        )}
        {!summary && waits && <p className="small quiet">{w.noSummary}</p>}
        {children}
      </div>
    </li>
  )
}
