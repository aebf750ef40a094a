/** Talks that were held and what was agreed; either of the two says how an agreement ended. */
import { agendas, type PointOwner, sessionKinds } from '#domain/supervision/session.ts'
import { type ClosePointProblem, closePoint } from '#domain/supervision/close-point.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/supervision-problems.ts'
import { supervisionWords } from '#web/words/supervision.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Talk, TalkPoint } from './supervision.local.ts'
import './supervision.css'

problemWords.id satisfies Covers<Exclude<ClosePointProblem, { readonly kind: 'changed-meanwhile' }>>

interface Props {
  readonly talks: readonly Talk[]
  /** whose eyes these are: the supervisor's post, or whoever was talked with */
  readonly as: PointOwner
}

export function Talks({ talks, as }: Props) {
  return (
    <ul className="plain-list rows">
      {talks.map((talk) => (
        <OneTalk key={talk.id} talk={talk} as={as} />
      ))}
    </ul>
  )
}

function OneTalk({ talk, as }: { readonly talk: Talk; readonly as: PointOwner }) {
  const w = useWords(supervisionWords).talk
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <li className="talk stack-s">
      <div>
        <h3>{name(sessionKinds.term(talk.kind))}</h3>
        <p className="small quiet">
          {[
            shortDay(talk.heldOn, today, language),
            w.withPeople(as === 'worker' ? talk.recordedBy : talk.with.map((one) => one.name).join(', ')),
            talk.agenda.map((one) => name(agendas.term(one)).toLowerCase()).join(', '),
            talk.pending ? w.sending : ''
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {talk.files.length > 0 && <p className="small code-name">{talk.files.map(({ codeName }) => codeName).join(', ')}</p>}
        {talk.nextOn && <p className="small quiet">{w.next(shortDay(talk.nextOn, today, language))}</p>}
      </div>
      {talk.points.length > 0 && (
        <ul className="plain-list talk-agreed">
          {talk.points.map((point) => (
            <Point
              key={point.id}
              point={point}
              asSupervisor={as === 'supervisor'}
              mayClose={!talk.pending && (as === 'supervisor' || point.owner === 'worker')}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

interface PointProps {
  readonly point: TalkPoint
  readonly asSupervisor: boolean
  readonly mayClose: boolean
}

function Point({ point, asSupervisor, mayClose }: PointProps) {
  const w = useWords(supervisionWords).talk
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const close = (outcome: 'done' | 'dropped') =>
    void sending(
      closePoint,
      { pointId: point.id, seenVersion: point.version, outcome },
      { state: { point: { ...point, asSupervisor } }, subjectLabel: w.listTitle }
    )
  return (
    <li>
      <p className="measure">{point.text}</p>
      <p className="small quiet">
        {w.owners[point.owner]}
        {point.outcome ? ` · ${w.closed[point.outcome]}` : point.dueOn && <> · {<DayTime day={point.dueOn} />}</>}
      </p>
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      {mayClose && !point.outcome && (
        <p className="row no-print">
          <Button icon="check" onClick={() => close('done')}>
            {w.done}
          </Button>
          <Button kind="quiet" onClick={() => close('dropped')}>
            {w.dropped}
          </Button>
        </p>
      )}
    </li>
  )
}
