/** One person of the area, found by typing a part of the name: so few are shown at once that they fit on a small screen. */
import { useState } from 'react'
import { peopleWords } from '#web/words/people.ts'
import { useWords } from '#web/words/words.tsx'
import type { ControlProps } from './Field.tsx'
import { RadioGroup } from './RadioGroup.tsx'
import { TextInput } from './TextInput.tsx'

export interface Person {
  readonly accountId: string
  readonly name: string
  readonly title: string
  readonly unit: string
}

const shown = 4

interface Props extends ControlProps<string> {
  readonly people: readonly Person[]
}

export function FindPerson({ people, ...control }: Props) {
  const w = useWords(peopleWords)
  const [text, setText] = useState<string | undefined>('')
  const sought = (text ?? '').trim().toLowerCase()
  // who was chosen stays in sight, whatever is typed after that
  const isChosen = ({ accountId }: Person) => accountId === control.value
  const found = [...people.filter(isChosen), ...people.filter((one) => !isChosen(one) && one.name.toLowerCase().includes(sought))].slice(
    0,
    shown
  )
  return (
    <>
      <TextInput name="find" label={w.find} hint={w.findHint} required value={text} onChange={setText} type="search" autoComplete="off" />
      {found.length === 0 ? (
        <p className="quiet">{w.nobody}</p>
      ) : (
        <RadioGroup
          {...control}
          options={found.map(({ accountId, name, title, unit }) => ({ value: accountId, label: name, hint: `${title} · ${unit}` }))}
        />
      )}
    </>
  )
}
