/** A promise's measure as a small picture: where it began, each time it was measured, where it is to arrive. */
import { indicatorUnits } from '#domain/area-plan/commitment.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { numberWords } from './area-names.ts'
import { measuredOf } from './area-plan.local.ts'
import type { ShownCommitment } from './shown.ts'

interface Props {
  readonly commitment: Pick<ShownCommitment, 'indicator' | 'progress'>
  readonly width?: number
  readonly height?: number
}

export function IndicatorPicture({ commitment, width = 112, height = 36 }: Props) {
  const w = useWords(areaPlanWords).indicator
  const name = useName()
  const { language } = useLanguage()
  const { indicator } = commitment
  const { baseline, target } = indicator
  const points = [baseline, ...measuredOf(commitment).map(({ value }) => value)]
  const low = Math.min(target, ...points)
  const high = Math.max(target, ...points)
  const edge = 5
  const y = (value: number) => edge + (1 - (value - low) / (high - low || 1)) * (height - 2 * edge)
  const x = (place: number) => edge + (place / Math.max(points.length - 1, 1)) * (width - 2 * edge)
  const last = points.at(-1) ?? baseline
  const say = (value: number) => numberWords(value, language)
  const unit = name(indicatorUnits.term(indicator.unit))
  return (
    <figure className="indicator">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={w.picture(indicator.words, say(baseline), say(last), say(target))}
      >
        <line className="indicator-target" x1={0} x2={width} y1={y(target)} y2={y(target)} />
        {points.length > 1 && (
          <polyline className="indicator-line" points={points.map((value, place) => `${x(place)},${y(value)}`).join(' ')} />
        )}
        {points.map((value, place) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no name but their place in time
            key={place}
            className={place === points.length - 1 ? 'indicator-last' : 'indicator-point'}
            cx={x(place)}
            cy={y(value)}
            r={place === points.length - 1 ? 4 : 2.5}
          />
        ))}
      </svg>
      <figcaption className="caption">
        {w.way(say(baseline), say(target), unit)}
        <br />
        {points.length > 1 ? w.now(say(last), unit) : w.never}
      </figcaption>
    </figure>
  )
}
