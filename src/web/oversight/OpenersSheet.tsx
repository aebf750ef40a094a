/** The sheet for the child: who opened the notes about her, in her words. No attempts, no codes, no technical words. Seen on paper only. */
import { roles } from '#domain/access/role.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { longDay } from '#web/design/time-words.ts'
import { oversightWords } from '#web/words/oversight.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Opener } from './openings.ts'

/** Prints the child's sheet instead of the page; the mark is taken away again, whatever the printer does. */
export function printOpeners(): void {
  const root = document.documentElement
  root.dataset.print = 'openers'
  addEventListener('afterprint', () => delete root.dataset.print, { once: true })
  print()
}

export function OpenersSheet({ people, today }: { readonly people: readonly Opener[]; readonly today: string }) {
  const w = useWords(oversightWords).sheet
  const name = useName()
  const { language } = useLanguage()
  const role = (code: string | null) => {
    const term = roles.terms.find((one) => one.code === code)
    // what stands in brackets is for officials
    const word = term ? name(term).replace(/ \(.*\)/, '') : ''
    // in the middle of a sentence, unless it is an abbreviation
    return /^[A-Z]{2}/.test(word) ? word : `${word.charAt(0).toLowerCase()}${word.slice(1)}`
  }
  return (
    <article className="openers-sheet" aria-hidden="true">
      <p className="openers-title">{w.title}</p>
      <p>{people.length ? w.hello : w.empty}</p>
      <ul className="plain-list">
        {people.map((one) => {
          const why = [...new Set(one.purposes.map((purpose) => w.purposes[purpose]).filter(Boolean))]
          const day = longDay(dayOf(one.last), language)
          return (
            <li key={`${one.name} ${one.unit} ${one.last}`}>
              <p>
                <b>{w.person(one.name, role(one.role), one.unit ?? '')}</b>
              </p>
              <p>
                {why.length > 0 && `${w.why(why.join(', '))} `}
                {one.days === 1 ? w.once(day) : w.often(one.days, day)}
              </p>
            </li>
          )
        })}
      </ul>
      <p>{w.ask}</p>
      <p>{w.rights}</p>
      <p>{w.made(longDay(today, language))}</p>
    </article>
  )
}
