/** Messages as rows: what, to whom, how it stands, and the one button that goes on with it. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { channels, personKinds } from '#domain/contact/contact-terms.ts'
import { confirmMessage } from '#domain/contact/confirm-message.ts'
import { messageStates, reasons } from '#domain/contact/message.ts'
import { outcomesFor } from '#domain/contact/record-outcome.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { useNow } from '#web/design/Time.tsx'
import { clockWords, momentWords } from '#web/design/time-words.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { messageWords } from '#web/words/messages.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { clockOf, type ListedMessage, phaseOf } from './contact.local.ts'
import { channelIcons } from './rule-words.ts'
import './contact.css'

const OutcomeForm = lazy(async () => ({ default: (await import('./OutcomeForm.tsx')).OutcomeForm }))
const WithdrawForm = lazy(async () => ({ default: (await import('./WithdrawForm.tsx')).WithdrawForm }))
const CallSheet = lazy(async () => ({ default: (await import('./CallSheet.tsx')).CallSheet }))

interface Props {
  readonly messages: readonly ListedMessage[]
  /** prepared on this phone and not yet known elsewhere */
  readonly here?: number
  readonly empty?: string
  readonly acts: boolean
  /** the list across files names the child */
  readonly names?: boolean
}

type Open = { readonly kind: 'outcome' | 'withdraw' | 'call'; readonly message: ListedMessage }

export function MessageRows({ messages, here = 0, empty, acts, names = false }: Props) {
  const w = useWords(messageWords)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {messages.length + here === 0 && empty && <p className="quiet">{empty}</p>}
      <ul className="plain-list rows contact-rows">
        {here > 0 && (
          <li>
            <div>
              <Tag icon="device">{w.here(here)}</Tag>
            </div>
          </li>
        )}
        {messages.map((message) => (
          <Row key={message.id} message={message} acts={acts} names={names} onOpen={(kind) => setOpen({ kind, message })} />
        ))}
      </ul>
      <Suspense>
        {open?.kind === 'outcome' && <OutcomeForm message={open.message} onClose={close} />}
        {open?.kind === 'withdraw' && <WithdrawForm message={open.message} onClose={close} />}
        {open?.kind === 'call' && (
          <CallSheet message={open.message} onClose={close} onRecord={() => setOpen({ kind: 'outcome', message: open.message })} />
        )}
      </Suspense>
    </>
  )
}

interface RowProps {
  readonly message: ListedMessage
  readonly acts: boolean
  readonly names: boolean
  onOpen(kind: Open['kind']): void
}

function Row({ message, acts, names, onOpen }: RowProps) {
  const w = useWords(messageWords)
  const name = useName()
  const now = useNow()
  const { sending } = useSending()
  const { channel, state, title } = message
  const phase = phaseOf(message, now)
  const who = message.name ?? (message.kind === 'child' ? w.child : name(personKinds.term(message.kind)))
  const confirm = () =>
    void sending(
      confirmMessage,
      { caseFileId: message.caseFileId, messageId: message.id, seenVersion: message.version },
      { state: undefined, subjectLabel: message.codeName }
    )
  const byHand = channel === 'visit' ? 'visit' : 'call'
  const canWithdraw = state === 'planned' || state === 'confirmed'
  return (
    <li>
      <div>
        <p className="contact-name">
          <Icon name={channelIcons[channel]} size={20} />
          <strong>{title}</strong>
          {names && <span className="code-name">{message.codeName}</span>}
          {message.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
        <p className="small">
          {name(channels.term(channel))} {w.to(who)} · <Standing message={message} now={now} />
        </p>
      </div>
      {acts && !message.isPending && (
        <div className="row no-print">
          {phase === 'confirm' && (
            <Button kind="primary" icon="arrow-right" onClick={confirm} aria-label={w.confirmOf(title, who)}>
              {w.confirm}
            </Button>
          )}
          {phase === 'by-hand' && channel === 'letter' && (
            <Link
              href={`/pesan/${message.caseFileId}/${message.id}`}
              className={buttonClass('primary')}
              aria-label={`${w.call.letter}: ${title}, ${who}`}
            >
              {w.call.letter}
            </Link>
          )}
          {phase === 'by-hand' && channel !== 'letter' && (
            <Button kind="primary" icon="lock" onClick={() => onOpen('call')} aria-label={`${w.call[byHand]}: ${title}, ${who}`}>
              {w.call[byHand]}
            </Button>
          )}
          {phase === 'settle' && (
            <Button kind="primary" onClick={() => onOpen('outcome')} aria-label={`${w.settle}: ${title}, ${who}`}>
              {w.settle}
            </Button>
          )}
          {state === 'handed-over' && outcomesFor(message).length > 0 && (
            <Button onClick={() => onOpen('outcome')} aria-label={`${w.record}: ${title}, ${who}`}>
              {w.record}
            </Button>
          )}
          {canWithdraw && (
            <Button kind="quiet" onClick={() => onOpen('withdraw')} aria-label={w.withdrawOf(title, who)}>
              {w.withdraw}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

/** How it stands, and until or from when by the clock of the person's own place. */
function Standing({ message, now }: { readonly message: ListedMessage; readonly now: string }) {
  const w = useWords(messageWords)
  const name = useName()
  const { language } = useLanguage()
  const { zone } = message
  const phase = phaseOf(message, now)
  if ((phase === 'confirm' || phase === 'by-hand') && message.channel !== 'letter')
    return <strong>{w.until(clockWords(message.closesAt, clockOf(zone)), zone)}</strong>
  // a letter keeps no hour: it is there to be printed
  if (phase === 'by-hand') return <strong>{w.toPrint}</strong>
  if (phase === 'waiting') return <>{w.from(momentWords(message.opensAt, now, language, clockOf(zone)), zone)}</>
  return (
    <>
      {name(messageStates.term(message.state))}
      {message.reason && `: ${name(reasons.term(message.reason)).toLowerCase()}`}
    </>
  )
}
