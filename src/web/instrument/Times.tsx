/** A small picture of one number through time: a line with its points; a time without a number leaves the line open. The table around it says it all in words. */
interface Props {
  readonly points: readonly { readonly on: string; readonly value: number | null }[]
  readonly least: number
  readonly most: number
}

const [width, height, edge] = [132, 36, 6] as const

export function Times({ points, least, most }: Props) {
  const days = points.map(({ on }) => Date.parse(on))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  // on one day, or on many a day's distance shows; several times on one day stand side by side
  const x = (place: number) =>
    points.length === 1
      ? width / 2
      : edge + (width - 2 * edge) * (last > first ? ((days[place] ?? first) - first) / (last - first) : place / (points.length - 1))
  const y = (value: number) => height - edge - ((height - 2 * edge) * (value - least)) / (most - least || 1)
  const dots = points.map(({ value }, place) => (value === null ? null : { place, x: x(place), y: y(value) }))
  const line = dots
    .map((dot, place) => dot && `${place > 0 && dots[place - 1] ? 'L' : 'M'}${dot.x.toFixed(1)} ${dot.y.toFixed(1)}`)
    .filter(Boolean)
    .join('')
  return (
    <svg className="times" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      <path className="times-ground" d={`M${edge} ${height - edge}H${width - edge}M${edge} ${edge}H${width - edge}`} />
      <path className="times-line" d={line} />
      {dots.map(
        (dot) =>
          dot && (
            <circle
              key={dot.place}
              className={dot.place === dots.length - 1 ? 'times-last' : 'times-dot'}
              cx={dot.x}
              cy={dot.y}
              r={dot.place === dots.length - 1 ? 4 : 2.5}
            />
          )
      )}
    </svg>
  )
}
