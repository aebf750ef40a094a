/** Papers of one person, each with who confirmed it and until when it holds. */
import type { ReactNode } from 'react'
import { proofs } from '#domain/training/qualification.ts'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { trainingWords } from '#web/words/training.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Paper } from './training.local.ts'

export function PaperList({ papers, actions }: { readonly papers: readonly Paper[]; actions?(paper: Paper): ReactNode }) {
  const w = useWords(trainingWords).paper
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (date: string) => shortDay(date, today, language)
  const holds = ({ validUntil }: Paper) =>
    validUntil === null ? w.always : validUntil < today ? w.ended(day(validUntil)) : w.until(day(validUntil))
  const answer = ({ answer: given, answeredBy, onPhone }: Paper) =>
    onPhone
      ? w.onPhone
      : given === null
        ? w.waiting
        : given === 'declined'
          ? w.declined
          : answeredBy
            ? w.confirmedBy(answeredBy)
            : w.confirmed
  return (
    <ul className="plain-list training-papers">
      {papers.map((paper) => (
        <li key={paper.id} className={paper.answer === 'confirmed' && (paper.validUntil ?? today) >= today ? '' : 'training-open'}>
          <p>
            <strong>{name(proofs.term(paper.proof))}</strong>
          </p>
          <p className="small quiet">{[paper.number && w.number(paper.number), holds(paper), answer(paper)].filter(Boolean).join(' · ')}</p>
          {actions?.(paper)}
        </li>
      ))}
    </ul>
  )
}
