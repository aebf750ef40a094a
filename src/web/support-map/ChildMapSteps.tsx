/** The parts of making a child's map: how it begins, the people so far as cards or on rings, one person's title, and the last words. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { nearSteps, type PlacedPerson } from '#domain/support-map/child-map.ts'
import { longestMapWords } from '#domain/support-map/record-child-map.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { childMapWords } from '#web/words/child-map.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { useWhoIs } from './ChildCircle.tsx'
import type { ShownChildMap } from './child-map.local.ts'
import { PersonPicture } from './child-pictures.tsx'
import { NearQuestion } from './ChildQuestions.tsx'
import { ChildRings } from './ChildRings.tsx'

/** Each step begins at its title. */
export function Framed({
  name,
  stop,
  children
}: {
  readonly name: string
  readonly stop: (() => void) | undefined
  readonly children: ReactNode
}) {
  const w = useWords(childMapWords)
  const frame = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('h1')?.focus()
    scrollTo(0, 0)
  }, [name])
  return (
    <div ref={frame} className="child-map">
      {children}
      {stop && (
        <button type="button" className="child-skip" onClick={stop}>
          {w.stop}
        </button>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly icon: IconName
  readonly title: string
  readonly under: string
  onClick(): void
}

const BigChoice = ({ icon, title, under, onClick }: ChoiceProps) => (
  <button type="button" className="child-choice" onClick={onClick}>
    <Icon name={icon} size={32} />
    <span>
      <strong>{title}</strong>
      <span>{under}</span>
    </span>
  </button>
)

export function PersonTitle({ person }: { readonly person: PlacedPerson }) {
  const whoIs = useWhoIs()
  return (
    <h1 tabIndex={-1} className="child-who">
      <PersonPicture kind={person.kind} size={56} />
      {whoIs(person)}
    </h1>
  )
}

export function Cards({ people, onOpen }: { readonly people: readonly PlacedPerson[]; onOpen(personId: string): void }) {
  const w = useWords(childMapWords)
  const name = useName()
  const whoIs = useWhoIs()
  if (people.length === 0) return <p>{w.nobody}</p>
  return (
    <ul className="plain-list child-cards">
      {people.map((one) => (
        <li key={one.personId}>
          <button type="button" className="child-pick-one" onClick={() => onOpen(one.personId)}>
            <PersonPicture kind={one.kind} />
            <strong>{whoIs(one)}</strong>
            <span>{name(nearSteps.term(one.near))}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface BoardProps {
  readonly file: { readonly codeName: string }
  readonly people: readonly PlacedPerson[]
  onChange(personId: string, change: Partial<PlacedPerson>): void
  onOpen(personId: string): void
}

export function Board({ file, people, onChange, onOpen }: BoardProps) {
  const w = useWords(childMapWords)
  const whoIs = useWhoIs()
  const [chosen, setChosen] = useState<string | null>(null)
  const person = people.find((one) => one.personId === chosen)
  return (
    <>
      <ChildRings codeName={file.codeName} people={people} chosen={chosen} onChoose={setChosen} onPlace={onChange} onOpen={onOpen} />
      <p className="quiet">{people.length === 0 ? w.nobody : w.boardHint}</p>
      {people.length > 0 && <p className="sr-only">{w.boardKeys}</p>}
      {person && (
        <>
          <NearQuestion person={person} onChange={(changed) => onChange(person.personId, changed)} />
          <Button full icon="pencil" onClick={() => onOpen(person.personId)}>
            {w.about(whoIs(person))}
          </Button>
        </>
      )}
    </>
  )
}

export function WordsStep({ busy, onKeep, onBack }: { readonly busy: boolean; onKeep(words: string | null): void; onBack(): void }) {
  const w = useWords(childMapWords)
  const [text, setText] = useState('')
  const area = useId()
  const words = text.trim()
  const isTooLong = words.length > longestMapWords
  return (
    <>
      <h1 tabIndex={-1}>{w.words}</h1>
      <div className="child-text">
        <label htmlFor={area} className="sr-only">
          {w.words}
        </label>
        <p className="quiet">{w.keptAsIs}</p>
        <textarea
          id={area}
          className="input input-area"
          rows={4}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        {isTooLong ? (
          <p role="alert">{w.tooLong}</p>
        ) : (
          text.length > longestMapWords / 2 && <p className="quiet">{w.letters(longestMapWords - words.length)}</p>
        )}
      </div>
      <Button kind="primary" full busy={busy} disabled={isTooLong} onClick={() => onKeep(words || null)}>
        {words ? w.keep : w.keepSilent}
      </Button>
      <Button full icon="chevron-left" onClick={onBack}>
        {w.back}
      </Button>
    </>
  )
}

interface BeginProps {
  /** from twelve on; younger children have the cards */
  readonly mayUseRings: boolean
  readonly left: Left | null
  readonly old: ShownChildMap | undefined
  onBegin(way: ShownChildMap['way'], people: readonly PlacedPerson[]): void
  onBack(): void
}

/** What was placed before the page was loaded anew. */
export type Left = Pick<ShownChildMap, 'way' | 'people'>

export function BeginStep({ mayUseRings, left, old, onBegin, onBack }: BeginProps) {
  const w = useWords(childMapWords)
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p>{w.hello}</p>
      <p className="child-readers">{w.readers}</p>
      <div className="child-ways">
        {left && <BigChoice icon="undo" title={w.goOnLeft} under={w.goOnLeftUnder} onClick={() => onBegin(left.way, left.people)} />}
        {mayUseRings && <BigChoice icon="mark" title={w.ways.RINGS} under={w.waysUnder.RINGS} onClick={() => onBegin('RINGS', [])} />}
        <BigChoice icon="people" title={w.ways.CARDS} under={w.waysUnder.CARDS} onClick={() => onBegin('CARDS', [])} />
        {old && old.people.length > 0 && (
          <BigChoice icon="refresh" title={w.fromOld} under={w.fromOldUnder} onClick={() => onBegin(old.way, old.people)} />
        )}
      </div>
      <Button full icon="chevron-left" onClick={onBack}>
        {w.back}
      </Button>
    </>
  )
}
