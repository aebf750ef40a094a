/** Sets up the code of six digits: scan, write the code, done. */
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { accountWords } from '#web/words/account.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { ask } from './account-calls.ts'
import { accountProblems } from './PasswordSignIn.tsx'

interface Secret {
  readonly secret: string
  /** An SVG picture as text. */
  readonly qr: string
}

export function TotpSetup({ label, onDone }: { readonly label: string; onDone(): void }) {
  const w = useWords(accountWords).account
  const sentence = useProblemSentence(accountProblems)
  const [secret, setSecret] = useState<Secret | null>(null)
  const [totp, setTotp] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const picture = usePicture(secret?.qr)

  const run = async (asked: () => ReturnType<typeof ask>, then: (value: unknown) => void) => {
    setBusy(true)
    const answer = await asked()
    setBusy(false)
    setProblem(answer.ok ? null : answer.kind)
    if (answer.ok) then(answer.value)
  }
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) void run(() => ask('/api/account/totp/confirm', { totp: totp.replace(/\D/g, '') }), onDone)
  }

  return (
    <div className="stack">
      {problem && (
        <Notice tone="danger" live>
          {sentence({ kind: problem })}
        </Notice>
      )}
      {!secret && (
        <p>
          <Button
            busy={busy}
            onClick={() =>
              void run(
                () => ask('/api/account/totp'),
                (value) => setSecret(value as Secret)
              )
            }
          >
            {label}
          </Button>
        </p>
      )}
      {secret && (
        <form className="stack" onSubmit={confirm} noValidate>
          <p className="measure">{w.totpScan}</p>
          {picture && <img className="qr" src={picture} alt={w.totpPicture} width="200" height="200" />}
          <p className="small">
            {w.totpSecret} <code className="secret">{secret.secret.replace(/(.{4})/g, '$1 ')}</code>
          </p>
          <TextInput
            label={w.totpTitle}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            max={7}
            value={totp}
            onChange={(text) => setTotp(text ?? '')}
          />
          <p>
            <Button type="submit" kind="primary" busy={busy}>
              {w.totpConfirm}
            </Button>
          </p>
        </form>
      )}
    </div>
  )
}

/** As an image from memory: markup from the server is never put into the page. */
function usePicture(svg: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!svg) return
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return address
}
