/** The child's own circle on one page to take home: her bird, her people, her words; no code name, no case word, nothing of the office. */
import { feelings, gifts, nearSteps } from '#domain/support-map/child-map.ts'
import { childMapWords } from '#web/words/child-map.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { ChildCircle, useWhoIs } from './ChildCircle.tsx'
import type { ShownChildMap } from './child-map.local.ts'

/** Prints the child's map instead of the page; the mark is taken away again, whatever the printer does. */
export function printChildMap(): void {
  const root = document.documentElement
  root.dataset.print = 'child-map'
  addEventListener('afterprint', () => delete root.dataset.print, { once: true })
  print()
}

interface Props {
  readonly codeName: string
  readonly map: ShownChildMap
}

export function ChildMapPaper({ codeName, map }: Props) {
  return (
    <article className="child-map-paper" aria-hidden="true">
      <ChildMapOnPaper codeName={codeName} map={map} />
    </article>
  )
}

/** The same for another paper, such as the child's sheet. */
export function ChildMapOnPaper({ codeName, map: { people, statement } }: Props) {
  const w = useWords(childMapWords)
  const name = useName()
  const whoIs = useWhoIs()
  const often = people.filter(({ moreOften }) => moreOften)
  return (
    <>
      <h2>{w.paper.title}</h2>
      <ChildCircle codeName={codeName} people={people} isSaid />
      <ul className="child-paper-list">
        {people.map((one) => (
          <li key={one.personId}>
            <b>{whoIs(one)}</b>
            {[
              '',
              name(nearSteps.term(one.near)),
              // what frightens a child does not go home on paper
              ...(one.feeling && one.feeling !== 'AFRAID' ? [name(feelings.term(one.feeling))] : []),
              ...one.gives.map((gift) => name(gifts.term(gift)))
            ].join(', ')}
          </li>
        ))}
      </ul>
      {often.length > 0 && (
        <p>
          {w.paper.more} {often.map(whoIs).join(', ')}.
        </p>
      )}
      {statement && (
        <p>
          {w.paper.mine}: “{statement}”
        </p>
      )}
      <p>{w.paper.change}</p>
    </>
  )
}
