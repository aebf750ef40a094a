/** Lembar tinjauan on paper: one page with the child's words, the decision, and room for two signatures. */
import { warningSigns } from '#domain/case-file/safety.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { needsChanges, reviewDecisions } from '#domain/episode/review.ts'
import { longDay } from '#web/design/time-words.ts'
import { episodeWords } from '#web/words/episode.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ReviewRow } from './episode.local.ts'

export function ReviewSheet({ codeName, review }: { readonly codeName: string; readonly review: ReviewRow }) {
  const words = useWords(episodeWords)
  const w = words.sheet
  const name = useName()
  const { language } = useLanguage()
  const missing = viewMissingReasons.terms.find((term) => term.code === review.missingReason)
  const lines: readonly (readonly [string, string])[] = [
    [w.child, codeName],
    [w.statement, review.statement ?? words.review.noView(missing ? name(missing).toLowerCase() : '')],
    [w.needs, name(needsChanges.term(review.needsChange))],
    [
      w.signs,
      warningSigns.terms
        .filter((term) => review.signs.includes(term.code))
        .map(name)
        .join(', ') || words.review.noSigns
    ],
    [w.safety, review.safetyLooked ? words.review.safetyYes : words.review.safetyNo],
    [w.decision, name(reviewDecisions.term(review.decision))],
    [w.next, longDay(review.nextOn, language)]
  ]
  return (
    <aside className="episode-sheet" aria-hidden="true" data-sheet="review">
      <p className="sheet-head">{`${w.title} · ${words.review.number(review.number)} · ${longDay(review.reviewedOn, language)}`}</p>
      <Rows lines={lines} />
      <Signatures
        names={[
          [w.worker, review.recordedBy],
          [w.supervisor, review.countersignedBy]
        ]}
      />
    </aside>
  )
}

export function Rows({ lines }: { readonly lines: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Signatures({ names }: { readonly names: readonly (readonly [string, string | null])[] }) {
  return (
    <div className="sheet-signatures">
      {names.map(([label, who]) => (
        <p key={label}>
          {label}
          <span>{who ?? ''}</span>
        </p>
      ))}
    </div>
  )
}

/** Prints one sheet alone, once React has drawn it. */
export function printSheet(which: 'review' | 'termination' | 'determination' | 'handover-act'): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { dataset } = document.documentElement
      dataset.print = `sheet-${which}`
      addEventListener('afterprint', () => delete dataset.print, { once: true })
      print()
    })
  )
}
