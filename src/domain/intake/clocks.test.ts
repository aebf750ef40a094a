/** The time limits fall due when the register says, and a region's own row goes before the national one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, type Clock, type ClockCode, clockFor, clocks, dueAt } from './clocks.ts'

const friday = '2026-11-20T03:00:00.000Z'

describe('time limits', () => {
  it('S36 has every SLA of the register, one row for each risk', () => {
    const numbers = new Set(clocks.filter((clock) => clock.code.startsWith('SLA')).map((clock) => clock.code.slice(0, 6)))
    expect([...numbers]).toEqual(Array.from({ length: 18 }, (_, place) => `SLA-${String(place + 1).padStart(2, '0')}`))
    const rows = clocks.map((clock) => `${clock.code} ${clock.appliesTo}`)
    expect(new Set(rows).size).toBe(rows.length)
    for (const clock of clocks) expect(clock.rule.id && clock.rule.en && clock.source).toBeTruthy()
  })

  it('S36 answers a report by its risk', () => {
    expect(dueAt('SLA-01', friday, 'RK3')).toBe(friday)
    expect(dueAt('SLA-01', friday, 'RK2')).toBe('2026-11-20T09:00:00.000Z')
    expect(dueAt('SLA-01', friday, 'RK1')).toBe('2026-11-21T03:00:00.000Z')
    expect(dueAt('SLA-01', friday)).toBeNull()
  })

  it('reports to the police within 3×24 hours, protects for 14 days, pays restitution within 30', () => {
    expect(dueAt('SLA-04', friday)).toBe('2026-11-23T03:00:00.000Z')
    expect(dueAt('SLA-05B', friday, 'RK3')).toBe('2026-12-04T03:00:00.000Z')
    expect(dueAt('SLA-10', friday)).toBe('2026-12-20T03:00:00.000Z')
  })

  it('answers an urgent referral in 24 hours and any other in three days', () => {
    expect(dueAt('SLA-14', friday, 'RK3')).toBe('2026-11-21T03:00:00.000Z')
    expect(dueAt('SLA-14', friday, 'RK1')).toBe('2026-11-23T03:00:00.000Z')
    expect(dueAt('SLA-14', friday)).toBe('2026-11-23T03:00:00.000Z')
  })

  it('skips the weekend for working days, by the local calendar', () => {
    expect(dueAt('SLA-03', friday)).toBe('2026-11-25T03:00:00.000Z')
    expect(dueAt('SLA-03', '2026-11-16T03:00:00.000Z')).toBe('2026-11-19T03:00:00.000Z')
    expect(dueAt('SLA-03', '2026-11-21T03:00:00.000Z')).toBe('2026-11-25T03:00:00.000Z')
    // Sunday evening in UTC is already Monday in Jakarta.
    expect(dueAt('SLA-03', '2026-11-22T18:00:00.000Z')).toBe('2026-11-25T18:00:00.000Z')
  })

  it('S36 monitors after one, three, six and twelve months, on the last day where a month is shorter', () => {
    const from = '2026-11-30T03:00:00.000Z'
    expect((['ST14', 'ST14B', 'ST14C', 'ST14D'] as const).map((code) => dueAt(code, from)?.slice(0, 10))).toEqual([
      '2026-12-30',
      '2027-02-28',
      '2027-05-30',
      '2027-11-30'
    ])
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2026-12-15', 0)).toBe('2026-12-15')
  })

  it('a caseload is counted, not timed', () => {
    expect(dueAt('SLA-18', friday)).toBeNull()
    expect(clockFor('SLA-18B')?.value).toBe(25)
  })

  it('lets a region put its own row in front', () => {
    const national = clocks.find((clock) => clock.code === 'SLA-02')
    if (!national) throw new Error('SLA-02 is missing')
    const local: Clock = { ...national, value: 12, source: 'Standar kabupaten', certainty: 'local' }
    expect(dueAt('SLA-02', friday, undefined, [local, ...clocks])).toBe('2026-11-20T15:00:00.000Z')
  })

  it('property: a limit never falls before its start, and moves with it', () => {
    const timed = clocks.filter((clock) => clock.unit === 'hour' || clock.unit === 'day')
    fc.assert(
      fc.property(
        fc.constantFrom(...timed),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (clock, start) => {
          const due = dueAt(clock.code as ClockCode, start.toISOString(), clock.appliesTo ?? undefined)
          expect(due !== null && Date.parse(due) >= start.getTime()).toBe(true)
        }
      )
    )
  })
})
