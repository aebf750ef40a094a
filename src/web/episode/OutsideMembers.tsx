/** Members of a panel who have no account: a profession and an office each, never a person's name. */
import { type Profession, professions } from '#domain/episode/determination.ts'
import { Button } from '#web/design/Button.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { determinationWords } from '#web/words/determination.ts'
import { useName, useWords } from '#web/words/words.tsx'

export interface Outside {
  readonly id: string
  readonly profession: Profession | undefined
  readonly office: string | undefined
}

interface Props {
  readonly members: readonly Outside[]
  onChange(members: readonly Outside[]): void
}

export function OutsideMembers({ members, onChange }: Props) {
  const w = useWords(determinationWords).form
  const name = useName()
  const change = (id: string, given: Partial<Outside>) => onChange(members.map((one) => (one.id === id ? { ...one, ...given } : one)))
  return (
    <fieldset className="episode-lines stack">
      <legend>{w.paper}</legend>
      <p className="small quiet">{w.paperHint}</p>
      {members.map((one) => (
        <div key={one.id} className="panel-outside">
          <Select
            label={w.profession}
            required
            value={one.profession}
            onChange={(profession) => change(one.id, { profession })}
            options={vocabularyOptions(professions.terms, name)}
          />
          <TextInput label={w.office} required max={80} value={one.office} onChange={(office) => change(one.id, { office })} />
          <Button kind="quiet" icon="trash" onClick={() => onChange(members.filter((other) => other !== one))}>
            {w.remove}
          </Button>
        </div>
      ))}
      {members.length < 5 && (
        <div className="row">
          <Button icon="plus" onClick={() => onChange([...members, { id: newId(), profession: undefined, office: undefined }])}>
            {w.add}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
