/** Who opened the file, day by day: the person and her post first, then what and what for. */
import { compartments } from '#domain/access/compartments.ts'
import { purposes } from '#domain/access/purpose.ts'
import { roles } from '#domain/access/role.ts'
import { Tag } from '#web/design/Tag.tsx'
import { clockWords, longDay } from '#web/design/time-words.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { openingDeeds } from '#web/words/opening-deeds.ts'
import { oversightWords } from '#web/words/oversight.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { daysOf, type Opening, type Visit } from './openings.ts'

export function OpeningList({ openings }: { readonly openings: readonly Opening[] }) {
  const { language } = useLanguage()
  return (
    <ol className="plain-list stack-l">
      {daysOf(openings).map(({ day, visits }) => (
        <li key={day}>
          <h2 className="opening-day">{longDay(day, language)}</h2>
          <ul className="plain-list rows">
            {visits.map((visit) => (
              <VisitRow key={visit.id} visit={visit} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function VisitRow({ visit }: { readonly visit: Visit }) {
  const w = useWords(oversightWords).openings
  const what = useWhat()
  const word = useWord()
  const outcome = w.outcomes[visit.outcome]
  const place = [visit.role && word(roles.terms, visit.role), visit.unit, visit.agency === visit.unit ? null : visit.agency]
  return (
    <li className="opening">
      <time className="opening-time" dateTime={visit.at}>
        {clockWords(visit.at)}
      </time>
      <div>
        <p>
          <strong>{visit.mine ? w.mine : (visit.name ?? w.somebody)}</strong> {visit.actions.map(what).join(', ')}
        </p>
        {outcome && (
          <p>
            <Tag icon="shield">{outcome}</Tag>
          </p>
        )}
        <p className="small quiet">{place.filter(Boolean).join(' · ')}</p>
        <p className="caption">
          {w.purpose(word(purposes.terms, visit.purpose))}
          {visit.compartments.length > 0 && ` · ${w.rooms(visit.compartments.map((one) => word(compartments.terms, one)).join(', '))}`}
        </p>
      </div>
    </li>
  )
}

/** What was done, in words: a look is said here, a change as the file's own history says it. */
function useWhat(): (action: string) => string {
  const deeds = useWords(openingDeeds)
  const changes = useWords(fileRecordWords).timeline.what
  return (action) => deeds.what[action] ?? changes[action] ?? deeds.other
}

function useWord(): (terms: readonly { readonly code: string; readonly id: string; readonly en: string }[], code: string) => string {
  const name = useName()
  return (terms, code) => {
    const term = terms.find((one) => one.code === code)
    return term ? name(term) : code
  }
}
