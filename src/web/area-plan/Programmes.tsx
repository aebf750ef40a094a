/** The register: each programme with what it gives, its money and decree, and everyone who has held its post. */
import { asksForRenewal, endsOn, programmeStates } from '#domain/area-plan/programme.ts'
import { fundings, services } from '#domain/plan/services.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { programmeWords } from '#web/words/programmes.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { dayOnly, postWords } from './area-names.ts'
import type { ProgrammeRead, ShownProgramme } from './programme.local.ts'
import './area-plan.css'

interface Props {
  readonly read: ProgrammeRead
  readonly today: string
  onEdit?(programme: ShownProgramme): void
}

export const Programmes = ({ read, today, onEdit }: Props) => (
  <ul className="plain-list rows">
    {read.programmes.map((one) => (
      <One key={one.id} one={one} read={read} today={today} {...(onEdit ? { onEdit: () => onEdit(one) } : {})} />
    ))}
  </ul>
)

interface OneProps {
  readonly one: ShownProgramme
  readonly read: ProgrammeRead
  readonly today: string
  onEdit?(): void
}

function One({ one, read, today, onEdit }: OneProps) {
  const w = useWords(programmeWords)
  const h = useWords(areaPlanWords).holder
  const name = useName()
  const { language } = useLanguage()
  const day = (on: string) => dayOnly(on, today, language)
  const end = endsOn(one)
  const money = one.funding && name(fundings.term(one.funding))
  return (
    <li className="programme">
      <div className="stack-s">
        <div className="row">
          <h2>{one.name}</h2>
          {one.state !== 'running' && <Tag>{name(programmeStates.term(one.state))}</Tag>}
        </div>
        <p className="small">
          {one.institution} · {w.since(day(one.since))}
        </p>
        <p className="small quiet">{one.services.map((code) => name(services.term(code))).join(', ')}</p>
        {asksForRenewal(one, today) && end && (
          <p className="small area-concern">
            <Icon name="clock" size={16} />
            <span>
              {end < today ? w.ended : w.renew}: <DayTime day={end} kind="deadline" />
            </span>
          </p>
        )}
      </div>
      <div className="stack-s small">
        {money && <p>{one.fundedUntil ? w.money(money, day(one.fundedUntil)) : w.moneyOpen(money)}</p>}
        <p>{one.decree ? (one.decreeUntil ? w.decree(one.decree, day(one.decreeUntil)) : w.decreeOpen(one.decree)) : w.noDecree}</p>
        <div>
          <p>{postWords(read.posts, one.responsiblePostId)}</p>
          {one.heldBy === null && !one.onPhone && <p className="caption">{h.vacant}</p>}
          <ul className="plain-list caption">
            {one.holders.map((holder) => (
              <li key={`${holder.accountId} ${holder.fromAt}`}>
                {holder.name},{' '}
                {holder.accountId === one.heldBy ? h.since(day(holder.fromAt)) : h.span(day(holder.fromAt), day(holder.untilAt))}
              </li>
            ))}
          </ul>
        </div>
      </div>
      {onEdit && (
        <p className="no-print">
          <Button onClick={onEdit}>{w.edit}</Button>
        </p>
      )}
    </li>
  )
}
