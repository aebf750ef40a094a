/** Ten codes for the day the phone is gone: made on request, shown once, printed or copied on paper. */
import { useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { proofWords } from '#web/words/account-proof.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { ask } from './account-calls.ts'
import { accountProblems } from './PasswordSignIn.tsx'

export function RecoveryCodes({ left, onMade }: { readonly left: number; onMade(): void }) {
  const w = useWords(proofWords).recovery
  const sentence = useProblemSentence(accountProblems)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const make = async () => {
    setBusy(true)
    setProblem(null)
    const answer = await ask<{ codes: readonly string[] }>('/api/account/recovery-codes')
    setBusy(false)
    if (!answer.ok) return setProblem(answer.kind)
    setCodes(answer.value.codes)
    onMade()
  }

  return (
    <Card as="section" title={w.title}>
      <p className="measure">{w.under}</p>
      {problem && (
        <Notice tone="danger" live>
          {sentence({ kind: problem })}
        </Notice>
      )}
      {codes ? (
        <>
          <Notice icon="info" live>
            {w.once}
          </Notice>
          <ol className="recovery-codes" aria-label={w.list}>
            {codes.map((code) => (
              <li key={code}>
                <code className="secret">{code}</code>
              </li>
            ))}
          </ol>
          <div className="row no-print">
            <Button kind="primary" icon="printer" onClick={() => print()}>
              {w.print}
            </Button>
            <Button onClick={() => setCodes(null)}>{w.done}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{w.left(left)}</p>
          <p>
            <Button icon="key" busy={busy} onClick={() => void make()}>
              {left ? w.remake : w.make}
            </Button>
          </p>
          {left > 0 && <p className="caption">{w.remakeHint}</p>}
        </>
      )}
    </Card>
  )
}
