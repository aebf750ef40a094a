/** Three calm lines under the circle: coverage, acceptance, staying power on recorded days, with the slider's day and the episodes; and the same as a table. */
import { useState } from 'react'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { mapTimeWords } from '#web/words/map-time.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { decimal, listed } from './circle-reading.ts'
import type { MapHistory } from './map-history.ts'
import { along, type LineKind, lineKinds, type LinePoint, stretches } from './map-lines.ts'
import { useNarrow } from './use-narrow.ts'

interface Props {
  readonly points: readonly LinePoint[]
  /** the slider's day; null is today */
  readonly chosen: string | null
  readonly episodes: MapHistory['episodes']
}

const height = 120
const [left, right, top, bottom] = [32, 12, 12, 16]
const y = (value: number): number => top + (1 - value) * (height - top - bottom)

export function MapLines({ points, chosen, episodes }: Props) {
  const w = useWords(mapTimeWords)
  const { language } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  // drawn about as wide as it is shown, so that its words keep their size
  const width = useNarrow() ? 328 : 720
  const last = points.at(-1)
  const first = points[0]
  if (!first || !last || points.length < 2) return <p className="small quiet no-print">{w.only}</p>
  const today = last.day
  const x = (day: string): number => left + along(points, day) * (width - left - right)
  const seen = points.find(({ day }) => day === chosen) ?? last
  const figure = (value: number | null) => (value === null ? w.none : decimal(value, language))
  const aloud = w.aloud(
    shortDay(first.day, today, language),
    shortDay(today, today, language),
    listed(
      lineKinds.map((kind) => {
        const known = points.map(({ values }) => values[kind]).filter((value) => value !== null)
        return w.from(w.lines[kind], figure(known[0] ?? null), figure(last.values[kind]))
      }),
      language
    )
  )
  // An episode that began before the first map needs no mark: the line itself begins there.
  const marks = episodes.filter(({ openedAt }) => dayOf(openedAt) > first.day && dayOf(openedAt) <= today)
  return (
    <section className="map-lines">
      <div className="map-lines-head">
        <h3>{w.linesTitle}</h3>
        <Button kind="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? w.hide : w.table}
        </Button>
      </div>
      <ul className="plain-list map-lines-key">
        {lineKinds.map((kind) => (
          <li key={kind}>
            <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden="true" focusable="false">
              <path className={`map-line is-${kind}`} d="M2 4H24" />
            </svg>
            {w.lines[kind]} <strong>{figure(seen.values[kind])}</strong>
          </li>
        ))}
      </ul>
      <svg className="map-lines-svg" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={aloud}>
        {[0, 0.5, 1].map((value) => (
          <g key={value}>
            <path className="map-lines-grid" d={`M${left} ${y(value)}H${width - right}`} />
            <text className="map-lines-text" x={left - 6} y={y(value) + 4} textAnchor="end">
              {language === 'id' ? String(value).replace('.', ',') : String(value)}
            </text>
          </g>
        ))}
        {marks.map(({ number, openedAt }) => (
          <g key={number}>
            <path className="map-lines-episode" d={`M${x(dayOf(openedAt))} ${top}V${height - bottom}`} />
            <text className="map-lines-text" x={x(dayOf(openedAt)) + 4} y={top + 8}>
              {w.episode(number)}
            </text>
          </g>
        ))}
        <path className="map-lines-day" d={`M${x(seen.day)} ${top - 6}V${height - bottom + 4}`} />
        {lineKinds.map((kind) => (
          <Line key={kind} kind={kind} points={points} x={x} />
        ))}
        {lineKinds.map((kind) => {
          const value = seen.values[kind]
          return value === null ? null : <circle key={kind} className={`map-lines-dot is-${kind}`} cx={x(seen.day)} cy={y(value)} r="4" />
        })}
        <text className="map-lines-text" x={left} y={height - 2}>
          {shortDay(first.day, today, language)}
        </text>
        <text className="map-lines-text" x={width - right} y={height - 2} textAnchor="end">
          {w.today}
        </text>
      </svg>
      {asTable && <LinesTable points={points} figure={figure} />}
      <p className="caption">{w.note}</p>
    </section>
  )
}

function Line({ kind, points, x }: { readonly kind: LineKind; readonly points: readonly LinePoint[]; x(day: string): number }) {
  return (
    <g>
      {stretches(points, kind).map((part) => {
        const path = part.map(({ day, value }, index) => `${index === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(value).toFixed(1)}`).join('')
        return <path key={part[0]?.day} className={`map-line is-${kind}`} d={part.length === 1 ? `${path}h.1` : path} />
      })}
    </g>
  )
}

function LinesTable({ points, figure }: { readonly points: readonly LinePoint[]; figure(value: number | null): string }) {
  const w = useWords(mapTimeWords)
  const { language } = useLanguage()
  const today = points.at(-1)?.day ?? ''
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by the keys too
    <section className="map-lines-table" aria-label={w.caption} tabIndex={0}>
      <table className="table">
        <caption className="sr-only">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.day}</th>
            {lineKinds.map((kind) => (
              <th key={kind} scope="col">
                {w.lines[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ day, values }) => (
            <tr key={day}>
              <th scope="row">{day === today ? w.today : shortDay(day, today, language)}</th>
              {lineKinds.map((kind) => (
                <td key={kind}>{figure(values[kind])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
