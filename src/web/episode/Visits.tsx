/** The visits after services at their dates, what each found, and when one of them calls for opening again. */
import { warningSigns } from '#domain/case-file/safety.ts'
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { reopenReasons } from '#domain/case-file/closure.ts'
import { schooling } from '#domain/episode/monitoring.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { episodeWords } from '#web/words/episode.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type EpisodeFile, type EpisodeRead, type VisitRow, visitsNow } from './episode.local.ts'

const MonitoringForm = lazy(async () => ({ default: (await import('./MonitoringForm.tsx')).MonitoringForm }))

interface Props {
  readonly file: EpisodeFile
  readonly read: EpisodeRead
  /** what a visit finds may open a closed file again */
  readonly isClosed: boolean
}

export function Visits({ file, read, isClosed }: Props) {
  const w = useWords(episodeWords).monitoring
  const name = useName()
  const [visit, setVisit] = useState<VisitRow | null>(null)
  const visits = visitsNow(read)
  const next = visits.find((one) => one.doneOn === null)
  const last = visits.findLast((one) => one.doneOn !== null)
  const proposed = reopenReasons.terms.filter((term) => last?.proposes?.includes(term.code)).map((term) => name(term).toLowerCase())
  const records = may('episode.record-monitoring', file.standings) && (file.state === 'ST14' || file.state === 'ST15')
  return (
    <section className="stack-s">
      <h3>{w.title}</h3>
      <p className="small quiet measure">{w.hint}</p>
      {isClosed && proposed.length > 0 && (
        <Notice tone="danger" title={w.proposes}>
          {w.proposesBody(proposed.join(', '))}
        </Notice>
      )}
      <ol className="plain-list rows episode-list">
        {visits.map((one) => (
          <Visit key={one.id} visit={one} onRecord={records && one.id === next?.id ? () => setVisit(one) : undefined} />
        ))}
      </ol>
      <Suspense>{visit && <MonitoringForm file={file} visit={visit} onClose={() => setVisit(null)} />}</Suspense>
    </section>
  )
}

function Visit({ visit, onRecord }: { readonly visit: VisitRow; readonly onRecord: (() => void) | undefined }) {
  const words = useWords(episodeWords)
  const w = words.monitoring
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const signs = warningSigns.terms.filter((term) => visit.signs?.includes(term.code)).map(name)
  return (
    <li className="episode-visit">
      <Icon name={visit.doneOn ? 'check-circle' : 'dot-empty'} size={20} />
      <div className="stack-s">
        <p>
          <strong>{w.place(visit.place)}</strong> ·{' '}
          {visit.doneOn ? w.done(shortDay(visit.doneOn, today, language)) : <DayTime day={visit.dueOn} kind="deadline" />}{' '}
          {visit.isPending && <Tag icon="device">{words.pending}</Tag>}
        </p>
        {visit.doneOn && (
          <p className="small quiet">
            {[
              visit.coverage !== null && w.coverage(visit.coverage.toFixed(2).replace('.', language === 'id' ? ',' : '.')),
              visit.schooling && `${w.school}: ${name(schooling.term(visit.schooling)).toLowerCase()}`,
              signs.join(', ') || words.review.noSigns
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        {visit.statement && <p className="own-words small">“{visit.statement}”</p>}
      </div>
      {onRecord && (
        <div className="no-print">
          <Button onClick={onRecord}>{w.record}</Button>
        </div>
      )}
    </li>
  )
}
