/** /jawab: a unit without an account answers the letter it holds. Nothing to read, no history, nothing kept on the device. */
import { useState } from 'react'
import { answerCode, answerCodeText } from '#domain/referral/answer-code.ts'
import { refusals } from '#domain/referral/referral.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { PageHead } from '#web/design/PageHead.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { sha256 } from './sha256.ts'
import './referral.css'

type Kind = 'accept' | 'decline' | 'ask'

export function AnswerPage() {
  const w = useWords(referralDraftWords).answer
  const name = useName()
  const [code, setCode] = useState<string>()
  const [kind, setKind] = useState<Kind>('accept')
  const [meetAt, setMeetAt] = useState<string>()
  const [reason, setReason] = useState<(typeof refusals.codes)[number]>()
  const [text, setText] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<keyof typeof w.problems | null>(null)
  const [isSent, setSent] = useState(false)
  const send = async () => {
    const plain = answerCode.read(code ?? '')
    if (!plain) return setWrong(true)
    setBusy(true)
    setProblem(null)
    const codeHash = await sha256(answerCodeText(plain))
    const more =
      kind === 'accept' ? { meetAt: meetAt ?? null } : kind === 'decline' ? { reason } : { questionId: crypto.randomUUID(), words: text }
    const failed = await post({ codeHash, answer: kind, ...more })
    setBusy(false)
    if (failed) return setProblem(failed in w.problems ? (failed as keyof typeof w.problems) : 'no-answer')
    setCode(undefined)
    setText(undefined)
    setSent(true)
  }
  const ready = Boolean(code) && (kind === 'accept' || (kind === 'decline' ? Boolean(reason) : Boolean(text)))
  return (
    <main className="answer-page stack">
      <PageHead title={isSent ? w.sent : w.title} />
      {isSent ? (
        <p>{w.sentBody}</p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <p>{w.body}</p>
          <TextInput
            label={w.code}
            required
            autoComplete="off"
            value={code}
            onChange={(value) => {
              setCode(value)
              setWrong(false)
            }}
            error={isWrong ? w.codeWrong : undefined}
          />
          <ChoiceChips
            label={w.choose}
            required
            options={(['accept', 'decline', 'ask'] as const).map((value) => ({ value, label: w[value] }))}
            value={kind}
            onChange={(value) => value && setKind(value)}
          />
          {kind === 'accept' && <MomentInput label={w.when} hint={w.whenHint} value={meetAt} onChange={setMeetAt} />}
          {kind === 'decline' && (
            <Select
              label={w.reason}
              required
              options={vocabularyOptions(refusals.terms, name)}
              value={reason}
              onChange={(value) => setReason(value)}
            />
          )}
          {kind === 'ask' && <TextArea label={w.words} hint={w.wordsHint} required max={300} value={text} onChange={setText} />}
          <FormEnd busy={busy} ready={ready} send={w.send} problem={problem && w.problems[problem]} />
        </form>
      )}
    </main>
  )
}

async function post(body: object): Promise<string | undefined> {
  const response = await fetch('/api/answer-code', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-lingkar': '1' },
    // nothing of a session that may be open on this device goes along
    credentials: 'omit',
    cache: 'no-store',
    body: JSON.stringify(body)
  }).catch(() => undefined)
  if (!response) return 'no-answer'
  if (response.ok) return undefined
  const answer = (await response.json().catch(() => undefined)) as { problem?: { kind: string } } | undefined
  return answer?.problem?.kind ?? 'no-answer'
}
