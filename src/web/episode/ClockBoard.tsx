/** The register of time limits in four groups; the head of a unit sets her region's own beside the national one. */
import { lazy, Suspense, useState } from 'react'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { clockWords } from '#web/words/episode-clocks.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type ClockEntry, type ClockRow, type ClocksRead, entriesOf, groupNames, ruleOf } from './clock.local.ts'
import './episode.css'

const ClockForm = lazy(async () => ({ default: (await import('./ClockForm.tsx')).ClockForm }))

export function ClockBoard({ read }: { readonly read: ClocksRead }) {
  const w = useWords(clockWords)
  const [entry, setEntry] = useState<ClockEntry | null>(null)
  return (
    <div className="stack-l">
      {groupNames.map((group) => (
        <section key={group} className="stack-s" aria-labelledby={`clocks-${group}`}>
          <h2 id={`clocks-${group}`}>{w.groups[group]}</h2>
          <ul className="plain-list rows">
            {entriesOf(read.rules, group).map((one) => (
              <Entry key={`${one.code} ${one.appliesTo}`} entry={one} onSet={read.units.length > 0 ? () => setEntry(one) : undefined} />
            ))}
          </ul>
        </section>
      ))}
      <Suspense>{entry && <ClockForm read={read} entry={entry} onClose={() => setEntry(null)} />}</Suspense>
    </div>
  )
}

function Entry({ entry, onSet }: { readonly entry: ClockEntry; readonly onSet: (() => void) | undefined }) {
  const w = useWords(clockWords)
  const name = useName()
  const [held] = entry.standing
  if (!held) return null
  return (
    <li className="clock-row">
      <div className="stack-s">
        <p>
          {name(ruleOf(entry.code))}
          {entry.appliesTo && <span className="quiet"> · {w.forRisk[entry.appliesTo]}</span>} <span className="caption">{entry.code}</span>
        </p>
        {entry.standing.map((row) => (
          <Row key={row.id} row={row} alone={entry.standing.length === 1} />
        ))}
        {entry.before.length > 0 && (
          <details className="small">
            <summary>{w.earlier}</summary>
            {entry.before.map((row) => (
              <Row key={row.id} row={row} alone={false} />
            ))}
          </details>
        )}
      </div>
      <div className="clock-side">
        <p className="clock-value">{w.units[held.unit](held.value)}</p>
        {onSet && (
          <Button kind="quiet" icon="pencil" aria-label={`${held.region ? w.change : w.set}: ${name(ruleOf(entry.code))}`} onClick={onSet}>
            {held.region ? w.change : w.set}
          </Button>
        )}
      </div>
    </li>
  )
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function Row({ row, alone }: { readonly row: ClockRow; readonly alone: boolean }) {
  const w = useWords(clockWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const where = row.regionName ?? w.national
  return (
    <p className="small quiet">
      {!alone && (
        <strong>
          {where}: {w.units[row.unit](row.value)}.{' '}
        </strong>
      )}
      {w.source(row.source.replace(/^Bawaan Lingkar/, sentenceCase(w.certainty.default)))}
      {row.certainty !== 'default' && ` · ${w.certainty[row.certainty]}`}
      {'. '}
      {row.setBy && w.setBy(row.setBy, row.setByTitle ?? '', shortDay(dayOf(row.setAt), today, language))}
    </p>
  )
}
