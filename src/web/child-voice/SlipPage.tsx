/** /suara: a child writes with the code on its paper. No account, no history, nothing to read back; one press and the page is another one. */
import { useEffect, useState } from 'react'
import { type EntryKind, entryKinds } from '#domain/child-voice/sheet-entry.ts'
import { slipCode, slipText } from '#domain/child-voice/slip-code.ts'
import { Button } from '#web/design/Button.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { childSheetWords } from '#web/words/child-sheet.ts'
import { useWords } from '#web/words/words.tsx'
import { Heading } from './ChildScreen.tsx'
import { EntryForm, type Written } from './EntryForm.tsx'
import { sha256 } from './sha256.ts'
import './child-voice.css'

/** A page about the sky, of our own: reachable without a network, and it tells nothing. */
const elsewhere = () => location.replace('/langit.html')

export function SlipPage() {
  const all = useWords(childSheetWords)
  const w = all.slip
  const [code, setCode] = useState('')
  const [step, setStep] = useState<'code' | EntryKind | 'sent'>('code')
  const [isWrong, setWrong] = useState(false)
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && elsewhere()
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [])
  const choose = (kind: EntryKind) => (slipCode.read(code) ? setStep(kind) : setWrong(true))
  const forget = () => {
    setCode('')
    setStep('sent')
  }
  return (
    <main className="child-screen">
      <Button className="slip-close" icon="cross" onClick={elsewhere}>
        {w.close}
      </Button>
      {step === 'code' && (
        <>
          <Heading>{w.title}</Heading>
          <p>{w.body}</p>
          <TextInput
            label={w.code}
            required
            autoComplete="off"
            value={code}
            onChange={(value) => {
              setCode(value ?? '')
              setWrong(false)
            }}
            error={isWrong ? w.codeWrong : undefined}
          />
          <p>{w.choose}</p>
          <ul className="plain-list child-choices">
            {entryKinds.codes.map((kind) => (
              <li key={kind}>
                <button type="button" className="child-choice" onClick={() => choose(kind)}>
                  <strong>{all.choices[kind]}</strong>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {step === 'sent' && (
        <>
          <Heading>{w.sent}</Heading>
          <p>{w.sentBody}</p>
        </>
      )}
      {step !== 'code' && step !== 'sent' && (
        <EntryForm key={step} kind={step} send={(written) => post(code, written)} onSent={forget} onBack={() => setStep('code')} />
      )}
    </main>
  )
}

async function post(typed: string, { aboutPostId: _, ...entry }: Written): Promise<string> {
  const codeHash = await sha256(slipText(slipCode.read(typed) ?? ''))
  const response = await fetch('/api/slip', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-lingkar': '1' },
    // nothing of a session that may be open on this device goes along
    credentials: 'omit',
    cache: 'no-store',
    body: JSON.stringify({ codeHash, ...entry })
  }).catch(() => undefined)
  if (!response) return 'no-answer'
  if (response.ok) return 'sent'
  const body = (await response.json().catch(() => undefined)) as { problem?: { kind: string } } | undefined
  return body?.problem?.kind ?? 'no-answer'
}
