/** Steps against labels at school: what, who holds it, by when; one press records how it ended. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { stepEnds, stigmaSteps } from '#domain/schooling/schooling.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { StepRow } from './schooling.local.ts'
import type { PartProps } from './SchoolingSection.tsx'

const StepForm = lazy(async () => ({ default: (await import('./StepForms.tsx')).StepForm }))
const SettleForm = lazy(async () => ({ default: (await import('./StepForms.tsx')).SettleForm }))

export function Steps({ file, read, isOpen }: PartProps) {
  const w = useWords(schoolingWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [asked, setAsked] = useState<StepRow | 'new' | null>(null)
  const close = () => setAsked(null)
  const settles = isOpen && may('schooling.settle-step', file.standings)
  return (
    <section className="stack-s">
      <h3>{w.steps}</h3>
      {read.steps.length === 0 && <p className="quiet measure">{w.noSteps}</p>}
      <ul className="plain-list rows">
        {read.steps.map((row) => (
          <li key={row.id} className="school-row">
            <Icon name={row.end === 'done' ? 'check-circle' : row.end ? 'cross' : 'dot-empty'} size={20} />
            <div>
              <p>
                {row.end ? name(stigmaSteps.term(row.step)) : <strong>{name(stigmaSteps.term(row.step))}</strong>}{' '}
                {row.isPending && <Tag icon="device">{w.pending}</Tag>}
              </p>
              <p className="small quiet">
                {row.holder} ·{' '}
                {row.end ? (
                  `${name(stepEnds.term(row.end)).toLowerCase()}${row.settledOn ? `, ${shortDay(row.settledOn, today, language)}` : ''}`
                ) : (
                  <DayTime day={row.dueOn} kind="deadline" />
                )}
              </p>
            </div>
            {settles && !row.end && (
              <span className="no-print">
                <Button onClick={() => setAsked(row)} aria-label={w.settleStep(name(stigmaSteps.term(row.step)))}>
                  {w.settle}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {isOpen && may('schooling.add-step', file.standings) && (
        <div className="row no-print">
          <Button icon="plus" onClick={() => setAsked('new')}>
            {w.addStep}
          </Button>
        </div>
      )}
      <Suspense>
        {asked === 'new' && <StepForm file={file} onClose={close} />}
        {asked !== null && typeof asked === 'object' && <SettleForm file={file} step={asked} onClose={close} />}
      </Suspense>
    </section>
  )
}
