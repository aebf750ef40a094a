/** What the child's own side does with a referral: ask and send it, take it back, find the next place, read the word back and close. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { cancelReasons, cancelReferral, closeReferral } from '#domain/referral/end-referral.ts'
import { isOpenToRecipient, isOver, isWaiting, mayHappen, refusals } from '#domain/referral/referral.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { ReasonDialog } from '#web/design/ReasonDialog.tsx'
import { referralWords } from '#web/words/referral.ts'
import { referralStepWords } from '#web/words/referral-steps.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Face } from './referral.local.ts'
import { useTelling } from './use-telling.ts'

const SendPart = lazy(async () => ({ default: (await import('./SendPart.tsx')).SendPart }))
const ExtendForm = lazy(async () => ({ default: (await import('./ExtendForm.tsx')).ExtendForm }))

export function SenderPart({ face, isOnItsWay }: { readonly face: Face; readonly isOnItsWay: boolean }) {
  const w = useWords(referralWords)
  const { over } = useWords(referralStepWords)
  const name = useName()
  const { tell, about, known, busy, fault } = useTelling(face)
  if (!face.byMe) return null
  const isDraft = face.state === 'RS01' || face.state === 'RS02'
  const isLetter = face.onPaper && isWaiting(face.state)
  return (
    <>
      {isOver(face.state) && (
        <Notice
          icon="info"
          {...(face.state === 'RS06' || face.state === 'RS14'
            ? {
                action: (
                  <Link
                    className={`${buttonClass(face.isTakenOn ? 'second' : 'primary')} no-print`}
                    href={`/anak/${face.caseFileId}/rujuk?setelah=${face.id}`}
                  >
                    {over.next}
                  </Link>
                )
              }
            : {})}
        >
          <p>
            {face.state === 'RS06' && face.refusal
              ? over.declined(name(refusals.term(face.refusal)))
              : face.state === 'RS14'
                ? over.expired
                : face.state === 'RS12'
                  ? over.closed
                  : face.endReason === 'RJ9'
                    ? over.withdrawn
                    : face.endReason === 'access-ended'
                      ? over.ended
                      : over.cancelled(name(cancelReasons.terms.find(({ code }) => code === face.endReason) ?? cancelReasons.term('CN2')))}
          </p>
          {(face.state === 'RS06' || face.state === 'RS14') && <p className="small quiet">{over.nextBody}</p>}
        </Notice>
      )}
      {isDraft && !isOnItsWay && (
        <Suspense fallback={null}>
          <SendPart face={face} />
        </Suspense>
      )}
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
      {!isOnItsWay && (face.state === 'RS11' || isLetter) && (
        <div className="row no-print">
          {face.state === 'RS11' && (
            <Button kind="primary" icon="check-circle" busy={busy} onClick={() => void tell(closeReferral, about, known)}>
              {w.back.close}
            </Button>
          )}
          {isLetter && (
            <Link className={buttonClass('primary')} href={`/rujukan/${face.id}/surat?berkas=${face.caseFileId}`}>
              {w.letter}
            </Link>
          )}
        </div>
      )}
    </>
  )
}

/** What is seldom needed, at the foot of the page: longer access, and taking the referral back. */
export function SenderEnd({ face, isOnItsWay }: { readonly face: Face; readonly isOnItsWay: boolean }) {
  const w = useWords(referralWords)
  const [asked, setAsked] = useState<'cancel' | 'extend' | null>(null)
  const close = () => setAsked(null)
  const mayExtend = isOpenToRecipient(face.state) && !face.onPaper
  const mayCancel = mayHappen('cancel', face.state)
  if (!face.byMe || isOnItsWay || !(mayExtend || mayCancel)) return null
  return (
    <>
      <div className="row no-print referral-end">
        {mayExtend && <Button onClick={() => setAsked('extend')}>{w.extend.open}</Button>}
        {mayCancel && <Button onClick={() => setAsked('cancel')}>{w.cancel.open}</Button>}
      </div>
      {asked === 'cancel' && <CancelForm face={face} onClose={close} />}
      <Suspense fallback={null}>{asked === 'extend' && <ExtendForm face={face} onClose={close} />}</Suspense>
    </>
  )
}

function CancelForm({ face, onClose }: { readonly face: Face; onClose(): void }) {
  const w = useWords(referralWords).cancel
  const name = useName()
  const { tell, about, known, fault } = useTelling(face)
  return (
    <ReasonDialog
      title={w.title}
      lead={w.body}
      label={w.reason}
      options={vocabularyOptions(cancelReasons.terms, name)}
      send={w.send}
      cancel={w.keep}
      problem={fault}
      onSend={(reason) => tell(cancelReferral, { ...about, reason }, known)}
      onClose={onClose}
    />
  )
}
