/** What learning costs, line by line: needed, there, and from which funds. */
import { lazy } from 'react'
import { may } from '#domain/access/rules.ts'
import { fundings } from '#domain/plan/services.ts'
import { costLines } from '#domain/schooling/schooling.ts'
import { Button } from '#web/design/Button.tsx'
import { MoneyRow } from '#web/design/MoneyRow.tsx'
import { rupiah } from '#web/design/money.ts'
import { RowsPart } from '#web/design/RowsPart.tsx'
import { schoolingWords } from '#web/words/schooling.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { CostRow } from './schooling.local.ts'
import type { PartProps } from './SchoolingSection.tsx'

const CostForm = lazy(async () => ({ default: (await import('./CostForm.tsx')).CostForm }))

export function Costs({ file, read, isOpen }: PartProps) {
  const w = useWords(schoolingWords)
  const name = useName()
  const keeps = isOpen && may('schooling.keep-cost', file.standings)
  const total = (of: 'planned' | 'received') => rupiah(read.costs.reduce((sum, cost) => sum + cost[of], 0))
  return (
    <RowsPart<CostRow>
      title={w.costs}
      add={keeps ? w.addCost : undefined}
      form={(cost, close) => <CostForm file={file} cost={cost} onClose={close} />}
    >
      {(ask) => (
        <>
          {read.costs.length === 0 ? (
            <p className="quiet">{w.noCosts}</p>
          ) : (
            <p className="small">{w.total(total('planned'), total('received'))}</p>
          )}
          <ul className="plain-list rows">
            {read.costs.map((cost) => (
              <MoneyRow
                key={cost.id}
                title={name(costLines.term(cost.line))}
                planned={cost.planned}
                received={cost.received}
                pending={cost.isPending ? w.pending : undefined}
                under={`${cost.funding ? name(fundings.term(cost.funding)) : w.noFunding} · ${cost.received > 0 ? w.there(rupiah(cost.received)) : w.nothingYet}`}
                action={
                  keeps && (
                    <Button onClick={() => ask(cost)} aria-label={w.changeCost(name(costLines.term(cost.line)))}>
                      {w.change}
                    </Button>
                  )
                }
              />
            ))}
          </ul>
        </>
      )}
    </RowsPart>
  )
}
