import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBands } from '#domain/case-file/child.ts'
import { ageOn } from '#domain/kernel/date.ts'
import { addYears, type KeptFile, latestBirthday, retentionDue } from './retention-due.ts'
import { retentionRules } from './schedule.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const file = fc.record<KeptFile>({
  kind: fc.constant('case-file'),
  openedOn: day,
  ageBand: fc.constantFrom(...ageBands.codes),
  closedOn: fc.option(day),
  askedByChildOn: fc.option(day),
  onHold: fc.boolean()
})

describe('retention', () => {
  it('G-15 never erases a file that is open, on hold, or before its day', () => {
    fc.assert(
      fc.property(file, day, (kept, today) => {
        const due = retentionDue(kept, today)
        if (!kept.closedOn) expect(due).toBeNull()
        else if (kept.onHold || (due && today < due.dueOn)) expect(due?.mayErase).toBe(false)
        else expect(due?.mayErase).toBe(true)
      })
    )
  })

  it('G-15 keeps a closed file five years and until every child of its band is 25', () => {
    fc.assert(
      fc.property(file, fc.nat(364), (kept, days) => {
        fc.pre(kept.closedOn !== null && kept.askedByChildOn === null)
        const due = retentionDue(kept, '2100-01-01')
        expect(due?.rule).toBe('file-closed')
        expect((due?.dueOn ?? '') >= addYears(kept.closedOn ?? '', 5)).toBe(true)
        // any birth that fits the band on the day of opening
        const { from } = ageBands.term(kept.ageBand)
        const born = new Date(Date.parse(addYears(kept.openedOn, -from)) - days * 86_400_000).toISOString().slice(0, 10)
        fc.pre(ageOn(born, kept.openedOn) >= from && from <= 25)
        expect(ageOn(born, due?.dueOn ?? '')).toBeGreaterThanOrEqual(25)
      })
    )
  })

  it('G-15 a child may ask once the file is closed, and not against a hold', () => {
    const kept: KeptFile = {
      kind: 'case-file',
      openedOn: '2024-03-01',
      ageBand: '12-14',
      closedOn: '2025-01-10',
      askedByChildOn: '2026-02-01',
      onHold: false
    }
    expect(retentionDue(kept, '2026-02-01')).toEqual({ rule: 'child-request', dueOn: '2026-02-01', onHold: false, mayErase: true })
    expect(retentionDue({ ...kept, onHold: true }, '2030-01-01')?.mayErase).toBe(false)
    expect(retentionDue({ ...kept, closedOn: null }, '2030-01-01')).toBeNull()
  })

  it('G-15 keeps a report that became no file for one year, and one in a file as long as the file', () => {
    const report = { kind: 'report', settledOn: '2025-11-21', inFile: false } as const
    expect(retentionDue(report, '2026-11-20')).toMatchObject({ dueOn: '2026-11-21', mayErase: false })
    expect(retentionDue(report, '2026-11-21')?.mayErase).toBe(true)
    expect(retentionDue({ ...report, inFile: true }, '2090-01-01')).toBeNull()
    expect(retentionDue({ ...report, settledOn: null }, '2090-01-01')).toBeNull()
  })

  it('T31 in ten simulated years everything is erased on its day and nothing before it', () => {
    let checked = 0
    for (let year = 2026; year < 2036; year++)
      for (let month = 1; month <= 12; month++)
        for (const ageBand of ageBands.codes) {
          const closedOn = `${year - 5}-${String(month).padStart(2, '0')}-28`
          const kept: KeptFile = {
            kind: 'case-file',
            openedOn: `${year - 6}-01-31`,
            ageBand,
            closedOn,
            askedByChildOn: null,
            onHold: false
          }
          const dueOn = retentionDue(kept, closedOn)?.dueOn ?? ''
          const before = new Date(Date.parse(dueOn) - 86_400_000).toISOString().slice(0, 10)
          expect([retentionDue(kept, before)?.mayErase, retentionDue(kept, dueOn)?.mayErase]).toEqual([false, true])
          expect(dueOn >= latestBirthday(kept.openedOn, ageBand, 25)).toBe(true)
          checked++
        }
    console.log(`T31: ${checked} files over ten simulated years, each erased on its day`)
  })

  it('a leap day is never a day too early', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-03-01')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, years) => {
        expect(addYears(from, years).slice(0, 4)).toBe(String(Number(from.slice(0, 4)) + years))
      })
    )
  })

  it('every rule says where it comes from, how certain it is, what goes and what stays', () => {
    for (const rule of retentionRules.terms) {
      expect(['law', 'drafted']).toContain(rule.certainty)
      for (const text of [rule.source, rule.erases, rule.keeps, rule.id, rule.en]) expect(text.length).toBeGreaterThan(5)
    }
  })
})
