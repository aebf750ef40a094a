/** The five faces: as a question with big targets for a child, and small and quiet for whoever reads them. */
import { useId } from 'react'
import { faces } from '#domain/child-voice/voice.ts'
import { childSheetWords } from '#web/words/child-sheet.ts'
import { useName, useWords } from '#web/words/words.tsx'

const mouths = ['M15 34 Q24 25 33 34', 'M16 33 Q24 28.5 32 33', 'M16 31.5 H32', 'M16 29.5 Q24 35 32 29.5', 'M14 28.5 Q24 40 34 28.5']

export function Face({ value, size = 48 }: { readonly value: number; readonly size?: number }) {
  return (
    <svg className="face" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <circle className="face-eye" cx="17" cy="19" r="2.4" />
      <circle className="face-eye" cx="31" cy="19" r="2.4" />
      <path d={mouths[value - 1]} />
    </svg>
  )
}

interface Props {
  readonly label: string
  readonly value: number | null
  onChange(value: number | null): void
}

export function FaceChoice({ label, value, onChange }: Props) {
  const w = useWords(childSheetWords)
  const name = useName()
  const id = useId()
  return (
    <fieldset className="face-question">
      <legend>{label}</legend>
      <div className="face-row">
        {faces.terms.map((term, index) => (
          <label key={term.code} className="face-choice">
            <input className="sr-only" type="radio" name={id} checked={value === index + 1} onChange={() => onChange(index + 1)} />
            <Face value={index + 1} />
            <span>{name(term)}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <button type="button" className="child-skip" onClick={() => onChange(null)}>
          {w.skip}
        </button>
      )}
    </fieldset>
  )
}
