/** Draws a small circle: fields, pieces, dotted rings and the bird. */
import { BirdStrokes } from './Bird.tsx'
import type { SmallPicture } from './circle-small.ts'
import './support-map.css'

interface Props {
  readonly picture: SmallPicture
  readonly box: number
  readonly size: number
  readonly bird: number
  readonly codeName: string
  /** What it says to who cannot see it; left out when the words stand beside it. */
  readonly label?: string
}

export function CircleSmall({ picture, box, size, bird, codeName, label }: Props) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const }
  return (
    <svg className="circle-small" viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`} width={size} height={size} focusable="false" {...named}>
      {picture.fields.map((field) => (
        <path key={field.path} className={field.active ? 'field' : 'field is-quiet'} d={field.path} />
      ))}
      {picture.dotted.map((radius) => (
        <circle key={radius} className="small-dots" r={radius} />
      ))}
      {picture.pieces.map((piece) => (
        <path key={piece.path} className={`stone tone-${piece.key.toLowerCase()}${piece.stale ? ' is-stale' : ''}`} d={piece.path} />
      ))}
      <BirdStrokes codeName={codeName} size={bird} />
    </svg>
  )
}
