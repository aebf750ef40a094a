/** What was done on the file, when and by whom; words for each kind of work, no content. */
import { useState } from 'react'
import { states } from '#domain/case-file/state.ts'
import { risks } from '#domain/intake/danger.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { longDay } from '#web/design/time-words.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { openingDeeds } from '#web/words/opening-deeds.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'

export interface TimelineLine {
  readonly id: string
  readonly name: string
  readonly at: string
  readonly by: string | null
  readonly answer: Readonly<Record<string, string | number | boolean | null>> | null
}

interface Props {
  readonly lines: readonly TimelineLine[]
  readonly openedAt: string
}

export function TimelineSection({ lines, openedAt }: Props) {
  const w = useWords(fileRecordWords).timeline
  const { language } = useLanguage()
  const what = useDeed()
  const days = new Map<string, TimelineLine[]>()
  for (const line of lines) days.set(dayOf(line.at), [...(days.get(dayOf(line.at)) ?? []), line])
  const opened = dayOf(openedAt)
  const shown = [...days.entries()]
  if (!days.has(opened)) shown.push([opened, []])
  const [all, setAll] = useState(false)
  return (
    <div className="stack">
      <ol className="plain-list timeline">
        {shown.slice(0, all ? undefined : atFirst).map(([day, deeds]) => (
          <li key={day}>
            <h3 className="small quiet">{longDay(day, language)}</h3>
            <ul className="plain-list">
              {collapsed(deeds).map(({ line, count }) => (
                <li key={line.id}>
                  {w.line(line.by ?? w.someone, what(line))}
                  {count > 1 && <span className="quiet"> ×{count}</span>}
                </li>
              ))}
              {day === opened && <li>{w.opened}</li>}
            </ul>
          </li>
        ))}
      </ol>
      {!all && shown.length > atFirst && (
        <div className="row no-print">
          <Button onClick={() => setAll(true)}>{w.all(shown.length)}</Button>
        </div>
      )}
    </div>
  )
}

const atFirst = 9

/** The same person doing the same thing several times in a row is one line. */
function collapsed(lines: readonly TimelineLine[]): { line: TimelineLine; count: number }[] {
  const rows: { line: TimelineLine; count: number }[] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (last && last.line.name === line.name && last.line.by === line.by && !line.answer?.from) last.count += 1
    else rows.push({ line, count: 1 })
  }
  return rows
}

function useDeed(): (line: TimelineLine) => string {
  const w = useWords(fileRecordWords).timeline
  // what is done in referrals and papers is said as the list of openings says it
  const deeds: Readonly<Record<string, string>> = useWords(openingDeeds).what
  const name = useName()
  const word = (terms: readonly { readonly code: string; readonly id: string; readonly en: string }[], code: unknown) => {
    const term = terms.find((one) => one.code === code)
    return term ? name(term) : String(code)
  }
  return ({ name: command, answer }) => {
    if (command === 'case-file.move-state' && answer?.to) return w.moved(word(states.terms, answer.from), word(states.terms, answer.to))
    if (/risk$/.test(command) && answer?.to) return w.risk(word(risks.terms, answer.from), word(risks.terms, answer.to))
    return w.what[command] ?? deeds[command] ?? w.other
  }
}
