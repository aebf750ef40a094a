/** Restitution: claimed, ordered, paid in parts; never more than was ordered, and the stage follows the money. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { id, kindOf, now, worker } from '#test/support/case-file.ts'
import { recordRestitution } from './record-restitution.ts'
import { accountOf, type MoneyKind, type MoneyLine, moneyKinds, restitutionStage } from './restitution.ts'

const recorder = { postId: id(11), role: 'R01', isTeam: true }
const records = (money: readonly MoneyLine[], kind: MoneyKind, amount: number, onDay: string = now.today) =>
  recordRestitution.decide(
    { recorder, track: { steps: [], duties: [], money } },
    { caseFileId: id(9), entryId: id(40), kind, amount, onDay },
    now,
    worker
  )
const line = (kind: MoneyKind, amount: number): MoneyLine => ({ kind, amount, onDay: now.today, recordedAt: now.at })

it('LG11 to LG15 follow the account', () => {
  const claimed = [line('claimed', 20_000_000)]
  expect(records([], 'claimed', 20_000_000)).toMatchObject({ value: { stage: 'LG11' } })
  expect(records(claimed, 'ordered', 15_000_000)).toMatchObject({ value: { stage: 'LG12' } })
  const ordered = [...claimed, line('ordered', 15_000_000)]
  expect(records(ordered, 'paid', 5_000_000)).toMatchObject({ value: { stage: 'LG13' } })
  expect(records(ordered, 'paid', 15_000_000)).toMatchObject({ value: { stage: 'LG14' } })
  expect(records(ordered, 'fund-asked', 10_000_000)).toMatchObject({ value: { stage: 'LG15' } })
  // an appeal orders anew
  expect(accountOf([...ordered, { ...line('ordered', 12_000_000), recordedAt: '2026-11-22T04:00:00Z' }])).toMatchObject({
    ordered: 12_000_000
  })
})

it('nothing is paid before it was ordered, nor more than is left, nor ahead of its day; money is whole rupiah', () => {
  expect(kindOf(records([], 'paid', 1))).toBe('nothing-ordered')
  expect(records([line('ordered', 10), line('paid', 7)], 'paid', 4)).toEqual({ ok: false, problem: { kind: 'more-than-ordered', left: 3 } })
  expect(kindOf(records([], 'claimed', 1, '2026-12-01'))).toBe('day-ahead')
  for (const amount of [0, -5, 1.5, 2e11])
    expect(recordRestitution.input.safeParse({ caseFileId: id(9), entryId: id(40), kind: 'paid', amount, onDay: now.today }).success).toBe(
      false
    )
})

it('property: whatever is accepted, what is paid and what is left make up what was ordered, and paid means nothing is left', () => {
  const tried = fc.array(fc.tuple(fc.constantFrom(...moneyKinds.codes), fc.integer({ min: 1, max: 50 })), { maxLength: 20 })
  fc.assert(
    fc.property(tried, (tries) => {
      const money: MoneyLine[] = []
      let wasOrderedOnce = false
      for (const [kind, amount] of tries) {
        // one order: that an appeal may order less than was paid is another story
        if (kind === 'ordered' && wasOrderedOnce) continue
        if (!records(money, kind, amount).ok) continue
        wasOrderedOnce ||= kind === 'ordered'
        money.push(line(kind, amount))
      }
      const { ordered, paid, left } = accountOf(money)
      expect(paid + left).toBe(ordered ?? 0)
      expect(restitutionStage(money) === 'LG14').toBe(ordered !== null && left === 0)
    })
  )
})
