/** Risk and protection of the assessments through time, beside the instruments: two rows, never made into one (E5). */
import { dayOf } from '#domain/kernel/date.ts'
import { instrumentWords } from '#web/words/instruments.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { InstrumentsRead } from './instrument.local.ts'
import { Times } from './Times.tsx'

export function Weights({ weights }: { readonly weights: InstrumentsRead['weights'] }) {
  const w = useWords(instrumentWords)
  const { language } = useLanguage()
  if (weights.length === 0) return null
  const said = (value: number | null | undefined) =>
    value === null || value === undefined
      ? w.notEnough
      : value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <section className="instruments">
      <h3>{w.weights}</h3>
      <p className="small quiet">{w.weightsUnder}</p>
      <table className="table instrument-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">{w.part}</th>
            <th scope="col">{w.picture}</th>
            <th scope="col">{w.now}</th>
          </tr>
        </thead>
        <tbody>
          {(['risk', 'protective'] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{w[kind]}</th>
              <td className="instrument-picture">
                <Times points={weights.map((one) => ({ on: dayOf(one.assessedAt), value: one[kind] })).toReversed()} least={0} most={1} />
              </td>
              <td>
                <strong className="instrument-value">{said(weights[0]?.[kind])}</strong>
                {weights[1] && <span className="caption instrument-before">{w.before(said(weights[1][kind]))}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
