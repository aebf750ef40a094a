/** Parts of a conference that both the child's own people and those invited see. */
import type { ReactNode } from 'react'
import { meetingWays } from '#domain/conference/conference.ts'
import { MomentTime } from '#web/design/Time.tsx'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { MyConference, ShownPoint } from './conference.local.ts'
import { pointName, pointPlace } from './conference-names.ts'

export function WhenWhere({
  one,
  convener
}: {
  readonly one: Pick<MyConference, 'heldAt' | 'way' | 'place'> & { readonly begunAt?: string | null }
  readonly convener: string
}) {
  const w = useWords(conferenceWords).page
  const name = useName()
  return (
    <dl className="conference-facts">
      <div>
        <dt>{w.when}</dt>
        <dd>
          <MomentTime at={one.begunAt ?? one.heldAt} />
        </dd>
      </div>
      <div>
        <dt>{w.where}</dt>
        <dd>
          {one.place} <span className="quiet">· {name(meetingWays.term(one.way))}</span>
        </dd>
      </div>
      <div>
        <dt>{w.convener}</dt>
        <dd>{convener}</dd>
      </div>
    </dl>
  )
}

export function AgendaList({
  points,
  under
}: {
  readonly points: readonly ShownPoint[]
  readonly under?: (point: ShownPoint) => ReactNode
}) {
  const name = useName()
  return (
    <ol className="conference-agenda">
      {points.map((point) => (
        <li key={point.id}>
          <div className="stack-s">
            <p>
              <strong>{pointName(point, name)}</strong> <span className="quiet small">{pointPlace(point, name)}</span>
            </p>
            {point.note && <p className="measure">{point.note}</p>}
            {under?.(point)}
          </div>
        </li>
      ))}
    </ol>
  )
}
