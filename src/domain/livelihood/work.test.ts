/** What a child may do at which age: skills for all, nobody placed at work under fifteen, nothing hazardous under eighteen, and nobody there learns why. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBands } from '#domain/case-file/child.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { ageOn } from '#domain/kernel/date.ts'
import { ofAgeMonth } from '#domain/case-file/of-age.ts'
import { addDays } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { type Stage, lookMonths, looksDue, nextStages, stages, stopReasons } from './activity.ts'
import { activityKinds, certainAge, conditions, hazards, isWork, laws, lawOf, youngestAtWork } from './lawful-work.ts'
import { type MoveActivity, moveActivity } from './move-activity.ts'
import { lawful, type PlanActivity, planActivity } from './plan-activity.ts'
import { type RecordLook, recordLook } from './record-look.ts'

const work = {
  kind: 'practice',
  trade: 'TR5',
  place: 'Bengkel contoh',
  mentor: 'Pembimbing contoh',
  sentence: 'Ia peserta praktik yang memakai bahasa isyarat.',
  beginsOn: null,
  hoursDay: 3,
  hoursWeek: 15,
  pay: 500_000,
  hazards: [],
  conditions: [...conditions.codes],
  statement: 'Aku mau.',
  missingReason: null
} satisfies Partial<PlanActivity>
const planned = (over: Partial<PlanActivity>, ageBand = file.ageBand, month: string | null = null) =>
  planActivity.decide({ file: { ...file, ageBand }, month }, { caseFileId: id(9), activityId: id(7), ...work, ...over }, now, worker)

describe('lawful work', () => {
  it('UU 13/2003 68–69 under fifteen a child learns and is placed nowhere', () => {
    for (const band of ['0-5', '6-11', '12-14'] as const)
      for (const kind of activityKinds.codes)
        expect(kindOf(planned({ kind }, band)), `${band} ${kind}`).toBe(isWork(kind) ? 'too-young-for-this' : 'ok')
    expect(youngestAtWork).toBe(15)
  })

  it('art. 74 nothing hazardous and nothing unsure under eighteen, at any age and in any kind of work', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...activityKinds.codes.filter(isWork)),
        fc.integer({ min: 0, max: 40 }),
        fc.subarray([...hazards.codes]),
        fc.subarray([...conditions.codes]),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 72 }),
        fc.nat(5),
        (kind, age, found, sure, hoursDay, hoursWeek, pay) => {
          const result = lawful({ kind, hoursDay, hoursWeek, pay, hazards: found, conditions: sure }, age)
          if (!result.ok) return
          expect(age).toBeGreaterThanOrEqual(15)
          if (kind !== 'practice') expect(pay).toBeGreaterThan(0)
          if (age >= 18) return
          expect(found).toEqual([])
          expect(sure).toEqual(conditions.codes)
          expect(hoursDay).toBeLessThanOrEqual(age === 15 && kind === 'job' ? 3 : 8)
          expect(hoursWeek).toBeLessThanOrEqual(40)
        }
      )
    )
  })

  it('every row has a source and a certainty, and each kind one rule for each age it is open to', () => {
    for (const law of laws.terms) {
      expect(law.source).not.toBe('')
      expect(law.certainty).toBe('unread')
    }
    for (const kind of activityKinds.codes)
      for (let age = 0; age <= 60; age++)
        expect(laws.terms.filter((law) => law.kind === kind && law.from <= age && age <= law.until).length, `${kind} at ${age}`).toBe(
          lawOf(kind, age) ? 1 : 0
        )
  })

  it('counts no child older than it is: from the month it turns eighteen, else the youngest of its band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 19 }), (days) => {
        const born = addDays(now.today, -days)
        const age = ageOn(born, now.today)
        const band = ageBands.terms.find(({ from, until }) => from <= age && age <= until)?.code ?? '18+'
        const month = ofAgeMonth(born)
        const sure = certainAge(band, month, now.today)
        // eighteen begins with its month, as everywhere (C9)
        expect(sure).toBeLessThanOrEqual(month.slice(0, 7) === now.today.slice(0, 7) ? 18 : age)
        expect(sure).toBeGreaterThanOrEqual(Math.max(age - 1, certainAge(band, null, now.today)))
      })
    )
    expect(certainAge('15-17', null, now.today)).toBe(15)
  })

  it('an internship waits for seventeen that is certain; a job at fifteen has three hours a day', () => {
    const seventeen = addMonths('2026-11-01', 3)
    expect(planned({ kind: 'internship' })).toMatchObject({ problem: { kind: 'too-young-for-this', from: 17, age: 15 } })
    expect(planned({ kind: 'internship', hoursDay: 8, hoursWeek: 40 }, '15-17', seventeen)).toMatchObject({ value: { law: 'LW5' } })
    expect(planned({ kind: 'job', hoursDay: 4 })).toMatchObject({ problem: { kind: 'too-many-hours', hoursDay: 3, hoursWeek: 15 } })
    expect(kindOf(planned({ kind: 'job', hoursDay: null }))).toBe('hours-needed')
    expect(kindOf(planned({ kind: 'job', pay: 0 }))).toBe('pay-needed')
    expect(kindOf(planned({ pay: 0 }))).toBe('ok')
    expect(planned({ conditions: conditions.codes.slice(1) })).toMatchObject({
      problem: { kind: 'conditions-missing', conditions: ['WC1'] }
    })
    expect(planned({ hazards: ['HZ6'] })).toMatchObject({ problem: { kind: 'hazardous-under-eighteen', hazards: ['HZ6'] } })
    expect(kindOf(planned({ hazards: ['HZ1'], conditions: [] }, '18+'))).toBe('ok')
  })

  it('B3 an employer never learns why; a course knows no hours or pay', () => {
    expect(planned({ sentence: 'Ia korban dari rumah aman.' })).toMatchObject({
      problem: { kind: 'sentence-tells-why', words: ['korban', 'rumah aman'] }
    })
    expect(kindOf(planned({ statement: null }))).toBe('child-view-or-reason')
    const course = planned({ kind: 'course', hazards: ['HZ1'] })
    expect(course).toMatchObject({ value: { law: 'LW1', hoursDay: null, hoursWeek: null, pay: 0, hazards: [], conditions: [] } })
    expect(kindOf(planActivity.decide({ file: closed, month: null }, { caseFileId: id(9), activityId: id(7), ...work }, now, worker))).toBe(
      'case-file-closed'
    )
  })
})

describe('how it goes on', () => {
  const move = (stage: Stage, to: Stage, over: Partial<MoveActivity> = {}, kind: PlanActivity['kind'] = 'practice') =>
    moveActivity.decide(
      { file, month: null, activity: { ...work, kind, stage, movedOn: '2026-11-10' } },
      {
        caseFileId: id(9),
        activityId: id(7),
        moveId: id(6),
        stage: to,
        reason: to === 'stopped' ? (stopReasons.codes[0] ?? null) : null,
        onDay: now.today,
        ...over
      },
      now,
      worker
    )

  it('stages come one after the other, and whatever stops has its reason', () => {
    for (const from of stages.codes)
      for (const to of stages.codes)
        expect(kindOf(move(from, to)), `${from} → ${to}`).toBe(nextStages(from).includes(to) ? 'ok' : 'stage-not-next')
    expect(kindOf(move('running', 'stopped', { reason: null }))).toBe('stop-reason-needed')
    expect(kindOf(move('running', 'finished', { reason: 'SR1' }))).toBe('stop-reason-needed')
    expect(kindOf(move('registered', 'running', { onDay: '2026-11-09' }))).toBe('before-last-stage')
    expect(kindOf(move('registered', 'running', { onDay: '2026-11-23' }))).toBe('happened-in-future')
  })

  it('the age is asked again on the day it begins', () => {
    expect(kindOf(move('registered', 'running', {}, 'internship'))).toBe('too-young-for-this')
    expect(kindOf(move('registered', 'stopped', {}, 'internship'))).toBe('ok')
  })

  it('is looked at after one, three and six months while it runs, with the child’s own answer', () => {
    expect(looksDue({ stage: 'running', since: '2026-01-31' }, [1]).map(({ dueOn }) => dueOn)).toEqual(['2026-04-30', '2026-07-31'])
    expect(looksDue({ stage: 'finished', since: '2026-01-31' }, [])).toEqual([])
    expect(lookMonths).toEqual([1, 3, 6])
    const look = (over: Partial<RecordLook>, stage: Stage = 'running') =>
      kindOf(
        recordLook.decide(
          { file, activity: { stage, since: '2026-11-01' } },
          {
            caseFileId: id(9),
            activityId: id(7),
            lookId: id(5),
            month: 1,
            finding: 'well',
            agreement: 'kept',
            feeling: '2',
            missingReason: null,
            onDay: now.today,
            ...over
          },
          now,
          worker
        )
      )
    expect(look({})).toBe('ok')
    expect(look({}, 'finished')).toBe('not-running')
    expect(look({ onDay: '2026-10-30' })).toBe('not-running')
    expect(look({ missingReason: 'not-now' })).toBe('feeling-or-reason')
    expect(look({ feeling: null })).toBe('feeling-or-reason')
  })
})
