/** The bird of a code name: what a worker knows a child by at a glance, on every screen. */
import { birdOf, birdPath } from './bird-shapes.ts'
import './support-map.css'

interface Props {
  readonly codeName: string
  readonly size: number
  /** Inside another drawing: where its middle stands. */
  readonly x?: number
  readonly y?: number
}

/** The strokes alone, for use inside an SVG. */
export function BirdStrokes({ codeName, size, x = 0, y = 0 }: Props) {
  const scale = size / 64
  return (
    <g className="bird" transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}>
      <path d={birdPath(birdOf(codeName))} strokeWidth={size < 30 ? 4.2 : size < 48 ? 3.4 : 2.8} />
      <circle className="bird-eye" cx="45.5" cy="17.6" r={size < 30 ? 2.6 : 1.9} />
    </g>
  )
}

/** Decorative: the code name always stands beside it as a word. */
export function Bird({ codeName, size }: Props) {
  return (
    <svg
      className="bird-alone"
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <BirdStrokes codeName={codeName} size={size} />
    </svg>
  )
}
