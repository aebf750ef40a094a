/** The list behind the search: the reader's own children, narrowed while typing. */
import { type FormEvent, useState } from 'react'
import { useOwnFiles } from '#web/offline/own-files.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'
import { FoundFiles } from './FoundFiles.tsx'

interface Props {
  onFound(id: string): void
  onClose(): void
}

export function CodeNameFinder({ onFound, onClose }: Props) {
  const w = useWords(appWords).search
  const [sought, setSought] = useState('')
  const { read, found, isSearching } = useOwnFiles(sought)
  const first = found.slice(0, 8)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (first[0]) onFound(first[0].id)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput label={w.label} hint={w.hint} required type="search" value={sought} onChange={(text) => setSought(text ?? '')} autoFocus />
      <Loaded read={read}>
        {() =>
          first.length > 0 ? <FoundFiles files={first} onOpen={onClose} /> : <p role="status">{isSearching ? w.searching : w.none}</p>
        }
      </Loaded>
    </form>
  )
}
