/** Steps of the family: what, who holds it, by when; one press records how it ended. */
import { lazy } from 'react'
import { may } from '#domain/access/rules.ts'
import { stepEnds } from '#domain/case-file/track-step.ts'
import { familySteps } from '#domain/livelihood/family.ts'
import { RowsPart } from '#web/design/RowsPart.tsx'
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
  const adds = isOpen && may('livelihood.add-step', file.standings)
  const settles = isOpen && may('livelihood.settle-step', file.standings)
  return (
    <RowsPart<StepRow>
      title={w.steps}
      add={adds ? w.addStep : undefined}
      form={(step, close) => (step ? <SettleForm file={file} step={step} onClose={close} /> : <StepForm file={file} onClose={close} />)}
    >
      {(ask) => (
        <>
          {read.steps.length === 0 && <p className="quiet measure">{w.noSteps}</p>}
          <StepList
            steps={read.steps}
            today={deviceNow().today}
            titleOf={({ step }) => name(familySteps.term(step))}
            endOf={(end) => name(stepEnds.term(end))}
            pending={w.pending}
            settle={settles ? { words: w.record, of: w.recordOf, press: ask } : undefined}
          />
        </>
      )}
    </RowsPart>
  )
}
