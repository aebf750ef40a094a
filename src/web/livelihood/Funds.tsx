/** Money for the family, line by line: needed, there, a gift or a loan, and into whose hands. */
import { lazy } from 'react'
import { may } from '#domain/access/rules.ts'
import { aids, receivers } from '#domain/livelihood/family.ts'
import { fundings } from '#domain/plan/services.ts'
import { Button } from '#web/design/Button.tsx'
import { MoneyRow } from '#web/design/MoneyRow.tsx'
import { rupiah } from '#web/design/money.ts'
import { RowsPart } from '#web/design/RowsPart.tsx'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { FundRow } from './livelihood.local.ts'
import type { PartProps } from './LivelihoodSection.tsx'

const FundForm = lazy(async () => ({ default: (await import('./FundForm.tsx')).FundForm }))

export function Funds({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const keeps = isOpen && may('livelihood.keep-fund', file.standings)
  const total = (of: 'planned' | 'received') => rupiah(read.funds.reduce((sum, fund) => sum + fund[of], 0))
  return (
    <RowsPart<FundRow>
      title={w.funds}
      add={keeps ? w.addFund : undefined}
      form={(fund, close) => <FundForm file={file} read={read} fund={fund} onClose={close} />}
    >
      {(ask) => (
        <>
          {read.funds.length === 0 && <p className="quiet">{w.noFunds}</p>}
          {read.funds.length > 1 && <p className="small">{w.total(total('planned'), total('received'))}</p>}
          <ul className="plain-list rows">
            {read.funds.map((fund) => (
              <MoneyRow
                key={fund.id}
                title={name(aids.term(fund.aid))}
                planned={fund.planned}
                received={fund.received}
                pending={fund.isPending ? w.pending : undefined}
                under={[
                  w.to(name(receivers.term(fund.receiver))),
                  fund.isLoan ? w.loan : w.gift,
                  fund.funding ? name(fundings.term(fund.funding)) : w.noFunding,
                  fund.received > 0 ? w.there(rupiah(fund.received)) : w.nothingYet
                ].join(' · ')}
                action={
                  keeps && (
                    <Button onClick={() => ask(fund)} aria-label={w.changeOf(name(aids.term(fund.aid)))}>
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
