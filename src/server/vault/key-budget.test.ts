import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits, limitsFrom, openBudget } from './key-budget.ts'

const hour = 3_600_000

describe('the budget of keys', () => {
  it('T27 gives one asker 60 files an hour and 200 a day, alarms at four fifths, and counts a file once', () => {
    let at = 1_000_000_000_000
    const budget = openBudget({ ...defaultLimits, nodePerHour: 10_000 }, () => at)
    const opened: number[] = []
    const alarms: string[] = []
    let file = 0
    for (let h = 0; h < 5; h++) {
      let n = 0
      for (let k = 0; k < 100; k++) {
        const verdict = budget.open('sari', `file-${++file}`)
        if (verdict.allowed) n++
        if (verdict.allowed && verdict.alarm) alarms.push(`${h}:${verdict.alarm}`)
        // what is open already costs nothing more
        if (verdict.allowed) expect(budget.open('sari', `file-${file}`)).toEqual({ allowed: true })
      }
      opened.push(n)
      at += hour + 1
    }
    expect(opened).toEqual([60, 60, 60, 20, 0])
    expect(alarms).toEqual(['0:perHour', '1:perHour', '2:perDay', '2:perHour'])
    at += 24 * hour
    expect(budget.open('sari', 'file-x')).toEqual({ allowed: true })
  })

  it('T27 gives all together 500 files an hour; one file opened by two is one', () => {
    const budget = openBudget(defaultLimits, () => 5)
    let allowed = 0
    for (let who = 0; who < 20; who++) for (let k = 0; k < 50; k++) if (budget.open(`worker-${who}`, `file-${who}-${k}`).allowed) allowed++
    expect(allowed).toBe(500)
    expect(budget.open('supervisor', 'file-0-0')).toEqual({ allowed: true })
    expect(budget.open('supervisor', 'another')).toEqual({ allowed: false, limit: 'nodePerHour' })
    expect(budget.use()).toEqual({ askers: 11, nodeLastHour: 500, highestLastHour: 50 })
  })

  it('gives 30 lookups an hour', () => {
    let at = 1
    const budget = openBudget(defaultLimits, () => at)
    const count = (n: number) => Array.from({ length: n }, () => budget.lookup('sari')).filter(({ allowed }) => allowed).length
    expect(count(100)).toBe(30)
    at += hour
    expect(count(100)).toBe(30)
  })

  it('never gives more than the limit in any hour, however the asking falls', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(12), fc.nat(hour / 3)), { maxLength: 200 }), (asked) => {
        let at = 10 * hour
        const given: { file: number; at: number }[] = []
        const budget = openBudget({ perHour: 5, perDay: 8, nodePerHour: 100, lookupsPerHour: 1 }, () => at)
        for (const [file, wait] of asked) {
          at += wait
          if (budget.open('sari', `file-${file}`).allowed) given.push({ file, at })
          const within = (span: number) => new Set(given.filter((one) => one.at > at - span).map((one) => one.file)).size
          expect(within(hour)).toBeLessThanOrEqual(5)
          expect(within(24 * hour)).toBeLessThanOrEqual(8)
        }
      })
    )
  })

  it('reads limits from one setting, and takes the usual ones when it is not understood', () => {
    expect(limitsFrom('6,20,50,3')).toEqual({ perHour: 6, perDay: 20, nodePerHour: 50, lookupsPerHour: 3 })
    for (const text of [undefined, '', 'many', '6,20,50', '6,20,-1,3']) expect(limitsFrom(text)).toEqual(defaultLimits)
  })
})
