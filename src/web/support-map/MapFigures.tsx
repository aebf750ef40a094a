/** The three figures of a map, and on asking how each came about: a score nobody can follow helps nobody. */
import { useId, useState } from 'react'
import type { Need } from '#domain/assessment/need.ts'
import type { SupportMapScore } from '#domain/support-map/score.ts'
import { supportMapWords } from '#web/words/support-map.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { CircleMap } from './circle-map.ts'
import { decimal, needWord } from './circle-reading.ts'

interface Props {
  readonly map: CircleMap
  readonly score: SupportMapScore
  /** Coverage when the child came, if a map was drawn then. */
  readonly coverageAtStart?: number | null | undefined
}

export function MapFigures({ map, score, coverageAtStart }: Props) {
  const w = useWords(supportMapWords).figures
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const id = useId()
  const figure = (value: number) => decimal(value, language)
  const severe = score.gaps.filter((gap) => gap.severe).length
  const trend = () => {
    if (score.coverage === null) return w.noNeed
    if (coverageAtStart === null || coverageAtStart === undefined) return w.scale
    const [now, then] = [figure(score.coverage), figure(coverageAtStart)]
    return now === then ? w.same : score.coverage > coverageAtStart ? w.rose(then) : w.fell(then)
  }
  return (
    <div>
      <dl className="map-figures">
        <div className="map-figure">
          <dt>{w.coverage}</dt>
          <dd className="figure-value">{score.coverage === null ? '–' : figure(score.coverage)}</dd>
          <dd className="figure-note">{trend()}</dd>
        </div>
        <div className="map-figure">
          <dt>{w.sustainability}</dt>
          <dd className="figure-value">{w.bands[score.sustainability.band]}</dd>
          <dd className="figure-note">
            {figure(score.sustainability.value)} ·{' '}
            <button type="button" className="link-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              {open ? w.hide : w.see}
            </button>
          </dd>
        </div>
        <div className="map-figure">
          <dt>{w.gaps}</dt>
          <dd className="figure-value">{score.coverage === null ? '–' : w.open(score.gaps.length)}</dd>
          <dd className="figure-note">{score.coverage === null ? w.noNeed : w.gapKinds(severe, score.gaps.length - severe)}</dd>
        </div>
      </dl>
      <div id={id} hidden={!open}>
        {open && <HowCounted map={map} score={score} />}
      </div>
    </div>
  )
}

function HowCounted({ map, score }: { readonly map: CircleMap; readonly score: SupportMapScore }) {
  const w = useWords(supportMapWords).figures
  const { language } = useLanguage()
  const figure = (value: number) => decimal(value, language)
  const { permanentShare, freshness, spread, value } = score.sustainability
  const weight = (need: string) => map.needs.find((entry) => entry.need === need)?.severity ?? 0
  return (
    <div className="how-counted">
      <h3>{w.howTitle}</h3>
      <p>{w.howTie}</p>
      {score.coverage !== null && <p>{w.howCoverage(figure(score.coverage))}</p>}
      <ul className="how-list">
        {Object.entries(score.needs).map(([need, coverage]) => (
          <li key={need}>{w.howNeed(needWord(need as Need, language), figure(coverage), weight(need))}</li>
        ))}
      </ul>
      <p>
        {w.howSustainability(figure(permanentShare), figure(freshness), figure(spread), figure(value))} {w.howBands}
      </p>
      {score.acceptanceIndex !== null && <p>{w.howAcceptance(figure(score.acceptanceIndex))}</p>}
      <p>{w.howNote}</p>
    </div>
  )
}
