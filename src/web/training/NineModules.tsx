/** The nine modules of 2021 as boxes, for each person: what is done and what can still be attended. By name, never by number. */
import { useId } from 'react'
import { modules, nineModules } from '#domain/training/course.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Progress } from './training.local.ts'

export function NineModules({ people, me }: { readonly people: readonly Progress[]; readonly me: string }) {
  const w = useWords(trainingWords).course
  const name = useName()
  // one's own stands above, the others' below: two of these on one page
  const id = useId()
  const isAlone = people.every(({ accountId }) => accountId === me)
  const whole = people.filter(({ done }) => done.length === nineModules.length).length
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{isAlone ? w.mine : w.nine}</h2>
      <p className="small quiet">{isAlone ? w.nineUnder : `${w.areaShare(whole, people.length)} ${w.nineUnder}`}</p>
      <ol className="training-legend small quiet" aria-hidden="true">
        {nineModules.map((code) => (
          <li key={code}>{name(modules.term(code))}</li>
        ))}
      </ol>
      <ul className="plain-list training-nine">
        {people.map((person) => (
          <li key={person.accountId}>
            <span>{person.name}</span>
            <span className="training-boxes">
              {nineModules.map((code, index) => {
                const isDone = person.done.includes(code)
                const words = name(modules.term(code))
                return (
                  <span key={code} className="training-box" data-done={isDone ? '' : undefined} title={words}>
                    <span aria-hidden="true">{index + 1}</span>
                    <span className="sr-only">{isDone ? w.done(words) : w.notYet(words)}</span>
                  </span>
                )
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
