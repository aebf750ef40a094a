/** One question for a child: its sentence, large answers with words and a picture, and pass over, back, stop. An answer leads on by itself. */
import { useEffect, useRef } from 'react'
import type { Item, Scale } from '#domain/instrument/instrument.ts'
import { Button } from '#web/design/Button.tsx'
import { askChildWords } from '#web/words/ask-child.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { StepPicture } from './StepPicture.tsx'

interface Props {
  readonly item: Item
  readonly scale: Scale
  readonly place: number
  readonly of: number
  readonly value: number | undefined
  onChoose(value: number | undefined): void
  onGo(place: number): void
  onStop(): void
}

/** Long enough to see which answer was taken. */
const aMoment = 250

export function ChildQuestion({ item, scale, place, of, value, onChoose, onGo, onStop }: Props) {
  const w = useWords(askChildWords)
  const name = useName()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was started for one question ends with it
  useEffect(() => () => clearTimeout(timer.current), [place])
  return (
    <>
      <div className="ask-head">
        <p className="ask-place">{w.place(place + 1, of)}</p>
        <progress className="ask-progress" value={place + 1} max={of} aria-hidden="true" />
        <Button kind="quiet" onClick={onStop}>
          {w.stop}
        </Button>
      </div>
      <h1 tabIndex={-1}>{name(item)}</h1>
      <fieldset className="ask-answers" aria-label={name(item)}>
        {scale.steps.map((step, index) => (
          <button
            key={step.value}
            type="button"
            className="ask-answer"
            aria-pressed={value === step.value}
            onClick={() => {
              onChoose(step.value)
              clearTimeout(timer.current)
              timer.current = setTimeout(() => onGo(place + 1), aMoment)
            }}
          >
            <StepPicture scale={scale} place={index} />
            <span>{name(step)}</span>
          </button>
        ))}
      </fieldset>
      <div className="ask-foot">
        {place > 0 ? (
          <Button icon="chevron-left" onClick={() => onGo(place - 1)}>
            {w.before}
          </Button>
        ) : (
          <span />
        )}
        <Button
          onClick={() => {
            onChoose(undefined)
            onGo(place + 1)
          }}
        >
          {w.skip}
        </Button>
      </div>
    </>
  )
}
