/** My version beside the server's, only where they differ. */
import { useNow } from '#web/design/Time.tsx'
import { dayIn, shortDay } from '#web/design/time-words.ts'
import { appWords } from '#web/words/app.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { differences } from './conflict.ts'

interface Props {
  readonly mine: unknown
  readonly theirs: unknown
  readonly labels?: Readonly<Record<string, string>> | undefined
}

export function ConflictTable({ mine, theirs, labels }: Props) {
  const w = useWords(appWords).outbox
  const { language } = useLanguage()
  const today = dayIn(useNow())
  const rows = differences(mine, theirs)
  const say = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return w.nothing
    if (typeof value === 'boolean') return value ? w.yes : w.no
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return shortDay(value, today, language)
    return Array.isArray(value)
      ? value.map(say).join(', ')
      : typeof value === 'object'
        ? Object.values(value).map(say).join(', ')
        : String(value)
  }
  return (
    <>
      <p>{w.conflictHint}</p>
      {rows.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{w.field}</th>
              <th scope="col">{w.mineColumn}</th>
              <th scope="col">{w.theirsColumn}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.field}>
                <th scope="row">{labels?.[row.field] ?? row.field}</th>
                <td>{say(row.mine)}</td>
                <td>{say(row.theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
