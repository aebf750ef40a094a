/** The list of what changed on the circle, newest first, each with its day, its reason and who recorded it. */
import { useState } from 'react'
import { tieEndings } from '#domain/support-map/change-tie.ts'
import { Button } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { mapTimeWords } from '#web/words/map-time.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { MapChange } from './map-changes.ts'

const shownAtOnce = 5

interface Props {
  readonly changes: readonly MapChange[]
  readonly today: string
  readonly title?: string
}

/** Two supports of one person that changed alike on one day are told once. */
const onceEach = (changes: readonly MapChange[]): readonly MapChange[] =>
  changes.filter(
    (one, at) => changes.findIndex(({ kind, label, day }) => kind === one.kind && label === one.label && day === one.day) === at
  )

export function MapChanges({ changes, today, title }: Props) {
  const w = useWords(mapTimeWords)
  const { language } = useLanguage()
  const name = useName()
  const [all, setAll] = useState(false)
  const newest = onceEach(changes).toReversed()
  const reasonOf = (code: string | null) => {
    const term = tieEndings.terms.find((one) => one.code === code)
    return term && name(term)
  }
  return (
    <section className="map-changes stack-s">
      <h3>{title ?? w.changesTitle}</h3>
      {newest.length === 0 && <p className="small quiet">{w.noChange}</p>}
      <ul className="plain-list">
        {(all ? newest : newest.slice(0, shownAtOnce)).map(({ id, kind, label, day, by, reason, byChild }) => (
          <li key={id} className="map-change">
            <span className="map-change-day">{shortDay(day, today, language)}</span>
            <span>
              <strong className={kind === 'unsafe' ? 'tie-unsafe' : ''}>{w.kinds[kind](label)}</strong>
              <span className="quiet">
                {[kind === 'went' && reasonOf(reason), byChild && w.byChild, by && w.by(by)].filter(Boolean).map((part) => `, ${part}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {newest.length > shownAtOnce && (
        <div className="no-print">
          <Button kind="quiet" onClick={() => setAll(!all)}>
            {all ? w.fewer : w.all(newest.length)}
          </Button>
        </div>
      )}
    </section>
  )
}
