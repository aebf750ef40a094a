import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionStatuses, fundings } from '#domain/plan/services.ts'
import { budgetOf } from './budget.ts'

const commitment = fc.record({
  amount: fc.integer({ min: 0, max: 1_000_000_000_000 }),
  funding: fc.option(fc.constantFrom(...fundings.codes)),
  funded: fc.boolean(),
  status: fc.constantFrom(...actionStatuses.codes)
})

describe('the budget of an area', () => {
  it('S148 the parts make the whole, and what is not there is the gap', () => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 40 }), (list) => {
        const budget = budgetOf(list)
        const counted = list.filter(({ status }) => status !== 'CANCELLED')
        const sum = (of: typeof list) => of.reduce((all, { amount }) => all + amount, 0)
        expect(budget.total).toBe(sum(counted))
        expect(budget.there).toBe(sum(counted.filter(({ funded }) => funded)))
        expect(budget.gap).toBe(sum(counted.filter(({ funded }) => !funded)))
        expect(budget.total).toBe(budget.there + budget.gap)
        for (const of of ['total', 'there', 'gap'] as const) expect(budget.lines.reduce((all, line) => all + line[of], 0)).toBe(budget[of])
      })
    )
  })

  it('S148 no source stands in two lines, whatever the order of the promises', () => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 40 }), (list) => {
        const sources = budgetOf(list).lines.map(({ funding }) => funding)
        expect(new Set(sources).size).toBe(sources.length)
        expect(budgetOf(list.toReversed())).toEqual(budgetOf(list))
      })
    )
  })

  it('D25 names what is missing under its source, and the nameless last', () => {
    const one = { status: 'TODO' as const }
    expect(
      budgetOf([
        { ...one, amount: 64_000_000, funding: null, funded: false },
        { ...one, amount: 96_000_000, funding: 'FU-D', funded: false },
        { ...one, amount: 4_000_000, funding: 'FU-D', funded: true },
        { ...one, amount: 9_000_000, funding: 'FU-B', funded: true, status: 'CANCELLED' }
      ])
    ).toEqual({
      total: 164_000_000,
      there: 4_000_000,
      gap: 160_000_000,
      lines: [
        { funding: 'FU-D', total: 100_000_000, there: 4_000_000, gap: 96_000_000 },
        { funding: null, total: 64_000_000, there: 0, gap: 64_000_000 }
      ]
    })
  })
})
