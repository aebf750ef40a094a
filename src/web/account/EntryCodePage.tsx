/** Coming in with a code on paper, the first time or again: one sets the own password here, the second factor follows. */
import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { entryWords } from '#web/words/account-entry.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords, words } from '#web/words/words.tsx'
import { askSignIn, signedIn } from './account-calls.ts'
import { accountProblems } from './PasswordSignIn.tsx'
import './account.css'

const entryProblems = words({ id: entryWords.id.problems, en: entryWords.en.problems })

export function EntryCodePage() {
  const w = useWords(entryWords)
  const sentence = useProblemSentence(entryProblems, accountProblems)
  const [given, setGiven] = useState({ userName: '', code: '', password: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [, go] = useLocation()
  const put = (part: Partial<typeof given>) => setGiven((now) => ({ ...now, ...part }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    const answer = await askSignIn('/api/sign-in/entry-code', { ...given, userName: given.userName.trim() })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.kind)
    go('/', { replace: true })
    await signedIn()
  }

  const isOfPassword = problem?.startsWith('password-') ?? false
  return (
    <form className="sign-in stack" onSubmit={(event) => void submit(event)} noValidate>
      <PageHead title={w.title} under={w.under} />
      {problem && !isOfPassword && (
        <Notice tone="danger" live>
          {sentence({ kind: problem })}
        </Notice>
      )}
      <TextInput
        label={w.userName}
        required
        autoComplete="username"
        value={given.userName}
        onChange={(userName) => put({ userName: userName ?? '' })}
      />
      <TextInput label={w.code} hint={w.codeHint} required max={80} value={given.code} onChange={(code) => put({ code: code ?? '' })} />
      <TextInput
        label={w.password}
        hint={w.passwordHint}
        required
        type="password"
        autoComplete="new-password"
        error={problem && isOfPassword ? sentence({ kind: problem }) : undefined}
        value={given.password}
        onChange={(password) => put({ password: password ?? '' })}
      />
      <Button type="submit" kind="primary" full busy={busy}>
        {w.submit}
      </Button>
      <Link href="/" className={buttonClass('quiet', { full: true })}>
        {w.back}
      </Link>
    </form>
  )
}
