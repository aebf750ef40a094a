/** /periksa: is this paper genuine? For anybody who holds it, without an account; the code stays behind the # and the file on the device. */
import { useCallback, useEffect, useState } from 'react'
import { dayOf } from '#domain/kernel/date.ts'
import { paperCode } from '#domain/paper/paper.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { longDay } from '#web/design/time-words.ts'
import { paperWords } from '#web/words/paper.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { FileCheck } from './FileCheck.tsx'
import './paper.css'

interface Checked {
  readonly number: string
  readonly unit: string
  readonly madeAt: string
  readonly pages: number
  readonly fileDigest: string
  readonly withdrawnAt: string | null
}
type Answer = { readonly paper: Checked | null } | 'too-soon' | 'no-answer'

/** Nothing of a session that may be open on this device goes along. */
async function ask(code: string): Promise<Answer> {
  const response = await fetch('/api/public/papers/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-lingkar': '1' },
    credentials: 'omit',
    cache: 'no-store',
    body: JSON.stringify({ code })
  }).catch(() => undefined)
  if (response?.status === 429) return 'too-soon'
  return response?.ok ? ((await response.json()) as Answer) : 'no-answer'
}

export function CheckPage() {
  const w = useWords(paperWords).check
  const [typed, setTyped] = useState(() => paperCode.shown(paperCode.read(location.hash.slice(1)) ?? ''))
  const [isWrong, setWrong] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [busy, setBusy] = useState(false)
  const check = useCallback(async (text: string) => {
    const code = paperCode.read(text)
    setWrong(code === null)
    if (!code) return
    setBusy(true)
    setAnswer(await ask(code))
    setBusy(false)
  }, [])
  useEffect(() => {
    // scanned: asked at once
    if (paperCode.read(location.hash.slice(1))) void check(location.hash.slice(1))
  }, [check])
  const again = () => {
    history.replaceState(null, '', location.pathname)
    setTyped('')
    setAnswer(null)
  }
  return (
    <main className="paper-check stack-l">
      <h1>{w.title}</h1>
      <p className="measure">{w.lead}</p>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void check(typed)
        }}
      >
        <TextInput
          label={w.code}
          hint={w.codeHint}
          required
          autoComplete="off"
          value={typed}
          error={isWrong ? w.codeWrong : undefined}
          onChange={(value) => {
            setTyped(value ?? '')
            setWrong(false)
          }}
        />
        <div className="row">
          <Button type="submit" kind="primary" busy={busy}>
            {w.look}
          </Button>
          {answer !== null && <Button onClick={again}>{w.other}</Button>}
        </div>
      </form>
      <div role="status" className="stack">
        {answer === 'too-soon' && <Notice tone="danger">{w.tooSoon}</Notice>}
        {answer === 'no-answer' && <Notice tone="danger">{w.noAnswer}</Notice>}
        {answer !== null && typeof answer === 'object' && <Found paper={answer.paper} />}
      </div>
    </main>
  )
}

function Found({ paper }: { readonly paper: Checked | null }) {
  const w = useWords(paperWords).check
  const { language } = useLanguage()
  const day = (moment: string) => longDay(dayOf(moment), language)
  if (!paper)
    return (
      <Notice tone="danger" icon="alert" title={w.unknown}>
        {w.unknownBody}
      </Notice>
    )
  if (paper.withdrawnAt)
    return (
      <Notice tone="danger" icon="alert" title={w.withdrawn}>
        {w.withdrawnOn(day(paper.withdrawnAt))}
      </Notice>
    )
  return (
    <>
      <Card>
        <div className="stack-s">
          <p className="row">
            <Icon name="check-circle" size={24} /> <strong>{w.genuine}</strong>
          </p>
          <p>{w.madeBy(paper.unit, day(paper.madeAt))}</p>
          <p className="small">{w.shape(paper.number, paper.pages)}</p>
        </div>
      </Card>
      <FileCheck fileDigest={paper.fileDigest} />
    </>
  )
}
