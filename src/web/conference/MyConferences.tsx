/** Conferences I am invited to or convene, by date. */
import { Link } from 'wouter'
import { conferenceStates } from '#domain/conference/conference.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { MyConference } from './conference.local.ts'
import './conference.css'

export function MyConferences({ list }: { readonly list: readonly MyConference[] }) {
  const w = useWords(conferenceWords)
  const isOver = ({ state }: MyConference) => state === 'closed' || state === 'called-off'
  const parts = [
    { title: w.mine.before, rows: list.filter((one) => !isOver(one)) },
    { title: w.mine.over, rows: list.filter(isOver).toReversed() }
  ]
  if (list.length === 0) return <Empty title={w.mine.empty}>{w.mine.emptyUnder}</Empty>
  return (
    <>
      {parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <section key={title} className="stack-s">
            <h2>{title}</h2>
            <ul className="plain-list rows conference-rows">
              {rows.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

function Row({ one }: { readonly one: MyConference }) {
  const w = useWords(conferenceWords)
  const name = useName()
  const toPledge = !one.isPledged && (one.state === 'called' || one.state === 'running')
  return (
    <li>
      <div>
        <p className="conference-name">
          <strong>{w.alias(one.number)}</strong>
          {one.codeName && <span className="code-name">{one.codeName}</span>}
          <Tag>{name(conferenceStates.term(one.state))}</Tag>
        </p>
        <p className="small quiet">
          <MomentTime at={one.heldAt} /> · {one.place} · {one.convenerTitle}, {one.convenerUnit}
        </p>
        {toPledge && (
          <p className="small conference-sign conference-wait">
            <Icon name="lock" size={16} /> {w.mine.toPledge}
          </p>
        )}
      </div>
      <Link href={`/konferensi/${one.id}`} className={buttonClass(toPledge ? 'primary' : 'second')}>
        {w.mine.open}
      </Link>
    </li>
  )
}
