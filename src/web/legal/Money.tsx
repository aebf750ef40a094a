/** The account of restitution: claimed, ordered, paid, left; and what the victim fund gives. No other figure of a child is money. */
import { may } from '#domain/access/rules.ts'
import { accountOf, moneyKinds } from '#domain/legal/restitution.ts'
import { Button } from '#web/design/Button.tsx'
import { rupiah } from '#web/design/money.ts'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { legalWords } from '#web/words/legal.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { trackOf } from './legal.local.ts'
import type { PartProps } from './LegalSection.tsx'

export function Money({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const { money } = trackOf(read)
  const { claimed, ordered, paid, left, fundAsked, fundPaid } = accountOf(money)
  const figures = [
    [w.money.claimed, claimed],
    [w.money.ordered, ordered],
    [w.money.paid, ordered === null ? null : paid],
    [w.money.left, ordered === null ? null : left]
  ] as const
  return (
    <section className="stack-s">
      <h3>{w.money.title}</h3>
      {money.length === 0 ? (
        <p className="quiet measure">{read.recorder?.isTeam === false ? w.ownNone : w.money.none}</p>
      ) : (
        <>
          <dl className="legal-account">
            {figures.map(
              ([label, amount]) =>
                amount !== null && (
                  <div key={label}>
                    <dt className="caption">{label}</dt>
                    <dd>{rupiah(amount)}</dd>
                  </div>
                )
            )}
          </dl>
          {ordered !== null && (
            <progress
              className="legal-paid"
              max={ordered}
              value={Math.min(paid, ordered)}
              aria-label={w.money.progress(rupiah(paid), rupiah(ordered))}
            />
          )}
          {(fundAsked !== null || fundPaid > 0) && (
            <p className="small">
              {w.money.fund}:{' '}
              {[fundAsked !== null && w.money.fundAsked(rupiah(fundAsked)), fundPaid > 0 && w.money.fundPaid(rupiah(fundPaid))]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </>
      )}
      <Lines file={file} read={read} onAsk={onAsk} />
      {may('legal.record-restitution', file.standings) && (
        <div className="row no-print">
          <Button icon="money" onClick={() => onAsk({ form: 'money' })}>
            {w.money.record}
          </Button>
        </div>
      )}
    </section>
  )
}

function Lines({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  if (read.money.length === 0) return null
  return (
    <details className="legal-more">
      <summary>{w.money.lines(read.money.length)}</summary>
      <ul className="plain-list rows">
        {read.money.map((line) => (
          <li key={line.id} className="legal-line">
            <p className={line.isStruck ? 'legal-struck' : undefined}>
              {name(moneyKinds.term(line.kind))} {rupiah(line.amount)}{' '}
              <span className="small quiet">· {shortDay(line.onDay, today, language)}</span>{' '}
              {line.isPending && <Tag icon="device">{w.pending}</Tag>}
            </p>
            {line.isStruck ? (
              <Tag>{w.struck}</Tag>
            ) : (
              may('legal.strike-line', file.standings) && (
                <Button
                  kind="quiet"
                  aria-label={w.strikeOne(`${name(moneyKinds.term(line.kind))} ${rupiah(line.amount)}`)}
                  onClick={() => onAsk({ form: 'strike', list: 'money', lineId: line.id })}
                >
                  {w.strike}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
