/** The child's own account, and what the social affairs office says it gave. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { cosigners, savingsStates } from '#domain/livelihood/activity.ts'
import { aidAnswers, officeAids } from '#domain/livelihood/aid.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { rupiah } from '#web/design/money.ts'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { AidRow } from './livelihood.local.ts'
import type { PartProps } from './LivelihoodSection.tsx'

const SavingsForm = lazy(async () => ({ default: (await import('./SavingsForm.tsx')).SavingsForm }))

export function Savings({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [isAsking, setIsAsking] = useState(false)
  const { savings } = read
  return (
    <section className="stack-s">
      <h3>{w.savings}</h3>
      {savings ? (
        <div className="sign-row">
          <Icon name={savings.state === 'open' ? 'check-circle' : savings.state === 'closed' ? 'cross' : 'dot-empty'} size={20} />
          <div>
            <p>
              <strong>{name(savingsStates.term(savings.state))}</strong>
              {savings.bank && ` · ${savings.bank}`} <span className="small quiet">{shortDay(savings.onDay, today, language)}</span>{' '}
              {savings.isPending && <Tag icon="device">{w.pending}</Tag>}
            </p>
            <p className="small quiet">
              {w.signs}: {name(cosigners.term(savings.cosigner)).toLowerCase()}
            </p>
          </div>
        </div>
      ) : (
        <p className="quiet">{w.noSavings}</p>
      )}
      {isOpen && may('livelihood.keep-savings', file.standings) && (
        <div className="row no-print">
          <Button icon="pencil" onClick={() => setIsAsking(true)}>
            {savings ? w.changeSavings : w.keepSavings}
          </Button>
        </div>
      )}
      <Suspense>{isAsking && <SavingsForm file={file} read={read} onClose={() => setIsAsking(false)} />}</Suspense>
    </section>
  )
}

export function Aids({ aids }: { readonly aids: readonly (AidRow & { readonly post: string })[] }) {
  const w = useWords(livelihoodWords)
  if (aids.length === 0) return null
  return (
    <section className="stack-s">
      <h3>{w.aids}</h3>
      <ul className="plain-list rows">
        {aids.map((one) => (
          <Aid key={one.id} one={one} from={one.post} />
        ))}
      </ul>
    </section>
  )
}

export function Aid({ one, from }: { readonly one: AidRow; readonly from?: string }) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <li className="sign-row">
      <Icon name={one.answer === 'not-possible' ? 'cross' : one.answer === 'in-process' ? 'dot-half' : 'check-circle'} size={20} />
      <div>
        <p>
          {name(officeAids.term(one.aid))}: <strong>{name(aidAnswers.term(one.answer)).toLowerCase()}</strong>
          {one.amount !== null && <span className="sum"> {rupiah(one.amount)}</span>}{' '}
          <span className="small quiet">{shortDay(one.onDay, today, language)}</span>{' '}
          {one.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
        {from && <p className="small quiet">{from}</p>}
      </div>
    </li>
  )
}
