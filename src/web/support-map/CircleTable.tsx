/** The circle as a table: the same supporters, ring by ring, for reading aloud, for paper and for who prefers words. */
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import { daysBetween } from '#domain/kernel/date.ts'
import { tieScore } from '#domain/support-map/strength.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { supportMapWords } from '#web/words/support-map.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { CircleMap, CircleSupporter, CircleTie } from './circle-map.ts'
import { dayAndMonth, decimal } from './circle-reading.ts'

export function CircleTable({ map }: { readonly map: CircleMap }) {
  const words = useWords(supportMapWords)
  const w = words.table
  const rows = levels.codes.flatMap((level) =>
    map.supporters
      .filter((supporter) => supporter.level === level)
      .flatMap((supporter) => supporter.ties.map((tie, index) => ({ supporter, tie, index })))
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="circle-table-scroll" aria-label={w.caption(map.codeName)} tabIndex={0}>
      <table className="circle-table">
        <caption>{w.caption(map.codeName)}</caption>
        <thead>
          <tr>
            {[w.supporter, w.ring, w.needs, w.keys, w.score, w.confirmed].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ supporter, tie, index }) => (
            <Row key={`${supporter.id}-${index}`} map={map} supporter={supporter} tie={tie} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={6}>{w.none}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

function Row({ map, supporter, tie }: { readonly map: CircleMap; readonly supporter: CircleSupporter; readonly tie: CircleTie }) {
  const words = useWords(supportMapWords)
  const { language } = useLanguage()
  const { endsOn, ...counted } = tie
  const score = tieScore(
    { ...counted, needs: [...tie.needs], keys: [...tie.keys], supporter: supporter.id, level: supporter.level },
    map.today
  )
  const notes = [
    tie.safety === 'UNSAFE' ? words.circle.unsafe : '',
    tie.permanence === 'PROJ'
      ? [
          words.legend.project,
          endsOn
            ? words.circle.until(
                endsOn.slice(0, 4) === map.today.slice(0, 4)
                  ? dayAndMonth(endsOn, language)
                  : `${dayAndMonth(endsOn, language)} ${endsOn.slice(0, 4)}`
              )
            : ''
        ]
          .filter(Boolean)
          .join(' ')
      : '',
    supporter.pending ? words.legend.pending : ''
  ].filter(Boolean)
  return (
    <tr>
      <th scope="row" className={tie.safety === 'UNSAFE' ? 'is-unsafe' : undefined}>
        {supporter.label}
        {notes.length > 0 && <small className={tie.safety === 'UNSAFE' ? 'is-unsafe' : undefined}>{notes.join(', ')}</small>}
      </th>
      <td>{levels.term(supporter.level)[language]}</td>
      <td>{tie.needs.map((need) => sevenNeeds.term(need)[language]).join(', ')}</td>
      <td>{tie.keys.map((key) => keys.term(key)[language].toLowerCase()).join(', ')}</td>
      <td className="is-number">{decimal(score, language)}</td>
      <td>
        {words.table.daysAgo(daysBetween(tie.lastConfirmedOn, map.today))}
        <small>{tie.childConfirmed ? words.table.byChild : words.table.notByChild}</small>
      </td>
    </tr>
  )
}
