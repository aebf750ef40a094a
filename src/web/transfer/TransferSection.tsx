/** On the case file: whether it is moving, how far it is, what is still missing, and who does the next step. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { callOffReasonsShown, declineReasons, transferReasons } from '#domain/transfer/transfer.ts'
import { Button } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { transferWords } from '#web/words/transfer.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Moving } from './Moving.tsx'
import { layTransfer, type MovingFile, type ShownTransfer, type TransferRead } from './transfer.local.ts'
import './transfer.css'

const OfferForm = lazy(async () => ({ default: (await import('./OfferForm.tsx')).OfferForm }))
const CallOffForm = lazy(async () => ({ default: (await import('./CallOffForm.tsx')).CallOffForm }))

export function TransferSection({ file }: { readonly file: MovingFile }) {
  const read = useRead<TransferRead>(`/api/case-files/${file.id}/transfer`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

function Body({ file, read }: { readonly file: MovingFile; readonly read: TransferRead }) {
  const w = useWords(transferWords)
  const [form, setForm] = useState<'offer' | 'call-off' | null>(null)
  const laid = layTransfer(read, usePending(file.id))
  const { transfer, inside, ground } = laid
  const isOpen = transfer?.stage === 'offered' || transfer?.stage === 'accepted'
  const mayBegin = !isOpen && ground !== null && may('transfer.offer', file.standings) && file.state !== 'ST15'
  const close = () => setForm(null)
  return (
    <div className="stack">
      {transfer ? <Told transfer={transfer} /> : <p className="measure">{w.noneBody}</p>}
      {transfer?.crossesProvince && ground?.isRestricted && <Notice icon="lock">{w.restrictedBody}</Notice>}
      {transfer?.stage === 'accepted' && inside && (
        <Moving file={file} transfer={transfer} inside={inside} isRestricted={ground?.isRestricted === true} />
      )}
      <div className="row no-print">
        {mayBegin && (
          <Button icon="arrow-right" onClick={() => setForm('offer')}>
            {w.begin}
          </Button>
        )}
        {isOpen && inside?.signsAsOwner && may('transfer.call-off', file.standings) && (
          <Button kind="quiet" onClick={() => setForm('call-off')}>
            {w.callOff.button}
          </Button>
        )}
      </div>
      <Suspense>
        {form === 'offer' && ground && <OfferForm file={file} ground={ground} onClose={close} />}
        {form === 'call-off' && transfer && <CallOffForm file={file} transfer={transfer} onClose={close} />}
      </Suspense>
    </div>
  )
}

function Told({ transfer }: { readonly transfer: ShownTransfer }) {
  const w = useWords(transferWords)
  const name = useName()
  const { stage, toUnit, fromUnit, declineReason, callOffReason } = transfer
  const why = (terms: typeof declineReasons.terms | typeof callOffReasonsShown.terms, code: string | null): string => {
    const term = terms.find((one) => one.code === code)
    return term ? name(term) : ''
  }
  const sentence =
    stage === 'declined'
      ? w.stage.declined(toUnit, why(declineReasons.terms, declineReason))
      : stage === 'called-off'
        ? w.stage['called-off'](why(callOffReasonsShown.terms, callOffReason))
        : stage === 'completed'
          ? w.stage.completed(fromUnit)
          : w.stage[stage](toUnit)
  return (
    <div className="stack-s">
      <p>
        <strong>{w.route(fromUnit, toUnit)}</strong>
      </p>
      <p className="measure">{sentence}</p>
      {(stage === 'offered' || stage === 'accepted') && <p className="small quiet">{name(transferReasons.term(transfer.reason))}</p>}
    </div>
  )
}
