/** What the trail gives reason to ask about, and how each question ended. */
import { useState } from 'react'
import { alarmKinds, alarmOutcomes } from '#domain/oversight/alarm.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { oversightWords } from '#web/words/oversight.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { LaidAlarm } from './oversight.local.ts'
import { SettleAlarm } from './SettleAlarm.tsx'

export function Alarms({ alarms }: { readonly alarms: readonly LaidAlarm[] }) {
  const w = useWords(oversightWords).page
  const open = alarms.filter((alarm) => alarm.outcome === null)
  const settled = alarms.filter((alarm) => alarm.outcome !== null)
  const [chosen, setChosen] = useState<LaidAlarm | null>(null)
  return (
    <section className="stack">
      <h2>{w.open}</h2>
      {open.length === 0 && <Empty title={w.none}>{w.noneUnder}</Empty>}
      <ul className="plain-list stack">
        {open.map((alarm) => (
          <Card key={alarm.id} as="li" {...(alarm.mine ? {} : { actions: <Button onClick={() => setChosen(alarm)}>{w.settle}</Button> })}>
            <Facts alarm={alarm} />
            {alarm.mine && <p className="small quiet">{w.own}</p>}
          </Card>
        ))}
      </ul>
      {settled.length > 0 && (
        <Disclosure id="pengawasan-selesai" title={w.settled} summary={settled.length}>
          <ul className="plain-list rows">
            {settled.map((alarm) => (
              <li key={alarm.id} className="alarm-settled">
                <Facts alarm={alarm} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {chosen && <SettleAlarm alarm={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}

function Facts({ alarm }: { readonly alarm: LaidAlarm }) {
  const w = useWords(oversightWords).page
  const name = useName()
  const kind = alarmKinds.term(alarm.kind)
  return (
    <div className="stack-s">
      <h3>{name(kind)}</h3>
      <p>
        {[alarm.who ?? w.nobody, alarm.unit, alarm.file && w.file(alarm.file), w.figures[alarm.kind](alarm.figure)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="caption">
        <MomentTime at={alarm.untilAt} /> · {name(kind.hint)}
      </p>
      {alarm.outcome && (
        <p className="small">
          {w.settledLine(name(alarmOutcomes.term(alarm.outcome)), alarm.settledBy ?? '')}{' '}
          {alarm.sending && <SentMark status={alarm.sending} />}
        </p>
      )}
    </div>
  )
}
