import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { compareDue, type Due, dueKinds, sortDue } from './today.ts'

const now = { at: '2026-11-23T02:00:00.000Z', today: '2026-11-23' }
const row = (given: Partial<Due>): Due => ({
  kind: 'do-action',
  id: 'a',
  reportId: null,
  caseFileId: 'f',
  codeName: 'KENARI',
  risk: 'RK2',
  dueOn: now.today,
  dueAt: null,
  about: null,
  service: null,
  unitName: null,
  more: 0,
  ...given
})
const rows = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...dueKinds),
      id: fc.uuid(),
      file: fc.constantFrom('f1', 'f2'),
      risk: fc.constantFrom('RK1', 'RK2', 'RK3' as const),
      days: fc.integer({ min: -40, max: 40 })
    }),
    { maxLength: 30 }
  )
  .map((list) =>
    list.map(({ days, file, ...rest }) =>
      row({ ...rest, risk: rest.risk as Due['risk'], caseFileId: file, dueOn: addDays(now.today, days) })
    )
  )

describe('Hari ini', () => {
  it('S36 S124 puts danger before deadlines, and overdue before today', () => {
    const sorted = sortDue([row({ id: 'b', dueOn: '2026-11-20' }), row({ id: 'c', risk: 'RK3' }), row({ id: 'd' })], now)
    expect(sorted.today.map((due) => due.id)).toEqual(['c', 'b', 'd'])
  })

  it('never lets upkeep stand above what answers a danger', () => {
    const sorted = sortDue(
      [
        row({ id: 'stale', kind: 'confirm-tie', risk: 'RK3', dueOn: '2026-08-01' }),
        row({ id: 'plan', kind: 'write-safety-plan', risk: 'RK3' })
      ],
      now
    )
    expect(sorted.today.map((due) => due.id)).toEqual(['plan', 'stale'])
  })

  it('splits by the day in Indonesia, also for deadlines in hours', () => {
    const sorted = sortDue(
      [
        row({ id: 'late', dueAt: '2026-11-23T17:30:00.000Z', dueOn: '2026-11-24' }),
        row({ id: 'week', dueOn: '2026-11-30' }),
        row({ id: 'later', dueOn: '2026-12-01' })
      ],
      now
    )
    expect(sorted.today).toEqual([])
    expect(sorted.week.map((due) => due.id)).toEqual(['late', 'week'])
    expect(sorted.later.map((due) => due.id)).toEqual(['later'])
  })

  it('folds the confirmations of one child into one row and loses nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const sorted = sortDue(list, now)
        const all = [...sorted.today, ...sorted.week, ...sorted.later]
        expect(all.reduce((sum, due) => sum + 1 + due.more, 0)).toBe(list.length)
      })
    )
  })

  it('shows the same order whatever order the rows came in', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(sortDue([...list].reverse(), now)).toEqual(sortDue(list, now))
        const { today } = sortDue(list, now)
        expect([...today].sort(compareDue)).toEqual(today)
      })
    )
  })
})
