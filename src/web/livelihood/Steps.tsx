/** Steps of the family: what, who holds it, by when; one press records how it ended. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { familySteps, stepEnds } from '#domain/livelihood/family.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { StepRow } from './livelihood.local.ts'
import type { PartProps } from './LivelihoodSection.tsx'

const StepForm = lazy(async () => ({ default: (await import('./StepForms.tsx')).StepForm }))
const SettleForm = lazy(async () => ({ default: (await import('./StepForms.tsx')).SettleForm }))

export function Steps({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [asked, setAsked] = useState<StepRow | 'new' | null>(null)
  const close = () => setAsked(null)
  const settles = isOpen && may('livelihood.settle-step', file.standings)
  return (
    <section className="stack-s">
      <h3>{w.steps}</h3>
      {read.steps.length === 0 && <p className="quiet measure">{w.noSteps}</p>}
      <ul className="plain-list rows">
        {read.steps.map((row) => (
          <li key={row.id} className="living-row">
            <Icon name={row.end === 'done' ? 'check-circle' : row.end ? 'cross' : 'dot-empty'} size={20} />
            <div>
              <p>
                {row.end ? name(familySteps.term(row.step)) : <strong>{name(familySteps.term(row.step))}</strong>}{' '}
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
                <Button onClick={() => setAsked(row)} aria-label={w.recordOf(name(familySteps.term(row.step)))}>
                  {w.record}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {isOpen && may('livelihood.add-step', file.standings) && (
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
