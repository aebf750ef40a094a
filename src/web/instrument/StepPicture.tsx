/** What stands beside the words of an answer: a face, or a vessel that is fuller the more it is. */
import type { Scale } from '#domain/instrument/instrument.ts'
import { Face } from '#web/design/Face.tsx'

interface Props {
  readonly scale: Scale
  /** place of the step in the scale, from 0 */
  readonly place: number
}

export function StepPicture({ scale, place }: Props) {
  if (scale.look === 'words') return null
  if (scale.look === 'faces') return <Face step={place + 1} />
  const full = (28 * place) / (scale.steps.length - 1)
  return (
    <svg className="vessel" viewBox="0 0 32 40" width="32" height="40" aria-hidden="true" focusable="false">
      <rect className="vessel-full" x="4" y={36 - full} width="24" height={full} />
      <path d="M3 5v28a4 4 0 0 0 4 4h18a4 4 0 0 0 4-4V5" />
    </svg>
  )
}
