/** The points to talk about, each with what a worker may do next; whom only the worker sees stands folded below. */
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { childPeople } from '#domain/support-map/child-map.ts'
import { pointKey } from '#domain/support-map/map-differences.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { ShownChildMap } from './child-map.local.ts'
import type { LaidMap } from './support-map.local.ts'
import type { TieRequest } from './TieForms.tsx'
import { openPoints, type TalkPoint } from './two-maps.ts'
import { usePointSentence } from './use-point-sentence.ts'

interface PointsProps {
  readonly file: LaidMap & { readonly standings: readonly string[] }
  readonly map: ShownChildMap
  readonly points: readonly TalkPoint[]
  readonly mayTalk: boolean
  onTalk(point: TalkPoint): void
  onAsk(request: TieRequest): void
  onLink(personId: string, supporterId: string): void
  onReviewSafety(): void
}

export function MapPoints({ file, map, points, mayTalk, ...on }: PointsProps) {
  const w = useWords(twoMapsWords)
  const left = openPoints(points)
  // Whom only the worker sees is told in one line: a child has friends, not a list of offices.
  const onlyWorker = points.filter(({ point, talk }) => point === 'ONLY-WORKER' && !talk)
  const first = points.filter((one) => !onlyWorker.includes(one))
  return (
    <section className="stack-s">
      <h2>{w.talkTitle}</h2>
      <p className="quiet">{left === 0 ? w.nothingApart : `${w.left(left)}. ${w.talkHint}`}</p>
      <Rows points={first} file={file} map={map} mayTalk={mayTalk} {...on} />
      {onlyWorker.length > 0 && (
        <details className="two-maps-rest">
          <summary>{w.onlyWorker(onlyWorker.length)}</summary>
          <Rows points={onlyWorker} file={file} map={map} mayTalk={mayTalk} {...on} />
        </details>
      )}
    </section>
  )
}

const Rows = ({ points, ...row }: PointsProps) => (
  <ul className="plain-list rows">
    {points.map((point) => (
      <PointRow key={pointKey(point)} point={point} {...row} />
    ))}
  </ul>
)

function PointRow({ file, map, point, mayTalk, ...on }: Omit<PointsProps, 'points'> & { readonly point: TalkPoint }) {
  const w = useWords(twoMapsWords)
  const t = useWords(tieFormWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sentence = usePointSentence(file, map)
  const { talk } = point
  const ties = file.ties.filter(({ supporterId }) => supporterId === point.supporterId)
  const [first] = ties
  const asked = ties.find(({ childConfirmed }) => !childConfirmed) ?? first
  const mayChange = may('support-map.change-tie', file.standings)
  return (
    <li className="map-point">
      <p className={talk ? 'quiet' : ''}>{sentence(point)}</p>
      {talk && (
        <p className="small">
          {talk.agreed && <strong>{talk.agreed} </strong>}
          <span className="quiet">{w.talkedOn(shortDay(talk.talkedOn, today, language), talk.by)}</span>
        </p>
      )}
      <div className="row no-print">
        {mayTalk && !talk && (
          <Button icon="check" onClick={() => on.onTalk(point)}>
            {w.talked}
          </Button>
        )}
        {mayChange && point.point === 'ONLY-CHILD' && (
          <Button
            kind="quiet"
            icon="plus"
            onClick={() =>
              on.onAsk({ kind: 'record', from: fromChild(map, point), onRecorded: (id) => point.personId && on.onLink(point.personId, id) })
            }
          >
            {w.addTie}
          </Button>
        )}
        {mayChange && asked && point.point === 'NOT-CONFIRMED' && (
          <Button kind="quiet" onClick={() => on.onAsk({ kind: 'confirm', tie: asked, byChild: true })}>
            {w.confirmTie}
          </Button>
        )}
        {mayChange && first && ['NEARER', 'FARTHER', 'UNSAFE-NEAR'].includes(point.point) && (
          <Button kind="quiet" onClick={() => on.onAsk({ kind: 'change', tie: first })}>
            {w.changeTie}
          </Button>
        )}
        {mayChange && first && point.point === 'ONLY-WORKER' && (
          <Button kind="quiet" onClick={() => on.onAsk({ kind: 'change', tie: first })}>
            {t.edit}
          </Button>
        )}
        {mayChange && point.point === 'WANTS-MORE' && (
          <Link href={`/anak/${file.id}/rencana`} className={buttonClass('quiet')}>
            {w.plan}
          </Link>
        )}
        {['AFRAID', 'UNSAFE-NEAR'].includes(point.point) && (
          <Button kind="quiet" icon="shield" onClick={on.onReviewSafety}>
            {w.safety}
          </Button>
        )}
      </div>
    </li>
  )
}

/** Who the child placed, as a worker begins to record her. */
function fromChild(map: ShownChildMap, { personId }: TalkPoint) {
  const person = map.people.find((one) => one.personId === personId)
  const role = supporterRoles.terms.find(({ code }) => person && code === childPeople.term(person.kind).role)
  return { label: person?.name ?? undefined, role: role?.code, level: role?.level }
}
