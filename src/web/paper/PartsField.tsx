/** What goes into a paper: what always does, what can be put in for this reader, and what never is in any. */
import { grantable } from '#domain/access/standing.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import { type PaperKind, paperKinds, partsOf } from '#domain/paper/paper.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { paperWords } from '#web/words/paper.ts'
import { useWords } from '#web/words/words.tsx'
import type { Draft, PapersRead } from './paper.local.ts'
import { type DirectoryPost, roleOf } from './posts.ts'

interface Props {
  readonly draft: Draft
  readonly kind: PaperKind
  readonly read: PapersRead
  change(next: Partial<Draft>): void
}

export function PartsField({ draft, kind, read, change }: Props) {
  const w = useWords(paperWords)
  const posts = useRead<readonly DirectoryPost[]>(draft.reader === 'post' ? '/api/posts?scope=area' : null)
  const role = roleOf(draft, posts.value)
  const mayHave = (part: Compartment) => draft.reader === 'team' || role === undefined || part === 'K1' || grantable(role).includes(part)
  const options = (paperKinds.term(kind).may as readonly Compartment[]).filter((part) => read.open.includes(part) && mayHave(part))
  const beyond = partsOf(kind, draft.parts).filter((part) => !mayHave(part))
  return (
    <>
      {options.length > 0 && (
        <CheckChips
          label={w.further}
          options={options.map((part) => ({ value: part, label: w.part(part) }))}
          value={draft.parts.filter((part) => options.includes(part))}
          onChange={(parts) => change({ parts: parts ?? [] })}
        />
      )}
      {beyond.length > 0 ? (
        <Notice tone="danger" icon="lock">
          {w.beyond(beyond.map((part) => w.part(part)).join(', '))}
        </Notice>
      ) : (
        <Notice tone="quiet" icon="eye" title={w.goesIn}>
          <ul className="paper-parts">
            {partsOf(kind, draft.parts).map((part) => (
              <li key={part}>{w.part(part)}</li>
            ))}
          </ul>
          <p className="small">{w.never}</p>
        </Notice>
      )}
    </>
  )
}
