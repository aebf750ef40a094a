/** Coverage of an area: each regency against each group of services, and what was looked for in vain. Signs and words, no colour alone. */
import { useState } from 'react'
import { coverages, gapReasons, type Coverage } from '#domain/directory/finding.ts'
import { type Service, serviceGroups, services } from '#domain/plan/services.ts'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { Select } from '#web/design/Select.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Place } from './directory.local.ts'
import './directory.css'

type Group = (typeof serviceGroups.codes)[number]
export interface GapsRead {
  readonly province: Place | null
  readonly regencies: readonly (Place & { readonly groups: Partial<Record<Group, Coverage>> })[]
  readonly sought: readonly {
    readonly regionCode: string
    readonly region: string
    readonly code: Service
    readonly reason: (typeof gapReasons.codes)[number]
    readonly times: number
    readonly lastOn: string
  }[]
}

const signs: Readonly<Record<Coverage, IconName>> = { present: 'dot-full', unverified: 'dot-half', paused: 'dot-paused', none: 'dot-empty' }
/** What a child meets; counting and advocating belong to the plan of the area. */
const shownGroups = serviceGroups.terms.filter(({ code }) => code !== 'BUDGET')

export function GapBoard({ read, home }: { readonly read: GapsRead; readonly home: string | undefined }) {
  const w = useWords(directoryWords).gaps
  const name = useName()
  const [place, setPlace] = useState(home && read.regencies.some(({ code }) => code === home) ? home : 'all')
  const shown = read.regencies.filter(({ code }) => place === 'all' || code === place)
  return (
    <div className="stack">
      <div className="no-print service-place">
        <Select
          label={w.place}
          name="place"
          required
          placeholder={w.all}
          value={place === 'all' ? undefined : place}
          onChange={(code) => setPlace(code ?? 'all')}
          options={read.regencies.map(({ code, name: called }) => ({ value: code, label: called }))}
        />
      </div>
      <p className="row small">
        <span className="sr-only">{w.legend}</span>
        {coverages.terms.map((term) => (
          <span key={term.code} className="service-sign">
            <Icon name={signs[term.code]} size={16} />
            {name(term)}
          </span>
        ))}
      </p>
      {place === 'all' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by the keyboard too
        <section className="service-wide" aria-label={w.title} tabIndex={0}>
          <table className="table service-gaps">
            <thead>
              <tr>
                <th scope="col">{w.place}</th>
                {shownGroups.map((group) => (
                  <th key={group.code} scope="col">
                    {name(group)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((regency) => (
                <tr key={regency.code}>
                  <th scope="row">{regency.name}</th>
                  {shownGroups.map(({ code }) => {
                    const state = regency.groups[code] ?? 'none'
                    return (
                      <td key={code}>
                        <Icon name={signs[state]} size={16} label={name(coverages.term(state))} />
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        shown.map((regency) => (
          <ul key={regency.code} className="plain-list service-groups">
            {shownGroups.map((group) => {
              const state = regency.groups[group.code] ?? 'none'
              return (
                <li key={group.code}>
                  <span>{name(group)}</span>
                  <span className="service-sign">
                    <Icon name={signs[state]} size={16} />
                    {name(coverages.term(state))}
                  </span>
                </li>
              )
            })}
          </ul>
        ))
      )}
      <Sought rows={read.sought.filter(({ regionCode }) => place === 'all' || regionCode === place)} />
    </div>
  )
}

function Sought({ rows }: { readonly rows: GapsRead['sought'] }) {
  const w = useWords(directoryWords).gaps
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <section className="stack-s">
      <h2>{w.sought}</h2>
      <p className="small quiet">{w.soughtUnder}</p>
      {rows.length === 0 ? (
        <p className="small">{w.soughtNone}</p>
      ) : (
        <ul className="plain-list rows">
          {rows.map((row) => (
            <li key={`${row.regionCode} ${row.code} ${row.reason}`}>
              <span>
                <strong>{name(services.term(row.code))}</strong> · {row.region}
              </span>
              <span className="small quiet">
                {name(gapReasons.term(row.reason))} · {w.times(row.times)} · {w.last(shortDay(row.lastOn, today, language))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
