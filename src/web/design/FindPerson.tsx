/** One person of the area, found by typing a part of the name: so few are shown at once that they fit on a small screen. */
import { useState } from 'react'
import { peopleWords } from '#web/words/people.ts'
import { useWords } from '#web/words/words.tsx'
import type { ControlProps } from './Field.tsx'
import type { Option } from './option.ts'
import { RadioGroup } from './RadioGroup.tsx'
import { TextInput } from './TextInput.tsx'

const shown = 4

interface Props extends ControlProps<string> {
  readonly people: readonly Option[]
}

export function FindPerson({ people, ...control }: Props) {
  const w = useWords(peopleWords)
  const [text, setText] = useState<string | undefined>('')
  const sought = (text ?? '').trim().toLowerCase()
  // who was chosen stays in sight, whatever is typed after that
  const isChosen = ({ value }: Option) => value === control.value
  const found = [...people.filter(isChosen), ...people.filter((one) => !isChosen(one) && one.label.toLowerCase().includes(sought))].slice(
    0,
    shown
  )
  return (
    <>
      <TextInput name="find" label={w.find} hint={w.findHint} required value={text} onChange={setText} type="search" autoComplete="off" />
      {found.length === 0 ? <p className="quiet">{w.nobody}</p> : <RadioGroup {...control} options={found} />}
    </>
  )
}
