/** One item and its answers as chips; pressing the chosen one again takes the answer back, because anything may be passed over. */
import { useId } from 'react'
import type { Item, Scale } from '#domain/instrument/instrument.ts'
import { useName } from '#web/words/words.tsx'

interface Props {
  readonly item: Item
  readonly scale: Scale
  readonly value: number | undefined
  onChoose(value: number | undefined): void
}

export function ChoiceOfItem({ item, scale, value, onChoose }: Props) {
  const name = useName()
  const id = useId()
  return (
    <fieldset className="field instrument-item">
      <legend className="field-label">
        {item.code}. {name(item)}
      </legend>
      <div className="chips">
        {scale.steps.map((step) => (
          <label key={step.value} className="chip">
            <input
              className="sr-only"
              type="checkbox"
              name={`${id} ${step.value}`}
              checked={value === step.value}
              onChange={() => onChoose(value === step.value ? undefined : step.value)}
            />
            <span>{name(step)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The answers after one was chosen or taken back. */
export const withAnswer = (answers: Readonly<Record<string, number>>, code: string, value: number | undefined): Record<string, number> =>
  value === undefined ? Object.fromEntries(Object.entries(answers).filter(([one]) => one !== code)) : { ...answers, [code]: value }
