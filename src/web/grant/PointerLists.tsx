/** Files at whose edge I stand: who asks for my help, what was shared with me, and pointers. Nothing at all when there are none. */
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { dayOf } from '#domain/kernel/date.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { sharedFileWords } from '#web/words/shared-file.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { useGrantNames } from './grant-names.ts'
import { type PointerRow as Row, usePointers } from './use-pointers.ts'
import './grant.css'

// Few are asked: whoever opens Hari ini on an old telephone does not wait for a form she does not need.
const AnswerOffer = lazy(async () => ({ default: (await import('./AnswerOffer.tsx')).AnswerOffer }))

const groupOf = ({ standing }: Row): 'asked' | 'shared' | 'pointers' =>
  standing === 'recipient-pending' ? 'asked' : standing === 'recipient' || standing === 'break-glass' ? 'shared' : 'pointers'

export function PointerLists({ only }: { readonly only?: 'asked' | 'held' }) {
  const w = useWords(sharedFileWords).lists
  const pointers = usePointers()
  const groups = (only === 'asked' ? ['asked'] : only === 'held' ? ['shared', 'pointers'] : ['asked', 'shared', 'pointers']) as readonly (
    | 'asked'
    | 'shared'
    | 'pointers'
  )[]
  return groups.map((group) => {
    const rows = pointers.filter((row) => groupOf(row) === group)
    if (rows.length === 0) return null
    return (
      <section key={group}>
        <h2 className={only ? 'small quiet' : undefined}>{w[group]}</h2>
        <ul className="plain-list rows">
          {rows.map((row) => (
            <li key={`${row.caseFileId} ${row.standing} ${row.grantId}`} className="asked">
              {group === 'asked' ? <Asked row={row} /> : <Held row={row} />}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function Asked({ row }: { readonly row: Row }) {
  const w = useWords(sharedFileWords).lists
  const names = useGrantNames()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <>
      <div className="asked-words">
        <p>
          <strong className="code-name">{row.codeName}</strong> <span className="quiet">{row.unitName}</span>
        </p>
        <p>{w.willSee(names.parts(row.compartments))}</p>
        <p className="small quiet">
          {[
            row.givenBy && w.from(row.givenBy),
            names.purpose(row.purpose),
            row.days && w.days(row.days),
            w.answerBy(shortDay(dayOf(row.untilAt), today, language))
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Suspense>{row.grantId && <AnswerOffer caseFileId={row.caseFileId} codeName={row.codeName} grantId={row.grantId} />}</Suspense>
    </>
  )
}

function Held({ row }: { readonly row: Row }) {
  const words = useWords(sharedFileWords)
  const w = words.lists
  const { language } = useLanguage()
  const { today } = deviceNow()
  const isShared = groupOf(row) === 'shared'
  return (
    <>
      <div className="asked-words">
        <p>
          <strong className="code-name">{row.codeName}</strong> <span className="quiet">{row.unitName}</span>
        </p>
        <p className="small quiet">
          {[words.ways[row.standing as keyof typeof words.ways], w.until(shortDay(dayOf(row.untilAt), today, language))].join(' · ')}
        </p>
      </div>
      <Link href={`/anak/${row.caseFileId}/bagian`} className={buttonClass('second')}>
        {isShared ? w.open : w.look}
      </Link>
    </>
  )
}
