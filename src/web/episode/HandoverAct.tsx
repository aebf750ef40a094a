/** Berita acara serah terima (DC18): to whom the child goes, in what spirit, who visits when, and who signs. */
import { determinationOptions } from '#domain/episode/determination.ts'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { returnWords } from '#web/words/return.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ReturnRead } from './return.local.ts'
import { Rows, Signatures } from './ReviewSheet.tsx'

const blank = '…………………………'

export function HandoverAct({ codeName, read }: { readonly codeName: string; readonly read: ReturnRead }) {
  const w = useWords(returnWords).sheet
  const name = useName()
  const { language } = useLanguage()
  const lines: readonly (readonly [string, string])[] = [
    [w.child, codeName],
    [w.on, longDay(read.placedOn ?? deviceNow().today, language)],
    [w.decided, read.chosen ? name(determinationOptions.term(read.chosen)) : blank],
    // no name of whoever receives is kept here; it is written by hand
    [w.to, blank],
    // what the child told her companion is not for whoever receives her; here she writes what she wants to, or nothing
    [w.view, blank],
    [w.visits, read.visits.map(({ dueOn }) => longDay(dueOn, language)).join(' · ') || w.weeks],
    [w.promise, w.promiseText]
  ]
  return (
    <aside className="episode-sheet" aria-hidden="true" data-sheet="handover-act">
      <p className="sheet-head">{w.title}</p>
      <Rows lines={lines} />
      <Signatures
        names={[
          [w.giver, null],
          [w.receiver, null],
          [w.childSigns, null],
          [w.witness, null]
        ]}
      />
    </aside>
  )
}
