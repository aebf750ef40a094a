/** How each institution stands by the children of the team: what it holds, how steady, what ends, what the last look found (S25, S89). */
import { useState } from 'react'
import { consistencySteps, keptTerms, lastingConcerns } from '#domain/supervision/institution.ts'
import { institutionRoles } from '#domain/supervision/check-institution.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { supervisionWords } from '#web/words/supervision.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { CheckForm } from './CheckForm.tsx'
import type { Institution } from './supervision.local.ts'
import './supervision.css'

interface Props {
  readonly list: readonly Institution[]
  readonly supervisorPostId: string | null
}

export function Institutions({ list, supervisorPostId }: Props) {
  const w = useWords(supervisionWords).institution
  const [checking, setChecking] = useState<Institution | null>(null)
  if (list.length === 0) return <p className="quiet">{w.none}</p>
  return (
    <div className="stack-s">
      <p className="small quiet measure">{w.why}</p>
      <ul className="plain-list rows institutions">
        {list.map((one) => (
          <One key={`${one.role} ${one.postId}`} one={one} {...(supervisorPostId ? { onCheck: () => setChecking(one) } : {})} />
        ))}
      </ul>
      {checking && supervisorPostId && (
        <CheckForm institution={checking} supervisorPostId={supervisorPostId} onClose={() => setChecking(null)} />
      )}
    </div>
  )
}

function One({ one, onCheck }: { readonly one: Institution; readonly onCheck?: () => void }) {
  const w = useWords(supervisionWords).institution
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (on: string) => shortDay(on, today, language)
  const [last] = one.checks
  const steady = consistencySteps.terms[Math.round(one.consistency)]
  return (
    <li className="institution stack-s">
      <div>
        <h3>{one.unit ?? name(institutionRoles.term(one.role))}</h3>
        {one.title && <p className="small quiet">{one.title}</p>}
        <p className="small">
          {[w.holds(one.ties, one.children), steady && w.steady(name(steady)), one.stale > 0 ? w.stale(one.stale) : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
        {one.endings.map((ending) => (
          <p key={`${ending.id} ${ending.endsOn}`} className="small institution-end">
            <Icon name="clock" size={16} />
            {w.ends(ending.codeName, day(ending.endsOn))}
          </p>
        ))}
      </div>
      {last ? (
        <div className="small">
          <p>
            {w.checked(day(last.checkedOn))}:{' '}
            {[name(keptTerms.term(last.kept)), ...last.concerns.map((code) => name(lastingConcerns.term(code)))].join(', ').toLowerCase()}.
          </p>
          {last.nextStep && last.dueOn && <p className="quiet">{w.next(last.nextStep, day(last.dueOn))}</p>}
        </div>
      ) : (
        <p className="small quiet">{w.never}</p>
      )}
      {onCheck && (
        <p className="no-print">
          <Button onClick={onCheck}>{w.check}</Button>
        </p>
      )}
    </li>
  )
}
