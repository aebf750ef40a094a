/** One course or job as a card: its stage first, then its terms, what is said there, and the looks at it. */
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { agreements, feelings, lookFindings, looksDue, stages, stopReasons } from '#domain/livelihood/activity.ts'
import { isWork, laws } from '#domain/livelihood/lawful-work.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { rupiah } from '#web/design/money.ts'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { longDay, shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ActivityRow, LookRow } from './livelihood.local.ts'
import { Heard } from './LivelihoodSection.tsx'

interface Props {
  readonly row: ActivityRow
  readonly title: string
  /** undefined: not open to this reader, or nothing comes after */
  readonly move: (() => void) | undefined
  readonly look: ((month: 1 | 3 | 6) => void) | undefined
}

export function Activity({ row, title, move, look }: Props) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const law = laws.term(row.law)
  const last = row.moves.at(-1)
  const taken = row.looks.map(({ month }) => month)
  // the next one alone: the later looks are on their way
  const due = looksDue(row, taken).slice(0, 1)
  const isUnsafe = row.stage === 'running' && row.looks[0]?.finding === 'unsafe'
  return (
    <article className="living-card stack-s">
      <div className="living-head">
        <div>
          <h4>{title}</h4>
          <p className="small quiet">
            {row.place} · {w.mentor(row.mentor)}
          </p>
        </div>
        <p>
          <Tag>{name(stages.term(row.stage))}</Tag> {row.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
      </div>
      {isUnsafe && (
        <Notice icon="flag" action={move && <Button onClick={move}>{w.stop}</Button>}>
          {w.unsafe}
        </Notice>
      )}
      <p className="small">
        {row.moves.length > 0
          ? row.moves.map((one) => w.since(name(stages.term(one.stage)), shortDay(one.onDay, today, language))).join(' · ')
          : row.beginsOn && `${w.begins} ${longDay(row.beginsOn, language)}`}
        {last?.reason && ` · ${name(stopReasons.term(last.reason)).toLowerCase()}`}
      </p>
      <dl className="sign-facts">
        {isWork(row.kind) && row.hoursDay !== null && row.hoursWeek !== null && (
          <>
            <dt>{w.terms}</dt>
            <dd>
              {w.hours(row.hoursDay, row.hoursWeek)} · {row.pay > 0 ? w.pay(rupiah(row.pay)) : w.noPay}
            </dd>
            <dt>{w.law}</dt>
            <dd>
              {name(law)} <span className="small quiet">{`${law.source} (${w.notRead})`}</span>
            </dd>
          </>
        )}
        <dt>{w.said}</dt>
        <dd>“{row.sentence}”</dd>
      </dl>
      <Heard one={row} />
      {(due.length > 0 || row.looks.length > 0) && (
        <ul className="plain-list rows">
          {due.map(({ month, dueOn }) => (
            <li key={month} className="sign-row">
              <Icon name="dot-empty" size={20} />
              <p>
                <strong>{w.month(month)}</strong> · <DayTime day={dueOn} kind="deadline" />
              </p>
              {look && (
                <span className="no-print">
                  <Button onClick={() => look(month)} aria-label={w.lookAt(month, title)}>
                    {w.record}
                  </Button>
                </span>
              )}
            </li>
          ))}
          {row.looks.map((one) => (
            <Look key={one.id} one={one} isPaid={row.pay > 0} />
          ))}
        </ul>
      )}
      {move && !isUnsafe && (
        <div className="row no-print">
          <Button onClick={move} aria-label={w.moveOf(title)}>
            {w.move}
          </Button>
        </div>
      )}
    </article>
  )
}

function Look({ one, isPaid }: { readonly one: LookRow; readonly isPaid: boolean }) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const missing = viewMissingReasons.terms.find(({ code }) => code === one.missingReason)
  return (
    <li className="sign-row">
      <Icon name={one.finding === 'well' ? 'check-circle' : 'triangle'} size={20} />
      <div>
        <p>
          {w.month(one.month)} · <strong>{name(lookFindings.term(one.finding))}</strong>{' '}
          <span className="small quiet">{shortDay(one.onDay, today, language)}</span>{' '}
          {one.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
        <p className="small quiet">
          {w.asAgreed(name(agreements.term(one.agreement)), isPaid)} ·{' '}
          {one.feeling ? w.feels(name(feelings.term(one.feeling))) : missing && w.noView(name(missing).toLowerCase())}
        </p>
      </div>
    </li>
  )
}
