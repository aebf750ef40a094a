/** The rings a child puts people on: drag, or touch somebody and then a ring, or the arrow keys. What is under a finger is never smaller than 56 px. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { type Near, nearSteps, type PlacedPerson } from '#domain/support-map/child-map.ts'
import { childMapWords } from '#web/words/child-map.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { ChildRingsDrawn, useWhoIs } from './ChildCircle.tsx'
import { nearAt, pointOf, reach } from './child-map.local.ts'
import { PersonPicture } from './child-pictures.tsx'
import { angleTo, type Point, turn as whole } from './polar.ts'

interface Props {
  readonly codeName: string
  readonly people: readonly PlacedPerson[]
  readonly chosen: string | null
  onChoose(personId: string): void
  onPlace(personId: string, at: { readonly near: Near; readonly turn: number }): void
  onOpen(personId: string): void
}

const step = 15
const order: readonly Near[] = nearSteps.codes
const isDrag = 6

export function ChildRings({ codeName, people, chosen, onChoose, onPlace, onOpen }: Props) {
  const w = useWords(childMapWords)
  const name = useName()
  const whoIs = useWhoIs()
  const board = useRef<HTMLDivElement>(null)
  const drag = useRef<{ readonly personId: string; readonly x: number; readonly y: number; moved: boolean } | null>(null)
  const dragged = useRef(false)
  const [held, setHeld] = useState<(Point & { readonly personId: string }) | null>(null)
  const [told, setTold] = useState('')
  const pointAtEvent = (event: PointerEvent): Point => {
    const box = board.current?.getBoundingClientRect()
    const scale = box ? (2 * reach) / box.width : 1
    return { x: (event.clientX - (box?.left ?? 0)) * scale - reach, y: (event.clientY - (box?.top ?? 0)) * scale - reach }
  }
  const put = (personId: string, point: Point) => {
    const near = nearAt(Math.hypot(point.x, point.y))
    tell(personId, near)
    onPlace(personId, { near, turn: Math.round(angleTo(point)) % 360 })
  }
  const tell = (personId: string, near: Near) => {
    const person = people.find((one) => one.personId === personId)
    if (person) setTold(w.moved(whoIs(person), name(nearSteps.term(near))))
  }
  const down = (person: PlacedPerson) => (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { personId: person.personId, x: event.clientX, y: event.clientY, moved: false }
  }
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    const now = drag.current
    if (!now) return
    if (!now.moved && Math.hypot(event.clientX - now.x, event.clientY - now.y) < isDrag) return
    now.moved = true
    setHeld({ personId: now.personId, ...pointAtEvent(event) })
  }
  const up = (event: PointerEvent<HTMLButtonElement>) => {
    const now = drag.current
    drag.current = null
    setHeld(null)
    dragged.current = now?.moved === true
    if (now?.moved) put(now.personId, pointAtEvent(event))
  }
  // the click that ends a drag opens nothing
  const press = (personId: string, isChosen: boolean) => {
    if (dragged.current) dragged.current = false
    else if (isChosen) onOpen(personId)
    else onChoose(personId)
  }
  const keys = (person: PlacedPerson) => (event: KeyboardEvent) => {
    const { personId, near, turn } = person
    const at = order.indexOf(near)
    const to = { ArrowLeft: { near, turn: turn - step }, ArrowRight: { near, turn: turn + step } }[event.key]
    const farther = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    const next = to ?? (farther ? { near: order[Math.min(2, Math.max(0, at + farther))] ?? near, turn } : undefined)
    if (!next) return
    event.preventDefault()
    if (next.near !== near) tell(personId, next.near)
    onPlace(personId, { near: next.near, turn: whole(next.turn) })
  }
  return (
    <div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the people on the rings answer to the keys; this is the way of a finger */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={board}
        className="child-board"
        onClick={(event) => {
          if (chosen && event.target === event.currentTarget) put(chosen, pointAtEvent(event as unknown as PointerEvent))
        }}
      >
        <svg viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`} aria-hidden="true" focusable="false">
          <ChildRingsDrawn codeName={codeName} />
        </svg>
        {people.map((person) => {
          const { x, y } = held?.personId === person.personId ? held : pointOf(person)
          const isChosen = person.personId === chosen
          return (
            <button
              key={person.personId}
              type="button"
              className={`child-token${isChosen ? ' is-chosen' : ''}`}
              style={{ left: `${50 + (50 * x) / reach}%`, top: `${50 + (50 * y) / reach}%` }}
              aria-label={w.open(whoIs(person), name(nearSteps.term(person.near)))}
              aria-pressed={isChosen}
              onPointerDown={down(person)}
              onPointerMove={move}
              onPointerUp={up}
              onPointerCancel={() => {
                drag.current = null
                setHeld(null)
              }}
              onKeyDown={keys(person)}
              onClick={() => press(person.personId, isChosen)}
            >
              <span className="child-token-disc">
                <PersonPicture kind={person.kind} size={30} />
              </span>
              <span className="child-token-name">{whoIs(person)}</span>
            </button>
          )
        })}
      </div>
      <p className="sr-only" aria-live="polite">
        {told}
      </p>
    </div>
  )
}
