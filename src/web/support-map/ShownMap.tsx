/** A child's map as the worker reads it: the circle the child drew, the same in words, and what the child said about it. */
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { feelings, gifts, nearSteps } from '#domain/support-map/child-map.ts'
import { longDay } from '#web/design/time-words.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { ChildCircle, useWhoIs } from './ChildCircle.tsx'
import type { ShownChildMap } from './child-map.local.ts'
import { inSentence } from './map-findings.ts'

interface Props {
  readonly codeName: string
  readonly map: ShownChildMap
}

export function ShownMap({ codeName, map }: Props) {
  const w = useWords(twoMapsWords)
  const name = useName()
  const { language } = useLanguage()
  return (
    <div className="stack">
      <ChildCircle codeName={codeName} people={map.people} isSaid />
      <p className="small quiet">
        {w.made(longDay(map.madeOn, language), map.by)}
        {map.stopped && `. ${w.stopped}`}
      </p>
      {map.statement && <blockquote className="child-said">“{map.statement}”</blockquote>}
      {map.missingReason && <p className="small">{w.noWords(inSentence(name(viewMissingReasons.term(map.missingReason))))}</p>}
      <PeopleInWords map={map} />
    </div>
  )
}

function PeopleInWords({ map }: { readonly map: ShownChildMap }) {
  const w = useWords(twoMapsWords)
  const name = useName()
  const whoIs = useWhoIs()
  return (
    <ul className="plain-list small" aria-label={w.childList(map.people.length)}>
      {map.people.map((one) => (
        <li key={one.personId} className="child-map-line">
          <strong>{whoIs(one)}</strong>
          <span>
            {[
              name(nearSteps.term(one.near)),
              ...(one.feeling ? [w.feels(name(feelings.term(one.feeling)))] : []),
              ...one.gives.map((gift) => name(gifts.term(gift))),
              ...(one.moreOften ? [w.moreOften] : [])
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
