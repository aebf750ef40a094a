/** What the shapes mean; only those that occur in this circle. */
import { supportMapWords } from '#web/words/support-map.ts'
import { useWords } from '#web/words/words.tsx'
import { type CircleMap, seeSupporter } from './circle-map.ts'

export function CircleLegend({ map }: { readonly map: CircleMap }) {
  const w = useWords(supportMapWords).legend
  const seen = map.supporters.map((supporter) => seeSupporter(supporter, map.today))
  const ties = seen.flatMap((supporter) => supporter.ties.filter((tie) => tie.safety !== 'UNSAFE'))
  const items = [
    {
      word: w.project,
      when: ties.some((tie) => tie.permanence === 'PROJ'),
      mark: [0, 7, 14, 21].map((x) => <rect key={x} className="legend-ink" x={x} y="2" width="5" height="10" />)
    },
    {
      word: w.stale,
      when: ties.some((tie) => tie.fresh <= 2),
      mark: <rect className="legend-faint" y="2" width="26" height="10" rx="3.5" />
    },
    {
      word: w.unconfirmed,
      when: seen.some((supporter) => !supporter.unsafe && !supporter.confirmed),
      mark: <circle className="legend-line" cx="13" cy="7" r="4.6" />
    },
    {
      word: w.pending,
      when: seen.some((supporter) => supporter.pending),
      mark: <rect className="legend-nila" x="9.5" y="1.5" width="7" height="11" rx="1.5" />
    }
  ].filter((item) => item.when)
  if (items.length === 0) return null
  return (
    <ul className="circle-legend">
      {items.map((item) => (
        <li key={item.word}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true" focusable="false">
            {item.mark}
          </svg>
          {item.word}
        </li>
      ))}
    </ul>
  )
}
