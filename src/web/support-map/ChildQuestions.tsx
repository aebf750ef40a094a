/** The questions about one person, as pictures with big targets: who, how close, how it feels, what she gives. Only "how close" needs an answer. */
import { type ReactNode, useId, useState } from 'react'
import type { Term } from '#domain/kernel/vocabulary.ts'
import {
  type ChildPersonKind,
  childPeople,
  feelings,
  gifts,
  longestChildName,
  type Near,
  nearSteps,
  type PlacedPerson
} from '#domain/support-map/child-map.ts'
import { Button } from '#web/design/Button.tsx'
import { childMapWords } from '#web/words/child-map.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { useWhoIs } from './ChildCircle.tsx'
import { FeelingPicture, GiftPicture, PersonPicture } from './child-pictures.tsx'

interface WhoProps {
  onDone(kind: ChildPersonKind, name: string | null): void
}

export function WhoQuestion({ onDone }: WhoProps) {
  const w = useWords(childMapWords)
  const name = useName()
  const [kind, setKind] = useState<ChildPersonKind | null>(null)
  const [text, setText] = useState('')
  const [id, field] = [useId(), useId()]
  return (
    <form
      className="child-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (kind) onDone(kind, text.trim() || null)
      }}
    >
      <div className="child-pick" role="radiogroup" aria-label={w.who}>
        {childPeople.terms.map((term) => (
          <label key={term.code} className="child-pick-one">
            <input className="sr-only" type="radio" name={id} checked={kind === term.code} onChange={() => setKind(term.code)} />
            <PersonPicture kind={term.code} />
            <span>{name(term)}</span>
          </label>
        ))}
      </div>
      {kind && (
        <div className="child-text">
          <label htmlFor={field}>{w.call}</label>
          <p className="quiet">{w.callHint}</p>
          <input
            id={field}
            className="input"
            value={text}
            maxLength={longestChildName}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      <Button type="submit" kind="primary" full disabled={!kind}>
        {w.next}
      </Button>
    </form>
  )
}

export interface QuestionProps {
  readonly person: PlacedPerson
  onChange(change: Partial<PlacedPerson>): void
}

interface OneOfProps<V extends string> {
  readonly legend: string
  readonly className: { readonly list: string; readonly one: string }
  readonly terms: readonly (Term & { readonly code: V })[]
  readonly value: V | null | undefined
  onChoose(value: V): void
  picture(value: V): ReactNode
}

/** One of a few pictures, each with its word. */
function OneOf<V extends string>({ legend, className, terms, value, onChoose, picture }: OneOfProps<V>) {
  const name = useName()
  const id = useId()
  return (
    <fieldset className="child-question">
      <legend>{legend}</legend>
      <div className={className.list}>
        {terms.map((term) => (
          <label key={term.code} className={className.one}>
            <input className="sr-only" type="radio" name={id} checked={value === term.code} onChange={() => onChoose(term.code)} />
            {picture(term.code)}
            <span>{name(term)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function NearQuestion({ person, onChange }: QuestionProps) {
  const w = useWords(childMapWords)
  const whoIs = useWhoIs()
  return (
    <OneOf
      legend={w.near(whoIs(person))}
      className={{ list: 'child-steps', one: 'child-step' }}
      terms={nearSteps.terms}
      value={person.near}
      onChoose={(near) => onChange({ near })}
      picture={(near) => <NearPicture near={near} />}
    />
  )
}

const away: Readonly<Record<Near, number>> = { NEAR: 36, MIDDLE: 58, FAR: 84 }
/** Two dots and the way between them. */
const NearPicture = ({ near }: { readonly near: Near }) => (
  <svg className="child-picture" width="104" height="40" viewBox="0 0 104 40" aria-hidden="true" focusable="false">
    <circle className="child-dot-me" cx="18" cy="20" r="10" />
    <circle cx={away[near] + 4} cy="20" r="10" />
    {near !== 'NEAR' && <path d={`M32 20H${away[near] - 10}`} strokeDasharray="1 5" />}
  </svg>
)

export function FeelQuestion({ person, onChange }: QuestionProps) {
  const w = useWords(childMapWords)
  const whoIs = useWhoIs()
  return (
    <OneOf
      legend={w.feel(whoIs(person))}
      className={{ list: 'child-faces', one: 'child-pick-one' }}
      terms={feelings.terms}
      value={person.feeling}
      onChoose={(feeling) => onChange({ feeling })}
      picture={(feeling) => <FeelingPicture feeling={feeling} />}
    />
  )
}

export function GiveQuestion({ person, onChange }: QuestionProps) {
  const w = useWords(childMapWords)
  const name = useName()
  const whoIs = useWhoIs()
  const { gives } = person
  return (
    <fieldset className="child-question">
      <legend>{w.gives(whoIs(person))}</legend>
      <p className="quiet">{w.givesHint}</p>
      <div className="child-gifts">
        {gifts.terms.map((term) => {
          const isGiven = gives.includes(term.code)
          return (
            <label key={term.code} className="child-pick-one">
              <input
                className="sr-only"
                type="checkbox"
                checked={isGiven}
                onChange={() => onChange({ gives: isGiven ? gives.filter((one) => one !== term.code) : [...gives, term.code] })}
              />
              <GiftPicture gift={term.code} size={40} />
              <span>{name(term)}</span>
            </label>
          )
        })}
      </div>
      <label className="child-more">
        <input type="checkbox" checked={person.moreOften} onChange={() => onChange({ moreOften: !person.moreOften })} />
        <span>{w.more}</span>
      </label>
    </fieldset>
  )
}
