/** The meetings of the area: who came, what was decided about which promise, when they meet again. */
import { Disclosure } from '#web/design/Disclosure.tsx'
import { longDay, shortDay } from '#web/design/time-words.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { unitWords } from './area-names.ts'
import type { AreaRead } from './shown.ts'

export function Meetings({ area, today }: { readonly area: AreaRead; readonly today: string }) {
  const w = useWords(areaPlanWords).meeting
  const { language } = useLanguage()
  const next = area.meetings.find(({ nextOn }) => nextOn && nextOn >= today)?.nextOn
  const promises = area.plans.flatMap(({ commitments }) => commitments)
  return (
    <Disclosure id="rapat" title={w.title} summary={next ? w.under(shortDay(next, today, language)) : undefined}>
      {area.meetings.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <ol className="plain-list stack">
          {area.meetings.map((meeting) => (
            <li key={meeting.id} className="stack-s">
              <h3>{longDay(meeting.heldOn, language)}</h3>
              <p className="small">
                {w.came([...meeting.attendingPostIds.map((id) => unitWords(area.posts, id)), ...meeting.outsideOffices].join(', '))}
              </p>
              {meeting.decisions.length > 0 && (
                <ul>
                  {meeting.decisions.map((one) => {
                    const about = promises.find(({ id }) => id === one.commitmentId)
                    return (
                      <li key={one.id}>
                        {one.words}
                        {about && <p className="caption">{w.about(about.what)}</p>}
                      </li>
                    )
                  })}
                </ul>
              )}
              {meeting.nextOn && <p className="small quiet">{w.next(shortDay(meeting.nextOn, today, language))}</p>}
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  )
}
