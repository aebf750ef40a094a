/** The circle on a telephone: two letters in each bead, and below it three tabs that light a ring and list its names. */
import { useState } from 'react'
import { type Level, levels } from '#domain/support-map/tie.ts'
import { supportMapWords } from '#web/words/support-map.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { type CircleProps, CircleStage } from './CircleStage.tsx'
import { narrow } from './circle-form.ts'
import { dayAndMonth } from './circle-reading.ts'

export function CircleNarrow(props: CircleProps) {
  const w = useWords(supportMapWords)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<Level | null>(null)
  const looked = props.map.supporters.find((supporter) => supporter.id === (props.focused ?? props.lifted))?.level
  const ring = looked ?? chosen ?? fullest(props.map.supporters)
  return (
    <CircleStage {...props} form={narrow} litRing={ring}>
      {(picture) => (
        <>
          <fieldset className="ring-tabs" aria-label={w.circle.rings}>
            {levels.terms.map((term) => (
              <button
                key={term.code}
                type="button"
                className="ring-tab"
                aria-pressed={term.code === ring}
                onClick={() => setChosen(term.code)}
              >
                {w.circle.ringTab(term[language], props.map.supporters.filter((supporter) => supporter.level === term.code).length)}
              </button>
            ))}
          </fieldset>
          <p className="ring-list" aria-live="polite">
            {picture.supporters
              .filter((supporter) => supporter.level === ring)
              .map((supporter, index) => (
                <span
                  key={supporter.id}
                  className={`${supporter.id === props.focused ? 'is-focused' : ''}${supporter.unsafe ? ' is-unsafe' : ''}`}
                >
                  {index > 0 && ' · '}
                  <b>{picture.letters.get(supporter.id)}</b>{' '}
                  {[
                    supporter.count > 1 ? w.circle.more(supporter.count) : supporter.label,
                    supporter.unsafe ? w.circle.unsafe : '',
                    supporter.endsOn ? w.circle.until(dayAndMonth(supporter.endsOn, language)) : '',
                    supporter.stale ? w.legend.stale : '',
                    supporter.pending ? w.legend.pending : ''
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              ))}
            {!picture.supporters.some((supporter) => supporter.level === ring) && w.circle.ringEmpty}
          </p>
        </>
      )}
    </CircleStage>
  )
}

const fullest = (supporters: CircleProps['map']['supporters']): Level => {
  const count = (level: Level) => supporters.filter((supporter) => supporter.level === level).length
  return levels.codes.reduce((best, level) => (count(level) > count(best) ? level : best), levels.codes[0] ?? 'MIC')
}
