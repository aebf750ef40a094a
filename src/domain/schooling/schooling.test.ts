/** Learning again: the wish starts the two weeks, nothing said at school tells why, and three steady months count. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '#domain/intake/clocks.ts'
import { addDays } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { addStep } from './add-step.ts'
import { type KeepCost, keepCost } from './keep-cost.ts'
import { nameSchool } from './name-school.ts'
import { type RecordAttendance, recordAttendance } from './record-attendance.ts'
import { type RecordStanding, recordStanding } from './record-standing.ts'
import { reportAttendance } from './report-attendance.ts'
import { checksDue, learningSince, learns, schoolEnd, schoolStatuses, type SchoolStatus, waitsForSchool, wishes } from './schooling.ts'
import { settleStep } from './settle-step.ts'
import { wordsThatTell } from './tells-why.ts'
import { writeReturnPlan } from './write-return-plan.ts'

const standing: RecordStanding = {
  caseFileId: id(9),
  standingId: id(8),
  status: 'ED4',
  barriers: ['BA1', 'BA2'],
  wish: 'wants',
  statement: 'Aku mau sekolah lagi.',
  missingReason: null,
  onDay: now.today
}
type Latest = Parameters<typeof recordStanding.decide>[0]['latest']
const recorded = (over: Partial<RecordStanding>, latest: Latest = null) =>
  recordStanding.decide({ file, latest }, { ...standing, ...over }, now, worker)
const clockOf = (result: ReturnType<typeof recorded>) => (result.ok ? result.value.clock : result.problem.kind)

describe('where the child stands', () => {
  it('D15 ST13 the child’s wish starts the two weeks, once; learning, or taking the wish back, ends them', () => {
    expect(clockOf(recorded({}))).toBe('start')
    expect(clockOf(recorded({ status: 'ED9' }, { status: 'ED4', wish: 'wants', onDay: '2026-11-01' }))).toBe('keep')
    expect(clockOf(recorded({ status: 'ED1' }, { status: 'ED9', wish: 'wants', onDay: '2026-11-01' }))).toBe('stop')
    expect(clockOf(recorded({ wish: 'later' }, { status: 'ED4', wish: 'wants', onDay: '2026-11-01' }))).toBe('stop')
    // told late about an earlier day: what is newer holds
    expect(clockOf(recorded({ onDay: '2026-10-01' }, { status: 'ED1', wish: 'stays', onDay: '2026-11-01' }))).toBe('keep')
  })

  it('D15 what is in the way is asked, declining is the child’s own, and a child is heard or it is said why not', () => {
    expect(kindOf(recorded({ barriers: [] }))).toBe('barrier-needed')
    expect(kindOf(recorded({ status: 'ED9', barriers: [] }))).toBe('ok')
    expect(kindOf(recorded({ status: 'ED11', wish: 'wants' }))).toBe('declining-is-a-wish')
    expect(kindOf(recorded({ status: 'ED11', wish: 'declines' }))).toBe('ok')
    expect(kindOf(recorded({ statement: null }))).toBe('child-view-or-reason')
    expect(kindOf(recorded({ onDay: addDays(now.today, 1) }))).toBe('happened-in-future')
    expect(kindOf(recordStanding.decide({ file: closed, latest: null }, standing, now, worker))).toBe('case-file-closed')
  })

  it('property: the clock runs after a record exactly while the newest wish waits for a school', () => {
    const one = fc.record({
      status: fc.constantFrom(...schoolStatuses.codes),
      wish: fc.constantFrom(...wishes.codes),
      back: fc.integer({ min: 0, max: 40 })
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (records) => {
        let latest: Latest = null
        let runs = false
        for (const { status, wish, back } of records) {
          const onDay = addDays(now.today, -back)
          const result = recorded({ status, wish, onDay }, latest)
          if (!result.ok) continue
          if (result.value.clock !== 'keep') runs = result.value.clock === 'start'
          if (latest === null || onDay >= latest.onDay) latest = { status, wish, onDay }
          expect(runs).toBe(latest !== null && waitsForSchool(latest))
        }
      })
    )
  })
})

describe('what is said at school', () => {
  const plan = (sentence: string, over: object = {}) =>
    writeReturnPlan.decide(
      { file, version: 0 },
      {
        caseFileId: id(9),
        seenVersion: 0,
        route: 'formal',
        beginsOn: null,
        isSecret: false,
        welcomedBy: 'Wali kelas',
        sentence,
        statement: 'Setuju.',
        missingReason: null,
        ...over
      },
      now,
      worker
    )

  it('B3 a sentence that tells why is refused with the words it was refused for', () => {
    expect(kindOf(plan('Ia pindahan dari sekolah lain dan ingin belajar tenang.'))).toBe('ok')
    for (const sentence of [
      'Ia korban dan sedang pulih.',
      'Didampingi UPTD PPA.',
      'Ia ikut terapi di psikolog setiap Rabu.',
      'Ada kasusnya di polisi.',
      'Baru keluar dari rumah-aman.',
      'She is in court on Monday.'
    ])
      expect(kindOf(plan(sentence)), sentence).toBe('sentence-tells-why')
    expect(plan('Ia dikasihani karena kekerasannya.')).toMatchObject({ problem: { words: ['kekerasan'] } })
  })

  it('property: wherever a telling word stands in a sentence it is found, and plain words are let through', () => {
    const plain = fc.array(fc.constantFrom('ia', 'ingin', 'belajar', 'bersama', 'teman', 'kelas', 'pagi', 'buku'), { maxLength: 6 })
    const word = fc.constantFrom('korban', 'polisi', 'eksploitasi', 'UPTD', 'Psikolog', 'trauma', 'kasusnya', 'rumah aman', 'sidangnya')
    fc.assert(
      fc.property(plain, word, plain, fc.constantFrom(' ', ', ', '. '), (before, told, after, gap) => {
        expect(wordsThatTell([...before, ...after].join(gap))).toEqual([])
        expect(wordsThatTell([...before, told, ...after].join(gap)).length).toBeGreaterThan(0)
      })
    )
  })

  it('the child is asked about the plan, and two people writing at once are told', () => {
    expect(kindOf(plan('Ia murid pindahan.', { statement: null }))).toBe('child-view-or-reason')
    expect(kindOf(plan('Ia murid pindahan.', { seenVersion: 1 }))).toBe('changed-meanwhile')
    const name = { caseFileId: id(9), seenVersion: 1, school: 'SMP contoh', grade: null }
    expect(kindOf(nameSchool.decide({ file, version: 0 }, name, now, worker))).toBe('changed-meanwhile')
    expect(nameSchool.decide({ file, version: 1 }, name, now, worker)).toMatchObject({ ok: true, value: { version: 2 } })
  })
})

describe('steps, costs and how it goes', () => {
  it('a step is settled once, a cost says who paid and when', () => {
    const step = { caseFileId: id(9), stepId: id(2), step: 'AS4' as const, holder: 'Wali kelas', dueOn: '2026-11-21' }
    expect(kindOf(addStep.decide({ file }, step, now, worker))).toBe('due-in-past')
    const settled = { caseFileId: id(9), stepId: id(2), end: 'done' as const, onDay: now.today }
    expect(kindOf(settleStep.decide({ file, isOpen: false }, settled, now, worker))).toBe('step-not-open')
    const cost: KeepCost = {
      caseFileId: id(9),
      costId: id(2),
      seenVersion: 0,
      line: 'CO2',
      planned: 350_000,
      funding: null,
      received: 0,
      receivedOn: null
    }
    const kept = (over: Partial<KeepCost>, version = 0) => keepCost.decide({ file, version }, { ...cost, ...over }, now, worker)
    expect(kept({})).toMatchObject({ ok: true, value: { version: 1, receivedOn: null } })
    expect(kindOf(kept({ received: 350_000 }))).toBe('funding-needed')
    expect(kindOf(kept({ received: 350_000, funding: 'FU-L' }))).toBe('received-on-needed')
    expect(kindOf(kept({}, 2))).toBe('changed-meanwhile')
  })

  const seen: RecordAttendance = {
    caseFileId: id(9),
    attendanceId: id(2),
    month: 1,
    attendance: 'present',
    feeling: '2',
    missingReason: null,
    onDay: now.today
  }
  it('ST13 attendance is looked at while the child learns, and the child says whether it feels accepted', () => {
    const look = (over: Partial<RecordAttendance>, standings: { status: SchoolStatus; onDay: string }[]) =>
      recordAttendance.decide({ file, standings }, { ...seen, ...over }, now, worker)
    const at = [{ status: 'ED1' as const, onDay: '2026-10-20' }]
    expect(kindOf(look({}, at))).toBe('ok')
    expect(kindOf(look({ feeling: null }, at))).toBe('feeling-or-reason')
    expect(kindOf(look({ missingReason: 'not-now' }, at))).toBe('feeling-or-reason')
    expect(kindOf(look({}, []))).toBe('not-learning')
    expect(kindOf(look({}, [{ status: 'ED3', onDay: '2026-11-01' }, ...at]))).toBe('not-learning')
    const own = { caseFileId: id(9), attendanceId: id(2), attendance: 'out' as const, onDay: now.today }
    expect(kindOf(reportAttendance.decide({ postId: null }, own, now, worker))).toBe('not-your-part')
    expect(kindOf(reportAttendance.decide({ postId: id(4) }, own, now, worker))).toBe('ok')
  })

  it('ST13 the looks at one and three months fall due from the day learning began, and are asked for once', () => {
    expect(checksDue('2026-08-31', [])).toEqual([
      { month: 1, dueOn: '2026-09-30' },
      { month: 3, dueOn: '2026-11-30' }
    ])
    expect(checksDue('2026-08-31', [{ month: 1, onDay: '2026-09-28' }])).toEqual([{ month: 3, dueOn: '2026-11-30' }])
    // of an earlier time at school nothing is left
    expect(checksDue('2026-08-31', [{ month: 1, onDay: '2026-03-01' }]).map(({ month }) => month)).toEqual([1, 3])
    expect(checksDue(null, [])).toEqual([])
  })

  it('C7 the education line: steady since the last return, the child declines, or it is done; a break begins anew', () => {
    const end = (statuses: [SchoolStatus, string][], attendances: ['present' | 'out', string][] = []) =>
      schoolEnd({
        standings: statuses.map(([status, onDay]) => ({ status, onDay })),
        attendances: attendances.map(([attendance, onDay]) => ({ attendance, onDay }))
      })
    expect(end([])).toBeNull()
    expect(
      end([
        ['ED1', '2026-10-01'],
        ['ED1', '2026-08-01'],
        ['ED4', '2026-03-01']
      ])
    ).toEqual({ end: 'stable', since: '2026-08-01' })
    expect(
      end([
        ['ED6', '2026-10-01'],
        ['ED2', '2026-09-01'],
        ['ED1', '2026-02-01']
      ])
    ).toEqual({ end: 'stable', since: '2026-10-01' })
    expect(end([['ED1', '2026-08-01']], [['out', '2026-11-01']])).toEqual({ end: 'unsettled', since: null })
    expect(end([['ED11', '2026-08-01']])).toEqual({ end: 'declines', since: '2026-08-01' })
    expect(end([['ED8', '2026-08-01']])).toEqual({ end: 'none', since: '2026-08-01' })
    expect(end([['ED9', '2026-08-01']])).toEqual({ end: 'unsettled', since: null })
  })

  it('property: learning goes on since a day on which it was recorded, and no later record breaks it', () => {
    const statuses = fc.array(fc.constantFrom(...schoolStatuses.codes), { maxLength: 10 })
    fc.assert(
      fc.property(statuses, (codes) => {
        const standings = codes.map((status, index) => ({ status, onDay: addMonths(now.today, -index) }))
        const since = learningSince(standings)
        const run = standings.filter(({ onDay }) => since !== null && onDay >= since)
        expect(run.every(({ status }) => learns(status))).toBe(true)
        expect(since === null).toBe(codes[0] === undefined || !learns(codes[0]))
      })
    )
  })
})
