/** The items of an instrument under their parts, answers as chips; pressing the chosen one again takes the answer back, because anything may be passed over. */
import { useId } from 'react'
import type { Instrument, Item, Scale } from '#domain/instrument/instrument.ts'
import { useName } from '#web/words/words.tsx'

type Answers = Readonly<Record<string, number>>

interface ItemsProps {
  readonly instrument: Pick<Instrument, 'parts' | 'items' | 'scale'>
  readonly answers: Answers | undefined
  onChange(answers: Record<string, number>): void
}

export function Items({ instrument, answers = {}, onChange }: ItemsProps) {
  const name = useName()
  return groupsOf(instrument).map(({ part, items }) => (
    <div key={part?.code ?? ''} className="stack-s">
      {part && <h3>{name(part)}</h3>}
      {items.map((item) => (
        <ChoiceOfItem
          key={item.code}
          item={item}
          scale={instrument.scale}
          value={answers[item.code]}
          onChoose={(value) => onChange(withAnswer(answers, item.code, value))}
        />
      ))}
    </div>
  ))
}

/** The items under the part they belong to; without parts, all of them together. */
const groupsOf = ({ parts, items }: Pick<Instrument, 'parts' | 'items'>) =>
  parts.length === 0 ? [{ part: null, items }] : parts.map((part) => ({ part, items: items.filter((item) => item.part === part.code) }))

interface Props {
  readonly item: Item
  readonly scale: Scale
  readonly value: number | undefined
  onChoose(value: number | undefined): void
}

function ChoiceOfItem({ item, scale, value, onChoose }: Props) {
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
export const withAnswer = (answers: Answers, code: string, value: number | undefined): Record<string, number> =>
  value === undefined ? Object.fromEntries(Object.entries(answers).filter(([one]) => one !== code)) : { ...answers, [code]: value }
