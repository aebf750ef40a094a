/** One question with two answers on one line; neither is chosen before somebody has looked. */
import { useId } from 'react'
import { intakeWords } from '#web/words/intake.ts'
import { useWords } from '#web/words/words.tsx'

interface Props {
  readonly label: string
  readonly value: boolean | undefined
  readonly disabled?: boolean
  onChange(value: boolean): void
}

export function YesNo({ label, value, disabled = false, onChange }: Props) {
  const w = useWords(intakeWords)
  const id = useId()
  return (
    <div className="yes-no" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="yes-no-label">
        {label}
      </span>
      <span className="yes-no-answers">
        {([true, false] as const).map((answer) => (
          <label key={String(answer)} className="chip">
            <input
              className="sr-only"
              type="radio"
              name={id}
              checked={value === answer}
              disabled={disabled}
              onChange={() => onChange(answer)}
            />
            <span>{answer ? w.yes : w.no}</span>
          </label>
        ))}
      </span>
    </div>
  )
}
