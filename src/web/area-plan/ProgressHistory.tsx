/** What became of a promise, the latest first: each status, each measurement, each change with what stood before. */
import { indicatorUnits } from '#domain/area-plan/commitment.ts'
import { rupiah } from '#web/design/money.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { dayOnly, numberWords } from './area-names.ts'
import type { ShownCommitment, ShownEntry } from './shown.ts'

export function ProgressHistory({ commitment, today }: { readonly commitment: ShownCommitment; readonly today: string }) {
  const words = useWords(areaPlanWords)
  const w = words.entry
  const name = useName()
  const { language } = useLanguage()
  const unit = name(indicatorUnits.term(commitment.indicator.unit))
  const day = (on: string) => dayOnly(on, today, language)
  const said = (entry: ShownEntry) =>
    (entry.kind === 'changed'
      ? [
          w.changed,
          entry.dueBefore && w.dueBefore(day(entry.dueBefore)),
          entry.amountBefore !== null && w.amountBefore(rupiah(entry.amountBefore)),
          entry.postBefore && w.postBefore
        ]
      : [
          w.status(words.statuses[entry.status]),
          entry.value !== null && entry.measuredOn && w.measured(`${numberWords(entry.value, language)} ${unit}`, day(entry.measuredOn))
        ]
    )
      .filter(Boolean)
      .join('; ')
  return (
    <div className="stack-s">
      <h3>{w.title}</h3>
      {commitment.progress.length === 0 ? (
        <p className="small quiet">{w.none}</p>
      ) : (
        <ol className="plain-list area-history">
          {commitment.progress.toReversed().map((entry) => (
            <li key={entry.id} className="small">
              <p>{said(entry)}.</p>
              {entry.reason && <p>{entry.reason}</p>}
              <p className="caption">{w.by(entry.recordedBy, day(entry.recordedAt))}</p>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
