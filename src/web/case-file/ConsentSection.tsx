/** What was agreed to, purpose by purpose, with an end and a way back; and the assessments that stand in a carer's place. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { consentWords } from '#web/words/consent.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { BestInterests } from './BestInterests.tsx'
import { type CaseWork, type ConsentRow, type FileHead, isLive } from './case-file.local.ts'

const ConsentForm = lazy(async () => ({ default: (await import('./ConsentForm.tsx')).ConsentForm }))
const WithdrawConsent = lazy(async () => ({ default: (await import('./WithdrawConsent.tsx')).WithdrawConsent }))

interface Props {
  readonly head: FileHead
  readonly work: CaseWork
}

export function ConsentSection({ head, work }: Props) {
  const w = useWords(consentWords).consent
  const name = useName()
  const [isRecording, setIsRecording] = useState(false)
  const [withdrawing, setWithdrawing] = useState<ConsentRow | null>(null)
  const mayRecord = may('case-file.record-consent', head.standings) && !isClosed(head.state)
  const mayWithdraw = may('case-file.withdraw-consent', head.standings)
  const asked = consentPurposes.terms.filter((purpose) => work.consents.some((one) => one.purpose === purpose.code))
  const never = consentPurposes.terms.filter((purpose) => purpose.alwaysOff)
  return (
    <div className="stack">
      {work.consents.length === 0 && <p className="quiet">{w.empty}</p>}
      <ul className="plain-list rows consent-list">
        {asked.map((purpose) => (
          <li key={purpose.code}>
            <h3>{name(purpose)}</h3>
            {work.consents
              .filter((one) => one.purpose === purpose.code)
              .map((one) => (
                <Line key={one.id} consent={one} onWithdraw={mayWithdraw ? () => setWithdrawing(one) : undefined} />
              ))}
          </li>
        ))}
        {never.map((purpose) => (
          <li key={purpose.code}>
            <h3>{name(purpose)}</h3>
            <p className="small quiet consent-line">
              <Icon name="lock" size={18} />
              <span>{w.never}</span>
            </p>
          </li>
        ))}
      </ul>
      {mayRecord && (
        <div className="row no-print">
          <Button icon="plus" onClick={() => setIsRecording(true)}>
            {w.record}
          </Button>
        </div>
      )}
      <BestInterests head={head} work={work} />
      <Suspense>
        {isRecording && <ConsentForm head={head} work={work} onClose={() => setIsRecording(false)} />}
        {withdrawing && <WithdrawConsent head={head} consent={withdrawing} onClose={() => setWithdrawing(null)} />}
      </Suspense>
    </div>
  )
}

const signs = { given: 'check-circle', refused: 'cross', withdrawn: 'undo', expired: 'clock' } as const satisfies Record<string, IconName>

function Line({ consent, onWithdraw }: { readonly consent: ConsentRow; onWithdraw?: (() => void) | undefined }) {
  const words = useWords(caseFileWords)
  const w = useWords(consentWords).consent
  const { language } = useLanguage()
  const { today } = deviceNow()
  const live = isLive(consent, today)
  const standing = live ? 'given' : consent.status === 'GIVEN' ? 'expired' : consent.status === 'REFUSED' ? 'refused' : 'withdrawn'
  const day = (value: string) => shortDay(value, today, language)
  const facts = [
    consent.recipient ?? '',
    live ? w.until(day(consent.expiresOn)) : w.on(day(consent.withdrawnOn ?? consent.answeredOn)),
    w.by[consent.by],
    consent.explainedBy ? w.explained(consent.explainedBy) : ''
  ]
  return (
    <div className={live ? 'consent-line' : 'consent-line is-over'}>
      <Icon name={signs[standing]} size={18} />
      <p className="small">
        <strong>{w[standing]}</strong> · {facts.filter(Boolean).join(' · ')}{' '}
        {consent.isPending && <Tag icon="device">{words.head.pending}</Tag>}
      </p>
      {live && onWithdraw && (
        <span className="no-print">
          <Button kind="quiet" onClick={onWithdraw}>
            {w.withdraw}
          </Button>
        </span>
      )}
    </div>
  )
}
