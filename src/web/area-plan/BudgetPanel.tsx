/** What the area's promises cost, who pays, and what is missing: the sum, a bar, and a line for each source (domain.md D25). */
import { budgetOf } from '#domain/area-plan/budget.ts'
import { fundings } from '#domain/plan/services.ts'
import { rupiah } from '#web/design/money.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ShownCommitment } from './shown.ts'

export function BudgetPanel({ commitments }: { readonly commitments: readonly ShownCommitment[] }) {
  const w = useWords(areaPlanWords).budget
  const name = useName()
  const budget = budgetOf(commitments)
  return (
    <section className="area-budget stack-s" aria-labelledby="area-budget">
      <h2 id="area-budget">{w.title}</h2>
      {budget.total === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <>
          <dl className="area-sums">
            <div>
              <dt className="caption">{w.total}</dt>
              <dd>{rupiah(budget.total)}</dd>
            </div>
            <div>
              <dt className="caption">{w.there}</dt>
              <dd>{rupiah(budget.there)}</dd>
            </div>
            <div>
              <dt className="caption">{w.gap}</dt>
              <dd>{rupiah(budget.gap)}</dd>
            </div>
          </dl>
          <meter
            className="area-meter"
            min={0}
            max={budget.total}
            value={budget.there}
            aria-label={w.picture(rupiah(budget.there), rupiah(budget.gap))}
          />
          <table className="table area-funding">
            <thead>
              <tr>
                <th scope="col">{w.source}</th>
                <th scope="col">{w.total}</th>
                <th scope="col">{w.gap}</th>
              </tr>
            </thead>
            <tbody>
              {budget.lines.map((line) => (
                <tr key={line.funding ?? 'none'}>
                  <th scope="row">{line.funding ? name(fundings.term(line.funding)) : w.noSource}</th>
                  <td>{rupiah(line.total)}</td>
                  <td>{line.gap === 0 ? '–' : rupiah(line.gap)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
