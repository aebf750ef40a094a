/** "Buka nama sungguhan": asks what for, shows who the child is for sixty seconds, then covers itself. Never kept on the device. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { purposes } from '#domain/access/purpose.ts'
import { may } from '#domain/access/rules.ts'
import type { Identity } from '#domain/case-file/identity.ts'
import { Button } from '#web/design/Button.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { longDay } from '#web/design/time-words.ts'
import { useOpenedBriefly } from '#web/offline/opened-briefly.ts'
import { call } from '#web/offline/transport.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { FileHead } from './case-file.local.ts'

const IdentityForm = lazy(async () => ({ default: (await import('./IdentityForm.tsx')).IdentityForm }))

/** Who the child is; where is another opening. */
export type OpenedIdentity = Omit<Identity, 'address' | 'phone'> & { readonly version: number }
export type OpenedWhereabouts = Pick<Identity, 'address' | 'phone'>

type Purpose = (typeof purposes.codes)[number]

/** Looking up a region is no reason to open a child's name. */
const reasons = purposes.terms.filter((term) => term.code !== 'directory' && term.code !== 'intake')

export function IdentityPanel({ head }: { readonly head: FileHead }) {
  const { identity: w, cancel } = useWords(caseFileWords)
  const name = useName()
  const [step, setStep] = useState<'shut' | 'asking' | 'failed' | 'editing'>('shut')
  const [purpose, setPurpose] = useState<Purpose>()
  const [opened, setOpened] = useState<OpenedIdentity | null>(null)
  const [where, setWhere] = useState<OpenedWhereabouts | null>(null)
  const cover = () => {
    setOpened(null)
    setWhere(null)
    setPurpose(undefined)
    setStep('shut')
  }
  if (!may('case-file.read-identity', head.standings)) return null
  const base = `/api/case-files/${head.id}`
  const open = async () => {
    // Straight from the server and never through the device's store: an opening that nobody recorded must not be possible.
    const reply = await call('GET', `${base}/identity?purpose=${purpose}`).catch(() => undefined)
    if (reply?.status === 200) setOpened(reply.body as OpenedIdentity)
    else setStep('failed')
  }
  // Both are written together, so both are opened before: nothing that was not seen is overwritten with nothing.
  const edit = async () => {
    const isNew = opened?.version === 0
    const reply = isNew ? undefined : await call('GET', `${base}/whereabouts?purpose=correct`).catch(() => undefined)
    if (!isNew && reply?.status !== 200) return setStep('failed')
    setWhere(isNew ? { address: null, phone: null } : (reply?.body as OpenedWhereabouts))
    setStep('editing')
  }
  if (opened && where && step === 'editing')
    return (
      <Suspense>
        <IdentityForm head={head} identity={opened} whereabouts={where} onClose={cover} />
      </Suspense>
    )
  if (opened)
    return (
      <Opened
        identity={opened}
        whereabouts={may('case-file.read-whereabouts', head.standings) ? `${base}/whereabouts?purpose=${purpose}` : undefined}
        hasFailed={step === 'failed'}
        onCover={cover}
        onEdit={may('case-file.record-identity', head.standings) ? () => void edit() : undefined}
      />
    )
  if (step === 'shut')
    return (
      <Button kind="quiet" icon="lock" onClick={() => setStep('asking')}>
        {w.open}
      </Button>
    )
  return (
    <section className="identity stack-s no-print" aria-label={w.title}>
      <ChoiceChips
        label={w.why}
        required
        options={vocabularyOptions(reasons, name)}
        value={purpose}
        onChange={(value) => setPurpose(value as Purpose | undefined)}
      />
      <p className="caption">{w.recorded}</p>
      {step === 'failed' && (
        <Notice tone="danger" live>
          {w.failed}
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" icon="eye" disabled={!purpose} onClick={() => void open()}>
          {w.show}
        </Button>
        <Button onClick={cover}>{cancel}</Button>
      </div>
    </section>
  )
}

const openFor = 60

interface OpenedProps {
  readonly identity: OpenedIdentity
  /** where to ask for address and telephone; nowhere for who stands too far */
  readonly whereabouts: string | undefined
  readonly hasFailed: boolean
  onCover(): void
  onEdit?: (() => void) | undefined
}

function Opened({ identity, whereabouts, hasFailed, onCover, onEdit }: OpenedProps) {
  const where = useOpenedBriefly<OpenedWhereabouts>()
  const w = useWords(caseFileWords).identity
  const { language } = useLanguage()
  const [left, setLeft] = useState(openFor)
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => now - 1), 1000)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (left <= 0) onCover()
  }, [left, onCover])
  useEffect(() => {
    // Another tab or the lock screen: nobody is reading any more.
    const hide = () => document.hidden && onCover()
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [onCover])
  const rows = [
    [w.name, identity.name],
    [w.called, identity.called],
    [w.nik, identity.nik],
    [w.kk, identity.kk],
    [w.bornOn, identity.bornOn && longDay(identity.bornOn, language)],
    ...(whereabouts ? [] : [[w.address, w.shut] as const]),
    ...(where.value
      ? ([
          [w.address, where.value.address],
          [w.phone, where.value.phone]
        ] as const)
      : [])
  ] as const
  return (
    <section className="identity stack-s no-print" aria-label={w.title}>
      {identity.version === 0 ? (
        <p>{w.nothing}</p>
      ) : (
        <dl className="identity-rows">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={value ? undefined : 'quiet'}>{value ?? w.unset}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="caption" role="timer" aria-live="off">
        {w.left(left)}
      </p>
      {(where.hasFailed || hasFailed) && (
        <Notice tone="danger" live>
          {w.whereFailed}
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" icon="lock" onClick={onCover}>
          {w.close}
        </Button>
        {whereabouts && !where.value && (
          <Button icon="lock" onClick={() => void where.open(whereabouts)}>
            {w.openWhere}
          </Button>
        )}
        {onEdit && (
          <Button icon="pencil" onClick={onEdit}>
            {identity.version === 0 ? w.record : w.edit}
          </Button>
        )}
      </div>
    </section>
  )
}
