/** Proving who is there: by passkey, by the code of six digits, or in the demo by one press. Offers only what this person has. */
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { sessionEnded } from '#web/offline/session.ts'
import { proofWords } from '#web/words/account-proof.ts'
import { accountWords } from '#web/words/account.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords, words } from '#web/words/words.tsx'
import { type Answered, ask, askProofs, type Proofs, provePasskey } from './account-calls.ts'

const problems = words({
  id: { ...accountWords.id.problems, ...proofWords.id.problems },
  en: { ...accountWords.en.problems, ...proofWords.en.problems }
})

interface Props {
  onProven(): void
  /** What stands here instead when the server gives no answer at all. */
  readonly offline: (again: () => void) => ReactNode
}

export function ProofForm({ onProven, offline }: Props) {
  const w = useWords(proofWords).form
  const sentence = useProblemSentence(problems)
  const [proofs, setProofs] = useState<Proofs | null>(null)
  const [busy, setBusy] = useState<'passkey' | 'totp' | 'press' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [totp, setTotp] = useState('')

  const load = useCallback(async () => {
    setProblem(null)
    const answer = await askProofs()
    if (answer.ok) setProofs(answer.value)
    else if (answer.kind === 'signed-out') sessionEnded()
    else setProblem(answer.kind)
  }, [])
  const asked = useRef(false)
  useEffect(() => {
    if (!asked.current) void load()
    asked.current = true
  }, [load])

  const attempt = async (how: 'passkey' | 'totp' | 'press', proving: () => Promise<Answered<unknown>>) => {
    if (busy) return
    setBusy(how)
    setProblem(null)
    const answer = await proving()
    setBusy(null)
    if (answer.ok) return onProven()
    if (answer.kind === 'signed-out') return sessionEnded()
    // The passkey's question is used up either way: the next try needs a new one.
    if (how === 'passkey') void askProofs().then((next) => next.ok && setProofs(next.value))
    setProblem(answer.kind)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt('totp', () => ask('/api/step-up', { totp: totp.replace(/\D/g, '') }))
  }

  if (problem === 'no-answer') return offline(() => void load())
  return (
    <div className="stack">
      {problem && (
        <Notice tone="danger" live>
          {sentence({ kind: problem })}
        </Notice>
      )}
      {!proofs && !problem && (
        <p className="waiting" role="status">
          {w.waiting}
        </p>
      )}
      {!proofs && problem && <Button onClick={() => void load()}>{w.again}</Button>}
      {proofs?.passkey && (
        <Button
          kind="primary"
          icon="key"
          full
          busy={busy === 'passkey'}
          onClick={() => proofs.passkey && void attempt('passkey', provePasskey.bind(null, proofs.passkey))}
        >
          {w.passkey}
        </Button>
      )}
      {proofs?.passkey && proofs.totp && <p className="or">{w.or}</p>}
      {proofs?.totp && (
        <form className="stack" onSubmit={submit} noValidate>
          <TextInput
            label={w.totp}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            max={7}
            value={totp}
            onChange={(text) => setTotp(text ?? '')}
          />
          <Button type="submit" kind={proofs.passkey ? 'second' : 'primary'} full busy={busy === 'totp'}>
            {w.submit}
          </Button>
        </form>
      )}
      {proofs?.press && (
        <>
          <p className="caption">{w.demo}</p>
          <Button
            kind="primary"
            icon="check"
            full
            busy={busy === 'press'}
            onClick={() => void attempt('press', () => ask('/api/step-up', { press: true }))}
          >
            {w.press}
          </Button>
        </>
      )}
      {proofs && !proofs.press && !proofs.totp && !proofs.passkey && <p>{w.none}</p>}
    </div>
  )
}
