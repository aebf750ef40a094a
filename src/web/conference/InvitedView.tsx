/** What somebody invited sees: when and where, the pledge, then the agenda without a name and the decisions that became the own task. */
import { Card } from '#web/design/Card.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { AgendaList, WhenWhere } from './ConferenceParts.tsx'
import type { MyConferenceParts } from './conference.local.ts'
import { decisionName } from './conference-names.ts'
import { PledgeCard } from './PledgeCard.tsx'

export function InvitedView({ mine }: { readonly mine: MyConferenceParts }) {
  const words = useWords(conferenceWords)
  const w = words.invited
  const name = useName()
  return (
    <div className="stack-l">
      <p className="measure">{w.hello}</p>
      <WhenWhere one={mine} convener={`${mine.convenerTitle}, ${mine.convenerUnit}`} />
      <PledgeCard mine={mine} />
      {mine.points && (
        <section className="stack-s">
          <h2>{words.page.agenda}</h2>
          <p className="quiet small measure">{words.page.guide}</p>
          <AgendaList points={mine.points} />
        </section>
      )}
      {mine.decisions && mine.state !== 'called' && (
        <Card as="section" title={w.yours}>
          {mine.decisions.length === 0 ? (
            <p className="quiet">{w.noneYours}</p>
          ) : (
            <ul className="plain-list rows">
              {mine.decisions.map((one) => (
                <li key={one.id}>
                  <strong>{decisionName(one, name)}</strong>{' '}
                  <span className="quiet">
                    <DayTime day={one.dueOn} kind="deadline" />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      )}
      <p className="small quiet">{w.until}</p>
    </div>
  )
}
