/** What ends at eighteen unless it is asked again: older answers, and the ways in of those who stand beside children alone (C9). */
import { Link } from 'wouter'
import { consentPurposes } from '#domain/case-file/consent.ts'
import type { Month } from '#domain/case-file/of-age.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { dayIn, longDay, monthWords } from '#web/design/time-words.ts'
import { transitionWords } from '#web/words/transition.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { TransitionRead } from './transition.local.ts'

interface Props {
  readonly caseFileId: string
  readonly month: Month
  readonly consents: readonly (TransitionRead['consents'][number] & { readonly isOwn: boolean })[]
  readonly besideChildren: TransitionRead['besideChildren']
}

export function Endings({ caseFileId, month, consents, besideChildren }: Props) {
  const w = useWords(transitionWords)
  const name = useName()
  const { language } = useLanguage()
  const retaken = new Set(consents.filter(({ isOwn }) => isOwn).map(({ purpose }) => purpose))
  const shown = consents.filter(({ isOwn, purpose }) => isOwn || !retaken.has(purpose))
  return (
    <section className="stack-s">
      <h3>{w.consents}</h3>
      <p className="small quiet measure">{w.consentsHint(monthWords(month, language))}</p>
      {shown.length === 0 && <p>{w.noConsents}</p>}
      <ul className="plain-list rows">
        {shown.map((one) => (
          <li key={`${one.purpose} ${one.by}`} className="grown-line">
            <Icon name={one.isOwn ? 'check-circle' : 'dot-empty'} size={20} />
            <div>
              <p>{name(consentPurposes.term(one.purpose))}</p>
              <p className="small quiet">
                {one.isOwn ? w.own(longDay(one.answeredOn, language)) : w.ends(w.givenBy[one.by], longDay(one.expiresOn, language))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Link href={`/anak/${caseFileId}#persetujuan`} className={buttonClass('second')}>
          {w.toConsents}
        </Link>
      </p>
      {besideChildren.length > 0 && (
        <>
          <h3>{w.access}</h3>
          <p className="small quiet measure">{w.accessHint}</p>
          <ul className="plain-list rows">
            {besideChildren.map((one) => (
              <li key={`${one.title} ${one.unit}`}>{w.until(`${one.title}, ${one.unit}`, longDay(dayIn(one.untilAt), language))}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
