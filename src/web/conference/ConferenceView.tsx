/** A conference for the child's own people: before, during and after on one page, with the one big next step on top. */
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { recordPaperPledge } from '#domain/conference/pledge.ts'
import { callOffReasons, childParts, conferenceReasons, representatives, undecidedReasons } from '#domain/conference/conference.ts'
import { attendances } from '#domain/conference/conference.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { AgendaList, WhenWhere } from './ConferenceParts.tsx'
import {
  type ConferencesRead,
  type MyConference,
  type ShownConference,
  type ShownDecision,
  type ShownParticipant,
  stateOf
} from './conference.local.ts'
import { seatName } from './conference-names.ts'
import { AttendanceForm } from './BeginForm.tsx'
import { Decisions } from './Decisions.tsx'
import { NextStep } from './NextStep.tsx'
import { PledgeCard } from './PledgeCard.tsx'
import { useTell } from './use-conferences.ts'

export interface ConferenceProps {
  readonly file: ConferencesRead['file'] & { readonly id: string }
  readonly one: ShownConference
  readonly mine: MyConference
  readonly isWorker: boolean
  readonly maySign: boolean
  readonly goals: readonly { readonly id: string; readonly words: string }[]
  /** "Masukkan ke RTL" beside a decision: made where the plan and the conference meet */
  readonly take: (decision: ShownDecision) => ReactNode
}

export function ConferenceView(props: ConferenceProps) {
  const { file, one, mine } = props
  const words = useWords(conferenceWords)
  const w = words.page
  const name = useName()
  return (
    <div className="stack-l">
      <Steps state={one.state} />
      {one.state !== 'called-off' && <PledgeCard mine={mine} />}
      <NextStep {...props} />
      <WhenWhere one={one} convener={`${one.convener.title}, ${one.convener.unit}`} />
      <p className="row">
        {one.reasons.map((reason) => (
          <Tag key={reason}>{name(conferenceReasons.term(reason))}</Tag>
        ))}
      </p>
      {one.state === 'called-off' && one.callOffReason && <p>{w.calledOff(name(callOffReasons.term(one.callOffReason)))}</p>}
      {one.reasons.some((reason) => reason === 'big-decision' || reason === 'reintegration') && (
        <Notice
          tone="quiet"
          icon="scale"
          action={
            <Link href={`/anak/${file.id}#persetujuan`} className={buttonClass('quiet')}>
              {w.bigDecisionLink}
            </Link>
          }
        >
          {w.bigDecision}
        </Notice>
      )}
      <ChildFirst one={one} />
      <section className="stack-s">
        <h2>{w.agenda}</h2>
        <p className="quiet small measure">
          {w.guide} {w.aliasNote(words.alias(one.number))}
        </p>
        <AgendaList points={one.points} under={(point) => <Decisions {...props} pointId={point.id} />} />
        {one.state !== 'called' && one.decisions.length === 0 && <p className="quiet">{w.noDecision}</p>}
        {one.undecidedReason && <p>{w.undecided(name(undecidedReasons.term(one.undecidedReason)))}</p>}
      </section>
      <People {...props} />
      <div className="row no-print">
        <Link href={`/anak/${file.id}`} className={buttonClass('second')}>
          {w.file}
        </Link>
        {one.begunAt && (
          <Link href={`/konferensi/${one.id}/notula`} className={buttonClass('second')}>
            {w.minutes}
          </Link>
        )}
      </div>
    </div>
  )
}

const order = ['called', 'running', 'closed'] as const

/** Before, under way, after: where we are. */
function Steps({ state }: { readonly state: ShownConference['state'] }) {
  const w = useWords(conferenceWords).steps
  if (state === 'called-off') return null
  return (
    <ol className="conference-steps plain-list">
      {order.map((step) => (
        <li key={step} aria-current={step === state ? 'step' : undefined}>
          <Icon name={order.indexOf(step) < order.indexOf(state) ? 'check-circle' : step === state ? 'dot-full' : 'dot-empty'} size={16} />
          {w[step]}
        </li>
      ))}
    </ol>
  )
}

function ChildFirst({ one }: { readonly one: ShownConference }) {
  const words = useWords(conferenceWords)
  const w = words.view
  const name = useName()
  const said = [
    one.childPart && name(childParts.term(one.childPart)),
    one.representedBy && w.spokenBy(name(representatives.term(one.representedBy)))
  ]
  return (
    <section className="stack-s conference-child">
      <h2>{words.page.childFirst}</h2>
      {!one.begunAt && <p className="quiet">{w.none}</p>}
      {one.statement && <blockquote className="goal-words">“{one.statement}”</blockquote>}
      {one.missingReason && <p>{w.missing(name(viewMissingReasons.term(one.missingReason)))}</p>}
      {one.begunAt && <p className="quiet small">{said.filter(Boolean).join(' · ')}</p>}
    </section>
  )
}

function People({ file, one }: ConferenceProps) {
  const words = useWords(conferenceWords)
  const name = useName()
  const tell = useTell(file.codeName)
  const [fault, setFault] = useState<string>()
  const [correcting, setCorrecting] = useState(false)
  const open = one.state === 'called' || one.state === 'running'
  const signed = async ({ id: participantId }: ShownParticipant) =>
    setFault(await tell(recordPaperPledge, { caseFileId: file.id, conferenceId: one.id, participantId, signed: true }, stateOf(file, one)))
  const came = one.participants.filter(({ attendance }) => attendance === 'came').length
  return (
    <section className="stack-s">
      <h2>{words.page.people}</h2>
      {one.begunAt && <p className="quiet small">{words.people.counted(came, one.participants.length)}</p>}
      <ul className="plain-list conference-seats">
        {one.participants.map((seat) => (
          <li key={seat.id}>
            <span>
              {seatName(seat)}{' '}
              <span className="quiet small">
                {[
                  seat.pledgedAt ? (seat.pledge === 'paper' ? words.pledge.paper : words.pledge.account) : words.pledge.none,
                  seat.attendance && name(attendances.term(seat.attendance))
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {open && !seat.pledgedAt && !seat.holder && (
              <Button icon="pencil" onClick={() => void signed(seat)}>
                {words.pledge.recordPaper}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {one.state === 'running' && (
        <div>
          <Button kind="quiet" onClick={() => setCorrecting(true)}>
            {words.people.correct}
          </Button>
        </div>
      )}
      {correcting && <AttendanceForm file={file} one={one} onClose={() => setCorrecting(false)} />}
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
    </section>
  )
}
