/** The minutes (DC10): one sheet by office and agenda point; for those outside by alias, for the child's own people with the code name. */
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { attendances, childParts, meetingWays, representatives, undecidedReasons } from '#domain/conference/conference.ts'
import { longDay, clockWords, dayIn } from '#web/design/time-words.ts'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type ConferencesRead, type ShownConference, standingDecisions } from './conference.local.ts'
import { decisionName, ownerName, pointName, seatName } from './conference-names.ts'
import './conference.css'

interface Props {
  readonly file: ConferencesRead['file']
  readonly one: ShownConference
  readonly forTeam: boolean
  readonly printedBy: string
  readonly today: string
}

export function Minutes({ file, one, forTeam, printedBy, today }: Props) {
  const words = { ...useWords(conferenceWords), ...useWords(conferenceFormWords) }
  const w = words.minutes
  const name = useName()
  const { language } = useLanguage()
  const begun = one.begunAt ?? one.heldAt
  const rows = standingDecisions(one)
  return (
    <article className="minutes">
      <h2>{w.title}</h2>
      <dl className="conference-facts">
        <div>
          <dt>{w.child}</dt>
          <dd>{forTeam ? <span className="code-name">{file.codeName}</span> : words.alias(one.number)}</dd>
        </div>
        <div>
          <dt>{w.held}</dt>
          <dd>
            {longDay(dayIn(begun), language)}, {clockWords(begun)} · {one.place} ({name(meetingWays.term(one.way))})
          </dd>
        </div>
        <div>
          <dt>{w.convener}</dt>
          <dd>
            {one.convener.title}, {one.convener.unit}
          </dd>
        </div>
      </dl>
      <h3>{w.childView}</h3>
      {one.statement && <blockquote className="goal-words">“{one.statement}”</blockquote>}
      {one.missingReason && <p>{words.view.missing(name(viewMissingReasons.term(one.missingReason)))}</p>}
      <p className="small">
        {[
          one.childPart && name(childParts.term(one.childPart)),
          one.representedBy && words.view.spokenBy(name(representatives.term(one.representedBy)))
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{w.agenda}</h3>
      <ol className="conference-agenda">
        {one.points.map((point) => {
          const own = rows.filter((known) => known.pointId === point.id)
          return (
            <li key={point.id}>
              <p>
                <strong>{pointName(point, name)}</strong>
              </p>
              {own.length === 0 ? (
                <p className="small">{w.noDecision}</p>
              ) : (
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{w.what}</th>
                      <th scope="col">{w.who}</th>
                      <th scope="col">{w.due}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {own.map((known) => (
                      <tr key={known.id}>
                        <td>{decisionName(known, name)}</td>
                        <td data-label={w.who}>{ownerName(known)}</td>
                        <td data-label={w.due}>{longDay(known.dueOn, language)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </li>
          )
        })}
      </ol>
      {one.undecidedReason && <p>{words.page.undecided(name(undecidedReasons.term(one.undecidedReason)))}</p>}
      <h3>{w.attendance}</h3>
      <table className="table minutes-people">
        <thead>
          <tr>
            <th scope="col">{w.office}</th>
            <th scope="col">{w.came}</th>
            <th scope="col">{w.pledge}</th>
            <th scope="col">{w.signatures}</th>
          </tr>
        </thead>
        <tbody>
          {one.participants.map((seat) => (
            <tr key={seat.id}>
              <td>{seatName(seat)}</td>
              <td>{seat.attendance ? name(attendances.term(seat.attendance)) : '–'}</td>
              <td>{seat.pledgedAt ? (seat.pledge === 'paper' ? words.pledge.paper : words.pledge.account) : words.pledge.none}</td>
              <td className="minutes-line" />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="minutes-mark small">{w.watermark(printedBy, longDay(today, language))}</p>
    </article>
  )
}
