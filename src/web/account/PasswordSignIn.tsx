/** Passkey, or password and then the code of six digits, or one of the codes on paper. What was wrong is said without telling which of the two. */
import { type FormEvent, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { proofWords } from '#web/words/account-proof.ts'
import { accountWords } from '#web/words/account.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords, words } from '#web/words/words.tsx'
import { type Answered, askSignIn, hasPasskeys, signedIn, signInWithPasskey } from './account-calls.ts'

export const accountProblems = words({
  id: { ...accountWords.id.problems, ...proofWords.id.problems },
  en: { ...accountWords.en.problems, ...proofWords.en.problems }
})

export function PasswordSignIn() {
  const w = useWords(accountWords).signIn
  const proof = useWords(proofWords).signIn
  const sentence = useProblemSentence(accountProblems)
  const [given, setGiven] = useState({ userName: '', password: '', totp: '', recovery: '' })
  const [step, setStep] = useState<'password' | 'totp' | 'recovery'>('password')
  const [busy, setBusy] = useState<'password' | 'passkey' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function attempt(how: 'password' | 'passkey', asked: () => Promise<Answered<unknown>>) {
    if (busy) return
    setBusy(how)
    setProblem(null)
    const answer = await asked()
    const need = answer.ok ? (answer.value as { need?: string }).need : undefined
    if (!answer.ok) setProblem(answer.kind)
    else if (need === 'totp') setStep('totp')
    else if (need === 'passkey') setProblem('passkey-needed')
    else await signedIn()
    setBusy(null)
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { userName, password, totp, recovery } = given
    const code = step === 'totp' ? { totp: totp.replace(/\D/g, '') } : step === 'recovery' ? { recovery: recovery.trim() } : {}
    void attempt('password', () => askSignIn('/api/sign-in', { userName: userName.trim(), password, ...code }))
  }

  const notice = problem && (
    <Notice tone="danger" live>
      {sentence({ kind: problem })}
    </Notice>
  )
  const put = (part: Partial<typeof given>) => setGiven((now) => ({ ...now, ...part }))

  if (step !== 'password')
    return (
      <form className="sign-in stack" onSubmit={submit} noValidate>
        <PageHead title={step === 'totp' ? w.totpTitle : proof.recoveryTitle} />
        {notice}
        {step === 'totp' ? (
          <TextInput
            key="totp"
            label={w.totp}
            hint={w.totpHint}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            max={7}
            autoFocus
            value={given.totp}
            onChange={(totp) => put({ totp: totp ?? '' })}
          />
        ) : (
          <TextInput
            key="recovery"
            label={proof.recovery}
            hint={proof.recoveryHint}
            required
            autoComplete="off"
            max={40}
            autoFocus
            value={given.recovery}
            onChange={(recovery) => put({ recovery: recovery ?? '' })}
          />
        )}
        <Button type="submit" kind="primary" full busy={busy === 'password'}>
          {w.submit}
        </Button>
        <Button
          kind="quiet"
          full
          onClick={() => {
            setProblem(null)
            setStep(step === 'totp' ? 'recovery' : 'totp')
          }}
        >
          {step === 'totp' ? proof.useRecovery : proof.useTotp}
        </Button>
        <Button kind="quiet" full onClick={() => setStep('password')}>
          {w.back}
        </Button>
      </form>
    )

  return (
    <div className="sign-in stack">
      <PageHead title={w.title} under={w.under} />
      {notice}
      {hasPasskeys && (
        <>
          <Button kind="primary" icon="key" full busy={busy === 'passkey'} onClick={() => void attempt('passkey', signInWithPasskey)}>
            {w.passkey}
          </Button>
          <p className="caption">{w.passkeyHint}</p>
          <p className="or">{w.or}</p>
        </>
      )}
      <form className="stack" onSubmit={submit} noValidate>
        <TextInput
          label={w.userName}
          required
          autoComplete="username"
          value={given.userName}
          onChange={(userName) => put({ userName: userName ?? '' })}
        />
        <TextInput
          label={w.password}
          required
          type="password"
          autoComplete="current-password"
          value={given.password}
          onChange={(password) => put({ password: password ?? '' })}
        />
        <Button type="submit" kind={hasPasskeys ? 'second' : 'primary'} full busy={busy === 'password'}>
          {w.submit}
        </Button>
      </form>
    </div>
  )
}
