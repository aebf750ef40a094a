/** What this person has opened in an emergency within a month: what is open still, the one extension, what another unit thought. */
import { useState } from 'react'
import { Link } from 'wouter'
import { verdicts } from '#domain/grant/break-glass.ts'
import { type ExtendEmergencyProblem, extendEmergency } from '#domain/grant/extend-emergency.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { invalidate } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { OwnEmergency } from './emergency-reads.ts'

problemWords.id satisfies Covers<ExtendEmergencyProblem>

export function OwnEmergencies({ list }: { readonly list: readonly OwnEmergency[] }) {
  const w = useWords(breakGlassWords).mine
  if (list.length === 0) return null
  return (
    <section className="stack">
      <h2>{w.title}</h2>
      <ul className="plain-list rows">
        {list.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Row({ one }: { readonly one: OwnEmergency }) {
  const words = useWords(breakGlassWords)
  const w = words.mine
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const extend = async () => {
    if (!one.caseFileId) return
    setBusy(true)
    const answered = await sendNow(extendEmergency, { caseFileId: one.caseFileId, emergencyId: one.id }, newId())
    setBusy(false)
    setRefused(answered.outcome === 'accepted' ? null : sentence(answered.outcome === 'refused' ? answered.problem : { kind: 'no-answer' }))
    invalidate('/api/emergency')
  }
  return (
    <li className="stack-s">
      <p>
        <strong className="code-name">{one.codeName ?? words.aFile}</strong> <span className="quiet">{one.unit}</span>
      </p>
      <p className="small">
        {one.isOpen ? w.until : w.opened} <MomentTime at={one.isOpen ? one.until : one.openedAt} />
        <span className="quiet">
          {!one.isOpen && ` · ${w.closed}`}
          {` · ${one.verdict ? name(verdicts.term(one.verdict)) : w.waiting}`}
        </span>
      </p>
      {one.isOpen && one.caseFileId && (
        <div className="row">
          <Link href={`/anak/${one.caseFileId}/bagian`} className={buttonClass('primary')}>
            {words.opened.go}
          </Link>
          {one.isExtended ? (
            <span className="small quiet">{w.extended}</span>
          ) : (
            <Button busy={busy} onClick={() => void extend()}>
              {w.extend}
            </Button>
          )}
        </div>
      )}
      {refused && (
        <Notice tone="danger" live>
          {refused}
        </Notice>
      )}
    </li>
  )
}
