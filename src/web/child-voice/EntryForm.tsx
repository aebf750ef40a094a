/** One thing a child writes. It lives in the memory of this page alone: no draft, no outbox, nothing to page back to. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { EntryKind, EntryTerms } from '#domain/child-voice/sheet-entry.ts'
import { feedbackItems, longestChildText, noFaces, wishedSexes } from '#domain/child-voice/voice.ts'
import { Button } from '#web/design/Button.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { newId } from '#web/offline/new-id.ts'
import { childSheetWords } from '#web/words/child-sheet.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { FaceChoice } from './FaceChoice.tsx'

export interface TeamMember {
  readonly postId: string
  readonly title: string
  readonly name: string | null
  readonly guides: boolean
}

export type Written = EntryTerms & { readonly aboutPostId: string | null }
interface Props {
  readonly kind: EntryKind
  readonly team?: readonly TeamMember[]
  /** what else must be filled in, before the words */
  readonly children?: ReactNode
  /** `sent`, or why not: `no-answer` or the kind of the refusal */
  send(written: Written): Promise<string>
  onSent(): void
  onBack(): void
}

const everybody = 'all'

export function EntryForm({ kind, team = [], children, send, onSent, onBack }: Props) {
  const w = useWords(childSheetWords)
  const name = useName()
  // one id for all tries: sent twice is kept once
  const [entryId] = useState(newId)
  const [about, setAbout] = useState<string>(everybody)
  const [given, setGiven] = useState(noFaces)
  const [sex, setSex] = useState<EntryTerms['wishedSex']>(null)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const area = useId()
  useEffect(() => title.current?.focus(), [])
  const isOfBoss = kind === 'feedback' && team.some(({ postId, guides }) => guides && postId === about)
  const isTooLong = text.trim().length > longestChildText
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || isTooLong) return
    setBusy(true)
    setProblem(null)
    const words = text.trim() || null
    const outcome = await send({
      entryId,
      kind,
      aboutPostId: about === everybody ? null : about,
      answers: kind === 'feedback' ? given : noFaces,
      wishedSex: kind === 'wish' ? sex : null,
      words
    })
    setBusy(false)
    if (outcome === 'sent') onSent()
    else setProblem(w.problems[outcome as keyof typeof w.problems] ?? w.problems.other)
  }
  const label = { feedback: w.tell, statement: w.myWords, wish: w.why, complaint: w.whatIsWrong }[kind]
  return (
    <form className="child-form" onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <h1 ref={title} tabIndex={-1}>
        {w.choices[kind]}
      </h1>
      <p className="child-readers">{w.readers[isOfBoss ? 'ofBoss' : kind]}</p>
      {children}
      {(kind === 'feedback' || kind === 'wish') && team.length > 0 && (
        <ChoiceChips
          label={w.team}
          required
          value={about}
          onChange={(value) => setAbout(value ?? everybody)}
          options={[
            { value: everybody, label: w.everybody },
            ...team
              .filter(({ guides }) => kind === 'feedback' || !guides)
              .map(({ postId, title: post, name: person }) => ({ value: postId, label: person ?? post }))
          ]}
        />
      )}
      {kind === 'feedback' && (
        <>
          <p>{w.ask}</p>
          {feedbackItems.terms.map((item) => (
            <FaceChoice
              key={item.code}
              label={name(item)}
              value={given[item.code]}
              onChange={(value) => setGiven((now) => ({ ...now, [item.code]: value }))}
            />
          ))}
        </>
      )}
      {kind === 'wish' && (
        <ChoiceChips
          label={w.withWhom}
          required
          value={sex ?? 'ANY'}
          onChange={(value) => setSex(value ?? null)}
          options={vocabularyOptions(wishedSexes.terms, name)}
        />
      )}
      <div className="child-text">
        <label htmlFor={area}>{label}</label>
        {kind === 'statement' && <p className="quiet">{w.kept}</p>}
        <textarea
          id={area}
          className="input input-area"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
        />
        {isTooLong ? (
          <p role="alert">{w.tooLong}</p>
        ) : (
          text.length > longestChildText / 2 && <p className="quiet">{w.letters(longestChildText - text.length)}</p>
        )}
      </div>
      {problem && (
        <Notice tone="quiet" icon="info" live>
          {problem}
        </Notice>
      )}
      <div className="child-ends">
        <Button type="submit" kind="primary" full busy={busy}>
          {w.send}
        </Button>
        <Button full icon="chevron-left" onClick={onBack}>
          {w.back}
        </Button>
      </div>
    </form>
  )
}
