/** "Geser waktu": a slider that snaps to the days on which the map was recorded, and shows known endings ahead. */
import { useId } from 'react'
import { Button } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { type CircleMap, seeSupporter } from './circle-map.ts'
import { dayAndMonth } from './circle-reading.ts'
import type { MapDay } from './map-history.ts'
import { labelsThatFit, shortened, sideOf, type TimeLabel, trackWidths } from './time-labels.ts'
import { useEventWords } from './use-event-words.ts'
import './tie-forms.css'

interface Props {
  readonly map: CircleMap
  /** Recorded days before today, oldest first. */
  readonly days: readonly MapDay[]
  /** null is today. */
  readonly chosen: string | null
  onChoose(day: string | null): void
  onCompare?: (() => void) | undefined
}

export function TimeSlider({ map, days, chosen, onChoose, onCompare }: Props) {
  const w = useWords(tieFormWords).time
  const { language } = useLanguage()
  const say = useEventWords()
  const { today } = deviceNow()
  const id = useId()
  const place =
    chosen === null
      ? days.length
      : Math.max(
          0,
          days.findIndex(({ day }) => day === chosen)
        )
  const ahead = map.supporters
    .map((one) => ({ label: one.label, day: seeSupporter(one, today).endsOn }))
    .filter((one) => one.day !== null)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
  const spoken = chosen === null ? w.now : shortDay(chosen, today, language)
  const labels = [...days.map((one, index) => ({ at: index / days.length, words: shortened(say(one)) })), { at: 1, words: w.now }]
  const [tight, wide] = [labelsThatFit(labels, place, trackWidths.tight), labelsThatFit(labels, place, trackWidths.wide)]
  const labelClass = (label: TimeLabel, index: number) =>
    ['time-label', `is-${sideOf(label)}`, !tight.has(index) && 'is-for-wide', !wide.has(index) && 'is-for-tight'].filter(Boolean).join(' ')
  return (
    <section className="time-slider no-print" aria-labelledby={id}>
      <div className="time-slider-head">
        <h3 id={id}>{w.title}</h3>
        <p className="caption">{chosen === null ? `${w.now} · ${dayAndMonth(today, language)}` : spoken}</p>
      </div>
      <div className="time-slider-body">
        <div className="time-track">
          <input
            type="range"
            min={0}
            max={days.length}
            step={1}
            value={place}
            disabled={days.length === 0}
            aria-labelledby={id}
            aria-valuetext={[spoken, place < days.length ? say(days[place]) : ''].filter(Boolean).join(', ')}
            onChange={(event) => onChoose(days[Number(event.target.value)]?.day ?? null)}
          />
          <div className="time-line" aria-hidden="true">
            <span className="time-run" style={{ inlineSize: `${100 * (labels[place]?.at ?? 1)}%` }} />
            {labels.map((label, index) => (
              <span
                key={days[index]?.day ?? 'now'}
                className={index === place ? 'time-dot is-chosen' : index < place ? 'time-dot is-past' : 'time-dot'}
                style={{ insetInlineStart: `${100 * label.at}%` }}
              >
                {(tight.has(index) || wide.has(index)) && <span className={labelClass(label, index)}>{label.words}</span>}
              </span>
            ))}
          </div>
        </div>
        {ahead[0]?.day && (
          <div className="time-ahead">
            <span className="time-ahead-line" aria-hidden="true" />
            <span className="time-ahead-label">{w.ends(dayAndMonth(ahead[0].day, language), ahead[0].label)}</span>
          </div>
        )}
      </div>
      <div className="row">
        {chosen !== null && (
          <Button kind="quiet" onClick={() => onChoose(null)}>
            {w.back}
          </Button>
        )}
        {onCompare && days.length > 0 && <Button onClick={onCompare}>{w.compare}</Button>}
      </div>
    </section>
  )
}
