/** A supporter on her ring: the bead and the name that follows the ring, or two letters in the narrow form. */
import { useId } from 'react'
import type { CircleForm } from './circle-form.ts'
import { type NameLabel, noteSize } from './circle-labels.ts'
import { curved } from './circle-words.ts'
import { pointAt, written } from './polar.ts'
import { UnsafeMark } from './signs.tsx'
import { textWidth } from './text-width.ts'

interface Props {
  readonly label: NameLabel
  readonly form: CircleForm
  readonly letters: string
  readonly isLifted: boolean
  readonly isFocused: boolean
}

export function CircleLabel({ label, form, letters, isLifted, isFocused }: Props) {
  const { supporter } = label
  const { x, y } = pointAt(label.radius, label.beadAt)
  const states = [
    'name',
    supporter.confirmed || supporter.unsafe ? '' : 'is-unconfirmed',
    supporter.stale ? 'is-stale' : '',
    supporter.project ? 'is-project' : '',
    supporter.unsafe ? 'is-unsafe' : '',
    supporter.count > 1 ? 'is-crowd' : '',
    isLifted ? 'is-lifted' : '',
    isFocused ? 'is-focused' : ''
  ]
  return (
    <g className={states.filter(Boolean).join(' ')}>
      <g transform={`translate(${written(x)} ${written(y)})`}>
        {form.names && supporter.unsafe ? <UnsafeMark size={6.6} /> : <circle className="bead" r={form.bead} />}
        {!form.names && (
          <text className="bead-letters" fontSize={letters.length > 2 ? 7 : form.nameSize} dy="0.36em">
            {letters}
          </text>
        )}
        {supporter.pending && !form.names && <circle className="pending-dot" cx={form.bead * 0.75} cy={-form.bead * 0.75} r="3.2" />}
      </g>
      {form.names && <LaneText label={label} size={form.nameSize} full={isFocused} />}
      {form.names && supporter.pending && <PendingMark label={label} />}
    </g>
  )
}

function LaneText({ label, size, full }: { readonly label: NameLabel; readonly size: number; readonly full: boolean }) {
  const id = useId()
  const name = full ? label.supporter.label : label.name
  if (!name) return null
  const { path } = curved(`${name}  ${label.note ?? ''}`, size, label.radius, label.wordsAt, 'start', label.flipped)
  const cut = full && name !== label.name
  return (
    <>
      <path id={id} className="lane" d={path} />
      <text className={cut ? 'name-words is-whole' : 'name-words'} fontSize={size}>
        <textPath href={`#${id}`}>
          {name}
          {label.note && (
            <tspan className="name-note" fontSize={noteSize} dx="6">
              {label.note}
            </tspan>
          )}
        </textPath>
      </text>
    </>
  )
}

/** A small telephone at the end of the name: recorded here, not yet sent. */
function PendingMark({ label }: { readonly label: NameLabel }) {
  const words = textWidth(label.name, 13) + (label.note ? 6 + textWidth(label.note, noteSize) : 0)
  const side = label.flipped ? -1 : 1
  const angle = label.wordsAt + (side * (words + 7) * 180) / Math.PI / label.radius
  const { x, y } = pointAt(label.radius, angle)
  return (
    <path
      className="pending-mark"
      transform={`translate(${written(x)} ${written(y)}) rotate(${written(angle + (label.flipped ? 180 : 0))})`}
      d="M-1.9 -4.6H1.9A1 1 0 0 1 2.9 -3.6V3.6A1 1 0 0 1 1.9 4.6H-1.9A1 1 0 0 1 -2.9 3.6V-3.6A1 1 0 0 1 -1.9 -4.6zM-.6 2.6H.6"
    />
  )
}
