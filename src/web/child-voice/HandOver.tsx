/** Before the telephone goes to the child: what to say, and the paper with a code it may take along. */
import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { makeSlip } from '#domain/child-voice/make-slip.ts'
import { slipCode, slipText } from '#domain/child-voice/slip-code.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { dayIn, longDay } from '#web/design/time-words.ts'
import { handOver } from '#web/offline/idle.ts'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { SheetRead } from './ChildScreen.tsx'
import { sha256 } from './sha256.ts'

interface Props {
  readonly fileId: string
  /** the printed sheet, with the code when one was made just now */
  sheet(code: string | null): ReactNode
  print(): void
}

export function HandOver({ fileId, sheet, print }: Props) {
  const w = useWords(childVoiceWords).handOver
  const { language } = useLanguage()
  const { value, reload } = useRead<SheetRead>(`/api/case-files/${fileId}/child-sheet`)
  const [code, setCode] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const makeAndPrint = async () => {
    setBusy(true)
    setFailed(false)
    const made = slipCode.from(crypto.getRandomValues(new Uint8Array(16)))
    const sent = await sendNow(makeSlip, { caseFileId: fileId, slipId: newId(), codeHash: await sha256(slipText(made)) }, newId())
    setBusy(false)
    if (sent.outcome !== 'accepted') return setFailed(true)
    reload()
    // The code stands on the paper only: it is drawn, printed, and taken away again.
    flushSync(() => setCode(slipCode.shown(made)))
    addEventListener('afterprint', () => setCode(null), { once: true })
    print()
  }
  return (
    <>
      <Card title={w.howTitle}>
        <ol className="stack-s hand-over-steps">
          {w.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div className="row">
          <Button kind="primary" icon="hand" onClick={() => handOver(fileId)}>
            {w.start}
          </Button>
          <span className="small quiet">{w.after}</span>
        </div>
      </Card>
      <Card title={w.slipTitle}>
        <p>{w.slip}</p>
        <p className="quiet">{w.slipSafe}</p>
        {value?.slipUntil && <p className="small">{w.slipUntil(longDay(dayIn(value.slipUntil), language))}</p>}
        {failed && (
          <Notice tone="quiet" icon="info" live>
            {w.noAnswer}
          </Notice>
        )}
        <div className="row">
          <Button icon="printer" busy={busy} onClick={() => void makeAndPrint()}>
            {w.makeSlip}
          </Button>
          <Button kind="quiet" onClick={print}>
            {w.print}
          </Button>
        </div>
      </Card>
      {sheet(code)}
    </>
  )
}
