/** A legal matter: which limits run, who may record what and when a matter is over. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { id, kindOf, now, worker } from '#test/support/case-file.ts'
import { keepRight } from './keep-right.ts'
import { type LegalDuty, type LegalStep, type LegalTrack, protectionNow, stageAfter, stageNow, trackEnd } from './legal.ts'
import { changeByMoney, changeByStep, changeOf, limitsOf } from './limits.ts'
import { noteReference } from './note-reference.ts'
import { recordNotice } from './record-notice.ts'
import { type RecordStep, recordStep } from './record-step.ts'
import type { MoneyKind, MoneyLine } from './restitution.ts'
import { rights } from './rights.ts'
import { settleDuty } from './settle-duty.ts'
import { legalStages, momentStages, moneyStages, reasonsFor, type Stage, stagesOfRole } from './stages.ts'
import { startReportingDuty } from './start-reporting-duty.ts'

const team = { postId: id(11), role: 'R01', isTeam: true }
const of = (role: string) => ({ postId: id(20), role, isTeam: false })
const nothing: LegalTrack = { steps: [], duties: [], money: [] }
const at = (daysBack: number) => addTime(now.at, -daysBack, 'day')
const step = (stage: Stage, daysBack: number): LegalStep => ({
  stage,
  happenedOn: addDays(now.today, -daysBack),
  at: momentStages.includes(stage) ? at(daysBack) : null,
  recordedAt: at(daysBack)
})
const line = (kind: MoneyKind, amount: number, daysBack: number): MoneyLine => ({
  kind,
  amount,
  onDay: addDays(now.today, -daysBack),
  recordedAt: at(daysBack)
})
const running = (...steps: LegalStep[]) => [...limitsOf({ ...nothing, steps }).keys()].sort()
const input = (over: Partial<RecordStep>): RecordStep => ({
  caseFileId: id(9),
  stepId: id(30),
  stage: 'LG03',
  happenedOn: now.today,
  at: null,
  institution: 'R06',
  reason: null,
  ...over
})
const records = (over: Partial<RecordStep>, recorder: typeof team | null = team, track: LegalTrack = nothing, isClaimed = false) =>
  recordStep.decide({ recorder, track, isClaimed }, input(over), now, worker)

describe('limits of a legal matter', () => {
  it('SLA-05 to SLA-07 run one after the other and end with their answer', () => {
    expect(running(step('LG02', 9))).toEqual(['SLA-05'])
    expect(running(step('LG02', 9), step('LP1', 8))).toEqual(['SLA-05B', 'SLA-06'])
    expect(running(step('LG02', 9), step('LP1', 8), step('LP2', 7))).toEqual(['SLA-05B', 'SLA-07'])
    expect(running(step('LG02', 9), step('LP1', 8), step('LP2', 7), step('LP4', 3))).toEqual(['SLA-05B'])
    expect(running(step('LG02', 9), step('LP1', 8), step('LP2', 7), step('LP3', 3))).toEqual([])
    expect(running(step('LP3', 20), step('LG02', 9))).toEqual([])
    expect(running(step('LG02', 9), step('LP0', 9))).toEqual([])
  })

  it('SLA-05 counts from the hour of the report, SLA-07 from the end of the day of the application', () => {
    expect(limitsOf({ ...nothing, steps: [step('LG02', 2)] }).get('SLA-05')).toBe(at(2))
    expect(limitsOf({ ...nothing, steps: [step('LP2', 1)] }).get('SLA-07')).toBe(`${addDays(now.today, -1)}T16:59:59.000Z`)
  })

  it('SLA-04, SLA-08 to SLA-10 end by what is recorded after they began', () => {
    const duty = (kind: LegalDuty['duty'], daysBack: number): LegalDuty => ({
      duty: kind,
      fromAt: at(daysBack),
      recordedAt: at(daysBack),
      settledAt: null
    })
    const told = { ...nothing, duties: [duty('report', 3), duty('restitution-file', 3), duty('claim', 3), duty('payment', 3)] }
    expect([...limitsOf(told).keys()]).toEqual(['SLA-04', 'SLA-08', 'SLA-09', 'SLA-10'])
    expect(changeByStep(told, step('LG02', 1)).stops).toEqual(['SLA-04'])
    expect(changeByMoney(told, line('claimed', 100, 1)).stops).toEqual(['SLA-08', 'SLA-09'])
    expect(changeByMoney({ ...told, money: [line('ordered', 90, 4)] }, line('paid', 90, 1)).stops).toContain('SLA-10')
    // what stood before the child told it does not answer it
    expect(limitsOf({ ...told, steps: [step('LG02', 9)] }).has('SLA-04')).toBe(true)
  })

  it('SLA-09 begins when the team learns that the verdict is final, unless restitution is claimed already', () => {
    const final = (over: Partial<RecordStep> = {}, ...rest: [recorder?: typeof team, track?: LegalTrack, isClaimed?: boolean]) => {
      const result = records({ stage: 'LG10', ...over }, ...rest)
      return result.ok ? { brings: result.value.brings, starts: result.value.clocks.starts } : result.problem.kind
    }
    expect(final()).toEqual({ brings: expect.objectContaining({ duty: 'claim' }), starts: [{ code: 'SLA-09', from: now.at }] })
    const back = addDays(now.today, -2)
    expect(final({ happenedOn: back })).toMatchObject({ starts: [{ code: 'SLA-09', from: `${back}T16:59:59.000Z` }] })
    expect(final({}, team, nothing, true)).toEqual({ brings: null, starts: [] })
    // a court that records its verdict says nothing of when the child's side learned of it
    expect(final({}, of('R08'))).toEqual({ brings: null, starts: [] })
    const known: LegalDuty = { duty: 'claim', fromAt: at(1), recordedAt: at(1), settledAt: null }
    expect(final({}, team, { ...nothing, duties: [known] })).toEqual({ brings: null, starts: [] })
  })

  it('an institution that sees its own rows alone still ends what its stage answers', () => {
    expect(changeByStep(nothing, step('LP1', 0))).toMatchObject({ stops: ['SLA-05'], starts: [{ code: 'SLA-05B' }, { code: 'SLA-06' }] })
    expect(changeByStep(nothing, step('LP3', 0)).stops).toEqual(['SLA-05', 'SLA-05B', 'SLA-06', 'SLA-07'])
  })

  it('property: recorded one by one, what was started and not stopped is what runs; striking puts back what it took', () => {
    const stages = fc.uniqueArray(
      fc.constantFrom(...legalStages.codes.filter((code) => !(moneyStages as readonly string[]).includes(code))),
      {
        maxLength: 8
      }
    )
    fc.assert(
      fc.property(stages, fc.nat(7), (codes, struck) => {
        let track = nothing
        const runs = new Map<string, string>()
        const turn = ({ starts, stops }: ReturnType<typeof changeByStep>) => {
          for (const code of stops) runs.delete(code)
          for (const { code, from } of starts) runs.set(code, from)
        }
        codes.forEach((stage, index) => {
          const one = step(stage, 100 - index)
          turn(changeByStep(track, one))
          track = { ...track, steps: [...track.steps, one] }
        })
        expect([...runs].sort()).toEqual([...limitsOf(track)].sort())
        const without = { ...track, steps: track.steps.filter((_, index) => index !== struck) }
        turn(changeOf(track, without))
        expect([...runs].sort()).toEqual([...limitsOf(without)].sort())
      })
    )
  })
})

describe('recording', () => {
  it('D11 a step has its day, its hour where hours count, its reason where something stops, and is told once', () => {
    expect(kindOf(records({}))).toBe('ok')
    expect(kindOf(records({ stage: 'LG02' }))).toBe('moment-needed')
    expect(records({ stage: 'LG02', at: at(1), happenedOn: '2020-01-01' })).toMatchObject({ value: { happenedOn: addDays(now.today, -1) } })
    expect(kindOf(records({ stage: 'LG02', at: addTime(now.at, 1, 'minute') }))).toBe('day-ahead')
    expect(kindOf(records({ happenedOn: addDays(now.today, 1) }))).toBe('day-ahead')
    expect(kindOf(records({ stage: 'LG16' }))).toBe('reason-needed')
    expect(kindOf(records({ stage: 'LG16', reason: 'offender-child' }))).toBe('ok')
    expect(kindOf(records({}, team, { ...nothing, steps: [step('LG03', 0)] }))).toBe('step-known')
  })

  it('G-08 nothing lets a matter end because it was settled in private', () => {
    for (const stage of legalStages.codes)
      for (const { code, id: words } of reasonsFor(stage)) expect(`${code} ${words}`).not.toMatch(/damai|mediasi|settle/i)
  })

  it('B3 an institution records its own steps and no other’s; whoever is not of the law records none', () => {
    expect(kindOf(records({ stage: 'LP3' }, of('R09')))).toBe('ok')
    expect(kindOf(records({ stage: 'LP3' }, of('R06')))).toBe('stage-of-another')
    expect(kindOf(records({ stage: 'LG07' }, of('R12')))).toBe('ok')
    expect(kindOf(records({}, of('R11')))).toBe('not-your-part')
    expect(kindOf(records({}, null))).toBe('not-your-part')
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(stagesOfRole)), fc.constantFrom(...legalStages.codes), (role, stage) => {
        const reason = reasonsFor(stage)[0]?.code ?? null
        const can = kindOf(records({ stage: stage as RecordStep['stage'], at: at(0), reason }, of(role))) === 'ok'
        expect(can).toBe((stagesOfRole[role] ?? []).includes(stage))
      })
    )
  })

  it('G-03 a number is a number: no sentence fits in', () => {
    const parses = (number: string) =>
      noteReference.input.safeParse({ caseFileId: id(9), referenceId: id(31), kind: 'case', number, notedOn: now.today }).success
    for (const number of ['LP/B/12/XI/2026', '45 PK Pid.Sus 2026', 'SPDP-7']) expect(parses(number), number).toBe(true)
    for (const number of ['anak bercerita', '', 'LP', `LP ${'1'.repeat(70)}`]) expect(parses(number), number).toBe(false)
  })

  it('SLA-04 begins when somebody with the duty was told, once; it is set aside by a signed assessment alone', () => {
    const starts = (from: string, recorder = team, track = nothing) =>
      kindOf(startReportingDuty.decide({ recorder, track }, { caseFileId: id(9), dutyId: id(32), from, basis: 'child-told' }, now, worker))
    expect(starts(at(0))).toBe('ok')
    expect(starts(addTime(now.at, 1, 'hour'))).toBe('day-ahead')
    expect(starts(at(400))).toBe('long-ago')
    expect(starts(at(0), of('R12'))).toBe('no-reporting-duty')
    const runs: LegalTrack = { ...nothing, duties: [{ duty: 'report', fromAt: at(1), recordedAt: at(1), settledAt: null }] }
    expect(starts(at(0), team, runs)).toBe('duty-runs')
    const settles = (how: 'done' | 'assessed', isAssessed: boolean, duty: 'report' | 'claim' | null = 'report') =>
      kindOf(settleDuty.decide({ duty, isAssessed }, { caseFileId: id(9), dutyId: id(32), how, bestInterestId: id(33) }, now, worker))
    expect(settles('done', true)).toBe('report-is-a-step')
    expect(settles('assessed', false)).toBe('assessment-needed')
    expect(settles('assessed', true)).toBe('ok')
    expect(settles('done', false, 'claim')).toBe('ok')
    expect(settles('done', false, null)).toBe('duty-gone')
  })

  it('SLA-08 to SLA-11 count from the notice: of today from this moment, of an earlier day from its end', () => {
    const notes = (onDay: string, money: MoneyLine[] = []) =>
      recordNotice.decide(
        { recorder: team, track: { ...nothing, money } },
        { caseFileId: id(9), dutyId: id(34), notice: 'payment', onDay },
        now,
        worker
      )
    expect(notes(now.today)).toMatchObject({ value: { fromAt: now.at } })
    expect(notes('2026-11-20')).toMatchObject({ value: { fromAt: '2026-11-20T16:59:59.000Z' } })
    expect(kindOf(notes(addDays(now.today, 1)))).toBe('day-ahead')
    expect(kindOf(notes(now.today, [line('ordered', 5, 9), line('paid', 5, 2)]))).toBe('paid-already')
  })

  it('D28 every right has its own line; a denial says by whom', () => {
    expect(rights.codes).toHaveLength(42)
    const keeps = (deniedBy: 'R06' | null, seenVersion = 0) =>
      kindOf(
        keepRight.decide(
          { recorder: team, version: 0 },
          { caseFileId: id(9), right: 'HK-A1', state: 'denied', onDay: now.today, deniedBy, seenVersion },
          now,
          worker
        )
      )
    expect([keeps(null), keeps('R06'), keeps('R06', 1)]).toEqual(['denier-needed', 'ok', 'line-changed'])
  })
})

describe('how a matter stands', () => {
  it('C2 is open while a court or a debtor is owed something, closed when final and paid, unknown while nothing is recorded', () => {
    expect(trackEnd([], [])).toBeNull()
    expect(trackEnd([step('LP3', 3)], [])).toBeNull()
    expect(trackEnd([step('LG02', 3)], [])).toBe('open')
    expect(trackEnd([step('LG02', 9), step('LG10', 3)], [])).toBe('closed')
    expect(trackEnd([step('LG10', 3)], [line('ordered', 10, 3), line('paid', 4, 1)])).toBe('open')
    expect(trackEnd([step('LG10', 3), step('LG17', 1)], [line('ordered', 10, 3), line('paid', 10, 1)])).toBe('closed')
    expect(stageNow([step('LG07', 9), step('LP3', 5), step('LG17', 2)])).toBe('LG07')
    expect(protectionNow([step('LP1', 9), step('LG07', 5)])).toBe('LP1')
    expect([stageAfter(null), stageAfter('LG08'), stageAfter('LG10'), stageAfter('LG16')]).toEqual(['LG02', 'LG10', null, null])
  })
})
