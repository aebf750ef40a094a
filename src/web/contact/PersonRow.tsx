/** One person of the file: whether and how she may be reached, in words; the default is not. */
import { isRuleTooOld } from '#domain/contact/contact-rule.ts'
import { askAgainDays } from '#domain/contact/contact-rule.ts'
import { identities, personKinds } from '#domain/contact/contact-terms.ts'
import { daysBetween } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { contactWords } from '#web/words/contact.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ContactPersonRow, PersonRule } from './contact.local.ts'
import { channelsWords, daysWords, hoursWords, zoneWords } from './rule-words.ts'

interface Props {
  readonly person: ContactPersonRow
  readonly onWrite: (() => void) | undefined
  readonly onChange: (() => void) | undefined
  readonly onStop: (() => void) | undefined
}

export function PersonRow({ person, onWrite, onChange, onStop }: Props) {
  const w = useWords(contactWords)
  const name = useName()
  const { today } = deviceNow()
  const kind = name(personKinds.term(person.kind))
  const who = person.name ?? kind
  const { rule, isKeptAway, agreement } = person
  const isNever = !rule || rule.doNotContact
  const stop = isKeptAway
    ? w.keptAway
    : isNever
      ? w.never
      : agreement === 'refused' || agreement === 'over'
        ? w.consentEnded
        : person.kind !== 'child' && agreement !== 'given'
          ? w.needsConsent
          : null
  return (
    <li>
      <div>
        <p className="contact-name">
          <strong>{who}</strong>
          {person.name && <Tag>{kind}</Tag>}
        </p>
        {stop && (
          <p className="small contact-sign contact-stop">
            <Icon name="cross" size={16} /> {stop}
          </p>
        )}
        {rule && !isNever && <RuleWords rule={rule} today={today} />}
      </div>
      <div className="row no-print">
        {onWrite && !stop && rule && !isRuleTooOld(rule.confirmedOn, today) && (
          <Button kind="primary" icon="chat" onClick={onWrite} aria-label={w.writeTo(who)}>
            {w.write}
          </Button>
        )}
        {onChange && !isKeptAway && (
          <Button icon="pencil" onClick={onChange} aria-label={w.changeOf(who)}>
            {w.change}
          </Button>
        )}
        {onStop && !isNever && (
          <Button kind="quiet" icon="cross" onClick={onStop} aria-label={w.stopOf(who)}>
            {w.stop}
          </Button>
        )}
      </div>
    </li>
  )
}

function RuleWords({ rule, today }: { readonly rule: PersonRule; readonly today: string }) {
  const w = useWords(contactWords)
  const name = useName()
  const isOld = rule.confirmedOn !== null && daysBetween(rule.confirmedOn, today) > askAgainDays
  const when = rule.windows.length > 0 && w.when(daysWords(rule.days, w.everyDay, name), hoursWords(rule.windows), zoneWords(rule.zone))
  return (
    <>
      <p>
        {channelsWords(rule.channels, name)}
        {when && <> · {when}</>}
      </p>
      <p className="small quiet">
        {w.as(identities.term(rule.identity).id)} · {rule.mayLeaveMessage ? w.leave : w.leaveNot}
        {rule.hasCodeWord && <> · {w.codeWord}</>}
      </p>
      <p className="small quiet">{rule.readers ? w.readers(rule.readers) : w.noReaders}</p>
      {rule.confirmedBy && rule.confirmedOn && (
        <p className="small quiet">
          {w.confirmed[rule.confirmedBy]}: <DayTime day={rule.confirmedOn} kind="event" />
        </p>
      )}
      {isOld && (
        <p className="small contact-sign contact-stop">
          <Icon name="clock" size={16} /> {w.askAgain}
        </p>
      )}
    </>
  )
}
