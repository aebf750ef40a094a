/** The list behind the search: the reader's own children, narrowed while typing. */
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { Loaded } from '#web/design/Loaded.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { Bird } from '#web/support-map/Bird.tsx'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/support-map/support-map.css'

interface Listed {
  readonly id: string
  readonly codeName: string
}

interface Props {
  onFound(id: string): void
  onClose(): void
}

export function CodeNameFinder({ onFound, onClose }: Props) {
  const w = useWords(appWords).search
  const [sought, setSought] = useState('')
  const children = useRead<readonly Listed[]>('/api/case-files')
  const found = (children.value ?? []).filter((child) => child.codeName.toLowerCase().includes(sought.trim().toLowerCase())).slice(0, 8)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (found[0]) onFound(found[0].id)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput label={w.label} hint={w.hint} required type="search" value={sought} onChange={(text) => setSought(text ?? '')} autoFocus />
      <Loaded read={children}>
        {() =>
          found.length ? (
            <ul className="plain-list found">
              {found.map((child) => (
                <li key={child.id}>
                  <Link href={`/anak/${child.id}`} className="found-link code-name" onClick={onClose}>
                    <Bird codeName={child.codeName} size={32} />
                    {child.codeName}
                  </Link>
                </li>
              ))}
            </ul>
          ) : (
            <p role="status">{w.none}</p>
          )
        }
      </Loaded>
    </form>
  )
}
