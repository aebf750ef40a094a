/** Limits of the law that run, nearest first, and the duties behind them that a person settles (SLA-04–SLA-11). */
import { may } from '#domain/access/rules.ts'
import { type ClockCode, clockRules } from '#domain/intake/clocks.ts'
import { duties } from '#domain/legal/legal.ts'
import { reportingBases } from '#domain/legal/reporting.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DeadlineTime } from '#web/design/Time.tsx'
import { legalWords } from '#web/words/legal.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { openDutyRows } from './legal.local.ts'
import type { PartProps } from './LegalSection.tsx'

export function Limits({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const name = useName()
  const open = openDutyRows(read)
  const dutyOf = (code: string) => open.find(({ duty }) => duties.term(duty).clock === code)
  // what was begun on this phone has no limit from the server yet
  const waiting = open.filter(({ duty }) => !read.limits.some(({ code }) => code === duties.term(duty).clock))
  // of what was answered on this phone the limit may run on the server still
  const running = read.limits.filter(({ code }) => !duties.terms.some(({ clock }) => clock === code) || dutyOf(code))
  const keeps = may('legal.record-notice', file.standings)
  return (
    <section className="stack-s">
      <h3>{w.limits.title}</h3>
      {running.length + waiting.length === 0 && <p className="quiet">{w.limits.none}</p>}
      <ul className="plain-list rows">
        {running.map(({ code, dueAt, isOver }) => {
          const duty = dutyOf(code)
          return (
            <li key={code} className="legal-limit">
              <Icon name={isOver ? 'alert' : 'clock'} size={20} />
              <div>
                <p>
                  {name(clockRules.term(code as ClockCode))} {isOver && <Tag>{w.limits.over}</Tag>}
                </p>
                <p className="small quiet">
                  <DeadlineTime at={dueAt} />
                </p>
                {duty?.basis && <p className="small quiet">{w.limits.knownFrom(name(reportingBases.term(duty.basis)).toLowerCase())}</p>}
              </div>
              {duty && keeps && (
                <div className="row no-print">
                  {duty.duty === 'report' && <Button onClick={() => onAsk({ form: 'step', stage: 'LG02' })}>{w.limits.report}</Button>}
                  <Button
                    kind={duty.duty === 'report' ? 'quiet' : 'second'}
                    aria-label={w.limits.settleOne(name(clockRules.term(code as ClockCode)))}
                    onClick={() => onAsk({ form: 'settle', duty })}
                  >
                    {duty.duty === 'report' ? w.limits.notReported : w.limits.settle}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
        {waiting.map((duty) => (
          <li key={duty.id} className="legal-limit">
            <Icon name="clock" size={20} />
            <p>
              {name(duties.term(duty.duty))} <Tag icon="device">{w.pending}</Tag>
            </p>
          </li>
        ))}
      </ul>
      {keeps && (
        <div className="row no-print">
          <Button icon="clock" onClick={() => onAsk({ form: 'duty' })}>
            {w.limits.start}
          </Button>
        </div>
      )}
    </section>
  )
}
