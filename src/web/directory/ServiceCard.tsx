/** One service found: who gives what, how far, whether it is open and has room, and what to bring. */
import { Link } from 'wouter'
import { distances, misfits } from '#domain/directory/finding.ts'
import { isAlways, openUntil } from '#domain/directory/hours.ts'
import { costKinds, serviceStatuses } from '#domain/directory/service.ts'
import { services } from '#domain/plan/services.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { distanceWords } from '#web/design/time-words.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Found } from './directory.local.ts'

interface Props {
  readonly found: Found
  readonly now: string
  readonly today: string
  /** among one's own the distance says nothing */
  readonly own: boolean
  /** for whoever searches for one child */
  readonly refer?: { readonly codeName: string; readonly address: string }
}

export function ServiceCard({ found, now, today, own, refer }: Props) {
  const w = useWords(directoryWords).card
  const name = useName()
  const { language } = useLanguage()
  const ago = distanceWords(found.verifiedOn, today, language, 'event')
  const cost = name(costKinds.term(found.cost))
  const why = found.why.filter((one) => one !== 'full')
  return (
    <li className="service-card">
      <div className="stack-s">
        <h2 className="service-name">
          <Link href={`/layanan/${found.id}`}>{found.name}</Link>
        </h2>
        <p className="small">
          {found.unit}
          {found.region && ` · ${found.region}`}
        </p>
        <p className="small quiet">{name(services.term(found.code))}</p>
        {why.length > 0 && (
          <p className="small service-misfit">
            <Icon name="info" size={16} />
            <span>{w.misfit(why.map((one) => name(misfits.term(one))).join(', '))}</span>
          </p>
        )}
      </div>
      <div className="stack-s small">
        <div className="row">
          {!own && <Tag icon="flag">{name(distances.term(String(found.distance) as '0'))}</Tag>}
          <RoomTag found={found} />
          {found.status !== 'active' && <Tag icon="info">{name(serviceStatuses.term(found.status))}</Tag>}
          {found.confidential && <Tag icon="lock">{w.hidden}</Tag>}
          {!found.hasInbox && <Tag icon="note">{w.letter}</Tag>}
        </div>
        <p>
          <OpenWords found={found} now={now} />
          {' · '}
          {cost}
          {found.costWords && ` (${found.costWords})`}
        </p>
        {found.papers.length > 0 && <p>{w.bring(found.papers.join(', '))}</p>}
        <p className="caption">{found.verifyAgainOn < today ? w.stale(ago) : w.verified(ago)}</p>
        {refer && (
          <p className="no-print">
            <Link href={refer.address} className={buttonClass('second')}>
              {w.refer(refer.codeName)}
              <span className="sr-only">{`: ${found.name}`}</span>
            </Link>
          </p>
        )}
      </div>
    </li>
  )
}

/** For the child asked about where that is known, else all that is free. */
function RoomTag({ found }: { readonly found: Found }) {
  const w = useWords(directoryWords).card
  const free = found.free ?? (found.rooms.length ? found.rooms.reduce((sum, room) => sum + room.free, 0) : null)
  if (free === null) return found.confidential ? <Tag icon="home">{w.roomUnknown}</Tag> : null
  return <Tag icon={free > 0 ? 'check-circle' : 'home'}>{free > 0 ? w.free(free) : w.full}</Tag>
}

function OpenWords({ found, now }: { readonly found: Found; readonly now: string }) {
  const w = useWords(directoryWords).card
  if (!found.hours) return <span>{w.hoursUnknown}</span>
  if (isAlways(found.hours)) return <span>{w.openAlways}</span>
  const until = openUntil(found.hours, found.regionCode, now)
  return <span>{until ? w.openUntil(until.replace(':', '.')) : w.shut}</span>
}
