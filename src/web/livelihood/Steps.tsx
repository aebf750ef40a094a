/** Steps of the family: what, who holds it, by when; one press records how it ended. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { stepEnds } from '#domain/case-file/track-step.ts'
import { familySteps } from '#domain/livelihood/family.ts'
import { Button } from '#web/design/Button.tsx'
import { StepList } from '#web/design/StepList.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { StepRow } from './livelihood.local.ts'
import type { PartProps } from './LivelihoodSection.tsx'

const StepForm = lazy(async () => ({ default: (await import('./StepForms.tsx')).StepForm }))
const SettleForm = lazy(async () => ({ default: (await import('./StepForms.tsx')).SettleForm }))

export function Steps({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const [asked, setAsked] = useState<StepRow | 'new' | null>(null)
  const close = () => setAsked(null)
  const settles = isOpen && may('livelihood.settle-step', file.standings)
  return (
    <section className="stack-s">
      <h3>{w.steps}</h3>
      {read.steps.length === 0 && <p className="quiet measure">{w.noSteps}</p>}
      <StepList
        steps={read.steps}
        today={deviceNow().today}
        titleOf={({ step }) => name(familySteps.term(step))}
        endOf={(end) => name(stepEnds.term(end))}
        pending={w.pending}
        settle={settles ? { words: w.record, of: w.recordOf, press: (step) => setAsked(step) } : undefined}
      />
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
