/** A closed file's last page: who asked, who signed, what was met, and the form of termination on paper. */
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { closureReasons } from '#domain/case-file/closure.ts'
import { type ClosingLineCode, closingLines } from '#domain/episode/closing.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { longDay } from '#web/design/time-words.ts'
import { closingWords } from '#web/words/episode-closing.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ClosingRow } from './closing.local.ts'
import type { EpisodeFile } from './episode.local.ts'
import { printSheet, Rows, Signatures } from './ReviewSheet.tsx'

export function Done({ file, closing }: { readonly file: EpisodeFile; readonly closing: ClosingRow }) {
  const w = useWords(closingWords)
  const name = useName()
  const { language } = useLanguage()
  const day = closing.settledAt ? longDay(dayOf(closing.settledAt), language) : ''
  const missing = viewMissingReasons.terms.find((term) => term.code === closing.missingReason)
  const met = (closing.lines ?? []).map((line) => name(closingLines.term(line as ClosingLineCode)))
  return (
    <section className="stack">
      <Notice icon="lock" title={w.closedTitle}>
        {name(closureReasons.term(closing.reason))}. {w.signed(closing.settledBy ?? '', day)}
      </Notice>
      {closing.statement ? (
        <blockquote className="own-words">“{closing.statement}”</blockquote>
      ) : (
        <p className="quiet">{missing && name(missing)}</p>
      )}
      <ul>
        {met.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="row no-print">
        <Button icon="printer" onClick={() => printSheet('termination')}>
          {w.print}
        </Button>
      </div>
      <aside className="episode-sheet" aria-hidden="true" data-sheet="termination">
        <p className="sheet-head">{w.sheet.title}</p>
        <Rows
          lines={[
            [w.sheet.child, file.codeName],
            [w.sheet.day, day],
            [w.sheet.reason, name(closureReasons.term(closing.reason))],
            [w.sheet.words, closing.statement ?? (missing ? name(missing) : '')],
            [w.sheet.lines, met.join('; ')],
            ...(closing.receiver ? [[w.sheet.receiver, closing.receiver] as const] : [])
          ]}
        />
        <p>{w.sheet.again}</p>
        <Signatures
          names={[
            [w.sheet.worker, closing.askedBy],
            [w.sheet.supervisor, closing.settledBy]
          ]}
        />
      </aside>
    </section>
  )
}
