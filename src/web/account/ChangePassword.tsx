/** A new password; the rules are the server's, said here in a sentence. */
import { type FormEvent, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { accountWords } from '#web/words/account.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { ask } from './account-calls.ts'
import { accountProblems } from './PasswordSignIn.tsx'

export function ChangePassword() {
  const w = useWords(accountWords).account
  const sentence = useProblemSentence(accountProblems)
  const [given, setGiven] = useState({ current: '', next: '' })
  const [busy, setBusy] = useState(false)
  const [end, setEnd] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await ask('/api/account/password', given)
    setBusy(false)
    setEnd(answer.ok ? 'done' : answer.kind)
    if (answer.ok) setGiven({ current: '', next: '' })
  }
  const faultOf = (wrongCurrent: boolean) =>
    end && end !== 'done' && wrongCurrent === (end === 'password-wrong') ? sentence({ kind: end }) : undefined
  return (
    <Card as="section" title={w.passwordTitle}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        {end === 'done' && (
          <Notice icon="check" live>
            {w.changed}
          </Notice>
        )}
        <TextInput
          label={w.current}
          required
          type="password"
          autoComplete="current-password"
          error={faultOf(true)}
          value={given.current}
          onChange={(current) => setGiven({ ...given, current: current ?? '' })}
        />
        <TextInput
          label={w.next}
          hint={w.nextHint}
          required
          type="password"
          autoComplete="new-password"
          error={faultOf(false)}
          value={given.next}
          onChange={(next) => setGiven({ ...given, next: next ?? '' })}
        />
        <p>
          <Button type="submit" busy={busy}>
            {w.change}
          </Button>
        </p>
      </form>
    </Card>
  )
}
