/** What an area's promises cost, who pays, and what is missing (domain.md D25: gap = need − what is committed by funding). */
import type { ActionStatus, Funding } from '#domain/plan/services.ts'

interface Costed {
  readonly amount: number
  readonly funding: Funding | null
  readonly funded: boolean
  readonly status: ActionStatus
}

export interface FundingLine {
  /** null: no source named yet */
  readonly funding: Funding | null
  readonly total: number
  readonly there: number
  readonly gap: number
}

export interface AreaBudget {
  readonly total: number
  readonly there: number
  readonly gap: number
  /** the largest first, the nameless last */
  readonly lines: readonly FundingLine[]
}

export function budgetOf(commitments: readonly Costed[]): AreaBudget {
  const byFunding = new Map<Funding | null, { total: number; there: number }>()
  for (const { amount, funding, funded, status } of commitments) {
    if (status === 'CANCELLED' || amount === 0) continue
    const line = byFunding.get(funding) ?? { total: 0, there: 0 }
    byFunding.set(funding, { total: line.total + amount, there: line.there + (funded ? amount : 0) })
  }
  const lines = [...byFunding]
    .map(([funding, { total, there }]) => ({ funding, total, there, gap: total - there }))
    .sort(
      (a, b) => Number(a.funding === null) - Number(b.funding === null) || b.total - a.total || compare(a.funding ?? '', b.funding ?? '')
    )
  const sum = (of: 'total' | 'there' | 'gap') => lines.reduce((all, line) => all + line[of], 0)
  return { total: sum('total'), there: sum('there'), gap: sum('gap'), lines }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
