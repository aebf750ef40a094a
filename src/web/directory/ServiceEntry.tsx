/** One entry of the directory whole: what it is, for whom, when, where, and for its keepers room today, verifying and changing. */
import type { ReactNode } from 'react'
import { languages } from '#domain/case-file/consent-terms.ts'
import { functionings } from '#domain/directory/functioning.ts'
import { isAlways, openUntil, weekdays } from '#domain/directory/hours.ts'
import { costKinds, servedSexes, serviceStatuses } from '#domain/directory/service.ts'
import { services } from '#domain/plan/services.ts'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { DayTime, useNow } from '#web/design/Time.tsx'
import { directoryWords } from '#web/words/directory.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Entry } from './directory.local.ts'
import { KeepEntry } from './KeepEntry.tsx'
import { RoomCard } from './RoomCard.tsx'
import './directory.css'

export function ServiceEntry({ entry, onEdit }: { readonly entry: Entry; onEdit(): void }) {
  const words = useWords(directoryWords)
  const w = words.entry
  const name = useName()
  const now = useNow()
  const { service } = entry
  const names = (terms: readonly { readonly code: string; readonly id: string; readonly en: string }[], codes: readonly string[]) =>
    terms
      .filter(({ code }) => codes.includes(code))
      .map(name)
      .join(', ')
  const until = service.hours && openUntil(service.hours, entry.regionCode, now)
  return (
    <div className="service-entry" data-kept={entry.keeps || undefined}>
      <div className="stack">
        {service.status === 'closed' && <Notice tone="quiet">{w.closed}</Notice>}
        {service.status === 'paused' && <Notice tone="quiet">{w.paused}</Notice>}
        {entry.onPhone && (
          <Notice tone="quiet" icon="device">
            {w.onPhone}
          </Notice>
        )}
        {service.description && <p className="measure">{service.description}</p>}
        <Card as="section" title={w.facts}>
          <dl className="service-facts">
            <Fact term={w.what}>{name(services.term(service.code))}</Fact>
            <Fact term={w.forWhom}>
              {names(servedSexes.terms, service.sexes)}, {agesOf(service.minAge, service.maxAge, w)}
            </Fact>
            <Fact term={w.prepared}>{names(functionings.terms, service.disabilities) || w.preparedNone}</Fact>
            <Fact term={w.area}>
              {[...entry.regions.map((one) => one.name), ...(service.regionCodes.includes('ID') ? [w.country] : [])].join(', ')}
            </Fact>
            {service.languages.length > 0 && <Fact term={w.languages}>{names(languages.terms, service.languages)}</Fact>}
            <Fact term={w.cost}>
              {name(costKinds.term(service.cost))}
              {service.costWords && `. ${service.costWords}`}
            </Fact>
            <Fact term={w.papers}>{service.papers.length ? service.papers.join('; ') : w.papersNone}</Fact>
            <Fact term={w.hours}>
              {!service.hours ? (
                words.card.hoursUnknown
              ) : isAlways(service.hours) ? (
                words.card.openAlways
              ) : (
                <>
                  <ul className="plain-list">
                    {service.hours.map((row) => (
                      <li key={`${row.days.join()} ${row.opens}`}>
                        {names(weekdays.terms, row.days)}: {row.opens.replace(':', '.')}–{row.closes.replace(':', '.')}
                      </li>
                    ))}
                  </ul>
                  <span className="caption">{until ? words.card.openUntil(until.replace(':', '.')) : words.card.shut}</span>
                </>
              )}
            </Fact>
            <Fact term={w.contact}>
              {service.confidential ? (
                w.contactHidden
              ) : service.phone || service.email || service.address ? (
                <>
                  {service.phone && (
                    <span className="service-contact">
                      <a href={`tel:${service.phone.replaceAll(/[^\d+]/g, '')}`}>{service.phone}</a>
                    </span>
                  )}
                  {service.email && (
                    <span className="service-contact">
                      <a href={`mailto:${service.email}`}>{service.email}</a>
                    </span>
                  )}
                  {service.address && <span className="service-contact">{service.address}</span>}
                </>
              ) : (
                w.contactNone
              )}
            </Fact>
            <Fact term={w.intake}>{entry.intake ?? w.intakeNone}</Fact>
            <Fact term={w.verified}>
              <DayTime day={service.verifiedOn} kind="event" />
              {entry.verifiedBy && ` · ${w.by(entry.verifiedBy)}`}
              {service.status === 'paused' && ` · ${name(serviceStatuses.term('paused'))}`}
            </Fact>
          </dl>
        </Card>
      </div>
      <div className="stack">
        <RoomCard entry={entry} />
        {entry.keeps && service.status !== 'closed' && <KeepEntry entry={entry} onEdit={onEdit} />}
      </div>
    </div>
  )
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

interface AgeWords {
  readonly agesAny: string
  ages(from: string, to: string): string
  agesFrom(from: string): string
  agesTo(to: string): string
}
function agesOf(from: number | null, to: number | null, w: AgeWords): string {
  if (from !== null && to !== null) return w.ages(String(from), String(to))
  if (from !== null) return w.agesFrom(String(from))
  return to !== null ? w.agesTo(String(to)) : w.agesAny
}
