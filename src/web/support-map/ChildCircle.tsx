/** The child's own circle: her bird in the middle, her people where she put them. No codes, no colours of keys, nothing to press. */
import { childPeople, nearSteps, type PlacedPerson } from '#domain/support-map/child-map.ts'
import { childMapWords } from '#web/words/child-map.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { BirdStrokes } from './Bird.tsx'
import { pointOf, reach, ringOf } from './child-map.local.ts'
import { PersonStrokes } from './child-pictures.tsx'
import './child-map.css'

interface Props {
  readonly codeName: string
  readonly people: readonly PlacedPerson[]
  /** said in words beside it */
  readonly isSaid?: boolean
}

export function ChildCircle({ codeName, people, isSaid = false }: Props) {
  const w = useWords(childMapWords)
  const name = useName()
  const whoIs = useWhoIs()
  const label = [w.board(people.length), ...people.map((one) => w.open(whoIs(one), name(nearSteps.term(one.near))))].join('; ')
  const named = isSaid ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label }
  return (
    <svg className="child-circle" viewBox={`${-reach - 8} ${-reach - 2} ${2 * reach + 16} ${2 * reach + 20}`} focusable="false" {...named}>
      <ChildRingsDrawn codeName={codeName} />
      {people.map((one) => {
        const { x, y } = pointOf(one)
        return (
          <g key={one.personId}>
            <circle className="child-disc" cx={x} cy={y} r="19" />
            <PersonStrokes kind={one.kind} size={26} x={x} y={y} />
            {/* a heart of two strokes: more often, please */}
            {one.moreOften && <path className="child-wish" d={`M${x + 13} ${y - 11}c-6-4-5-10-1-10q1 0 1 2q0-2 1-2c4 0 5 6-1 10z`} />}
            <text className="child-name" x={x} y={y + 32}>
              {whoIs(one)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

export const ChildRingsDrawn = ({ codeName }: { readonly codeName: string }) => (
  <>
    <circle className="child-ring is-far" r={ringOf.FAR + 23} />
    <circle className="child-ring is-middle" r={ringOf.MIDDLE + 23} />
    <circle className="child-ring is-near" r={ringOf.NEAR + 23} />
    <circle className="child-me" r="36" />
    <BirdStrokes codeName={codeName} size={46} />
  </>
)

/** What the child calls somebody; without a name, the picture's word. */
export function useWhoIs(): (person: Pick<PlacedPerson, 'kind' | 'name'>) => string {
  const name = useName()
  return ({ kind, name: own }) => own ?? name(childPeople.term(kind))
}
