/** The letter to a unit without an account: neutral, nothing of what happened, with a code that answers once. */
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'wouter'
import { answerCode, answerCodeText } from '#domain/referral/answer-code.ts'
import { makeAnswerCode } from '#domain/referral/make-answer-code.ts'
import { packetFields } from '#domain/referral/packet.ts'
import { urgencies } from '#domain/referral/referral.ts'
import { services } from '#domain/plan/services.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { packetText } from './packet-text.ts'
import { type Face, placeOfReferral } from './referral.local.ts'
import { sha256 } from './sha256.ts'
import './referral.css'

export function Letter({ face }: { readonly face: Face }) {
  const w = useWords(referralDraftWords).letter
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [code, setCode] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const service = services.terms.find((one) => one.code === face.service)
  const makeAndPrint = async () => {
    setBusy(true)
    setFailed(false)
    const made = answerCode.from(crypto.getRandomValues(new Uint8Array(16)))
    const input = { caseFileId: face.caseFileId, referralId: face.id, codeHash: await sha256(answerCodeText(made)) }
    const sent = await sendNow(makeAnswerCode, input, newId())
    setBusy(false)
    if (sent.outcome !== 'accepted') return setFailed(true)
    // The code stands on the paper only: it is drawn, printed, and taken away again.
    flushSync(() => setCode(answerCode.shown(made)))
    addEventListener('afterprint', () => setCode(null), { once: true })
    print()
  }
  return (
    <div className="measure-page stack">
      <PageHead title={w.title} under={<span className="code-name">{face.codeName}</span>} />
      <div className="stack-s no-print">
        <p className="small quiet">{w.makeBody}</p>
        {failed && (
          <Notice tone="quiet" icon="info" live>
            {w.failed}
          </Notice>
        )}
        <div className="row">
          <Button kind="primary" icon="printer" busy={busy} onClick={() => void makeAndPrint()}>
            {w.make}
          </Button>
          <Link href={placeOfReferral(face)} className={buttonClass('quiet')}>
            {w.back}
          </Link>
        </div>
      </div>
      <article className="card letter">
        <p>{longDay(today, language)}</p>
        <p>
          {w.place}
          <br />
          <strong>{face.toUnit}</strong>
        </p>
        <p>{w.opening}</p>
        <dl className="letter-facts">
          <dt>{w.codeName}</dt>
          <dd className="code-name">{face.codeName}</dd>
          <dt>{w.service}</dt>
          <dd>{service && name(service)}</dd>
          <dt>{w.urgency}</dt>
          <dd>{name(urgencies.term(face.urgency))}</dd>
          {(face.packet ?? []).map((row) => (
            <LetterFact key={row.field} label={name(packetFields.term(row.field))} text={packetText(row, name, language)} />
          ))}
        </dl>
        <p>{w.confidential}</p>
        <h2>{w.answer}</h2>
        <p>{w.answerHow(location.origin)}</p>
        <p className="letter-code">
          {w.code}: <strong>{code ?? '………………'}</strong>
        </p>
        <p>
          {w.signed}
          <br />
          {face.workerTitle}, {face.fromUnit}
        </p>
      </article>
    </div>
  )
}

function LetterFact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  )
}
