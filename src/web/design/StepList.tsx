/** Steps somebody holds until a day: what, who, by when; one press records how each ended. */
import { useLanguage } from '#web/words/words.tsx'
import { Button } from './Button.tsx'
import { SignRow } from './SignRow.tsx'
import { Tag } from './Tag.tsx'
import { DayTime } from './Time.tsx'
import { shortDay } from './time-words.ts'

export interface StepLine {
  readonly id: string
  readonly holder: string
  readonly dueOn: string
  readonly end: 'done' | 'dropped' | null
  readonly settledOn: string | null
  readonly isPending?: boolean | undefined
}

interface Props<Step extends StepLine> {
  readonly steps: readonly Step[]
  readonly today: string
  readonly titleOf: (step: Step) => string
  readonly endOf: (end: 'done' | 'dropped') => string
  readonly pending: string
  /** absent where nothing can be recorded */
  readonly settle?: { readonly words: string; readonly of: (title: string) => string; press(step: Step): void } | undefined
}

export function StepList<Step extends StepLine>({ steps, today, titleOf, endOf, pending, settle }: Props<Step>) {
  const { language } = useLanguage()
  return (
    <ul className="plain-list rows">
      {steps.map((step) => {
        const title = titleOf(step)
        return (
          <SignRow
            key={step.id}
            icon={step.end === 'done' ? 'check-circle' : step.end ? 'cross' : 'dot-empty'}
            title={
              <>
                {step.end ? title : <strong>{title}</strong>} {step.isPending && <Tag icon="device">{pending}</Tag>}
              </>
            }
            under={
              <>
                {step.holder} ·{' '}
                {step.end ? (
                  `${endOf(step.end).toLowerCase()}${step.settledOn ? `, ${shortDay(step.settledOn, today, language)}` : ''}`
                ) : (
                  <DayTime day={step.dueOn} kind="deadline" />
                )}
              </>
            }
            action={
              settle &&
              !step.end && (
                <Button onClick={() => settle.press(step)} aria-label={settle.of(title)}>
                  {settle.words}
                </Button>
              )
            }
          />
        )
      })}
    </ul>
  )
}
