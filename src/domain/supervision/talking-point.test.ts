/** What a field of circles asks to talk about: the words of the law by example, and no ranking by property. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needs } from '#domain/assessment/need.ts'
import { addDays } from '#domain/kernel/date.ts'
import { keys, levels, permanences, safeties } from '#domain/support-map/tie.ts'
import { isTeamLarge, loadOf } from './caseload.ts'
import { compareThinness, type FieldMap, type FieldTie, readField, thicknessOf } from './talking-point.ts'

const today = '2026-11-23'
const tie = (more: Partial<FieldTie> = {}): FieldTie => ({
  supporterId: 'ibu',
  level: 'MIC',
  role: 'SP-MIC-IBU',
  isWorker: false,
  needs: ['N2'],
  keys: ['ACC', 'PRO', 'EMP'],
  strength: 3,
  consistency: 3,
  safety: 'SAFE',
  permanence: 'PERM',
  endsOn: null,
  childConfirmed: true,
  lastConfirmedOn: today,
  ...more
})
const map = (...ties: FieldTie[]): FieldMap => ({ needs: [{ need: 'N2', severity: 3 }], ties })
const teacher = (more: Partial<FieldTie> = {}) => tie({ supporterId: 'guru', level: 'MEZ', role: 'SP-MEZ-GURU', ...more })
const pointOf = (...ties: FieldTie[]) => readField(map(...ties), today).point?.kind ?? null

describe('the field of circles', () => {
  it('S95 asks one question for each circle: the danger first, then what would fall with one person, then what is open', () => {
    expect(pointOf(tie(), teacher(), teacher({ supporterId: 'tetangga', safety: 'UNSAFE' }))).toBe('unsafe')
    expect(pointOf()).toBe('nobody')
    expect(pointOf(tie({ lastConfirmedOn: '2026-01-01' }))).toBe('nobody')
    expect(pointOf(tie({ level: 'MAC', role: 'SP-MAC-LBH' }), teacher({ level: 'MAC', role: 'SP-MAC-LPSK' }))).toBe('only-institutions')
    expect(pointOf(tie())).toBe('one-supporter')
    expect(pointOf(tie(), teacher({ permanence: 'PROJ', endsOn: addDays(today, 60) }))).toBe('project-ends')
    expect(pointOf(tie(), teacher({ permanence: 'PROJ', endsOn: addDays(today, 61) }))).toBeNull()
    expect(pointOf(tie({ keys: ['ACC', 'EMP'] }), teacher({ keys: ['ACC', 'EMP'] }))).toBe('severe-gap')
    expect(pointOf(tie({ keys: ['ACC', 'PRO'] }), teacher({ keys: ['ACC', 'EMP'] }))).toBe('rests-on-one')
    expect(pointOf(tie(), teacher())).toBeNull()
  })

  it('S118 says when a place rests on the case worker alone: by the post on the file, and by the role', () => {
    const grandmother = tie({ keys: ['ACC'] })
    const byPost = readField(map(grandmother, teacher({ keys: ['PRO'], isWorker: true })), today)
    expect([byPost.restsOnWorker, byPost.point?.kind]).toEqual([true, 'only-worker'])
    expect(readField(map(grandmother, teacher({ keys: ['PRO'], role: 'SP-MAC-PEKSOS', level: 'MAC' })), today).restsOnWorker).toBe(true)
    // shared with somebody else it does not rest on her
    const shared = readField(map(teacher({ isWorker: true }), tie()), today)
    expect([shared.restsOnWorker, shared.restsOnOne]).toEqual([false, false])
  })

  it('a child whose needs nobody asked about stands first, then the thinnest', () => {
    const children = [
      { codeName: 'KENARI', coverage: 0.7 },
      { codeName: 'PIPIT', coverage: 0.2 },
      { codeName: 'JALAK', coverage: null },
      { codeName: 'CENDET', coverage: 0.2 }
    ]
    expect(children.sort(compareThinness).map(({ codeName }) => codeName)).toEqual(['JALAK', 'CENDET', 'PIPIT', 'KENARI'])
    expect(readField({ needs: [], ties: [tie()] }, today)).toMatchObject({ coverage: null, thickness: null, point: null })
    expect([0, 0.39, 0.4, 0.59, 0.6, 1].map(thicknessOf)).toEqual(['thin', 'thin', 'growing', 'growing', 'close', 'close'])
  })

  it('SLA-18 warns above 20 children, stops at 25, and looks at more than 6 colleagues', () => {
    const limits = { warn: 20, stop: 25, workers: 6 }
    expect([20, 21, 24, 25].map((count) => loadOf(count, limits))).toEqual(['fits', 'much', 'much', 'full'])
    expect([6, 7].map((count) => isTeamLarge(count, limits))).toEqual([false, true])
  })

  const anyTie = fc.record<FieldTie>({
    supporterId: fc.constantFrom('a', 'b', 'c'),
    level: fc.constantFrom(...levels.codes),
    role: fc.constantFrom('SP-MIC-IBU', 'SP-MAC-PEKSOS', 'SP-MEZ-GURU'),
    isWorker: fc.boolean(),
    needs: fc.uniqueArray(fc.constantFrom(...needs.codes), { minLength: 1 }),
    keys: fc.uniqueArray(fc.constantFrom(...keys.codes), { minLength: 1 }),
    strength: fc.integer({ min: 0, max: 3 }),
    consistency: fc.integer({ min: 0, max: 3 }),
    safety: fc.constantFrom(...safeties.codes),
    permanence: fc.constantFrom(...permanences.codes),
    endsOn: fc.option(fc.integer({ min: -30, max: 200 }).map((days) => addDays(today, days))),
    childConfirmed: fc.boolean(),
    lastConfirmedOn: fc.integer({ min: -3, max: 400 }).map((days) => addDays(today, -days))
  })
  const anyMap = fc.record({
    needs: fc.uniqueArray(fc.record({ need: fc.constantFrom(...needs.codes), severity: fc.integer({ min: 0, max: 3 }) }), {
      selector: ({ need }) => need
    }),
    ties: fc.array(anyTie, { maxLength: 8 })
  })

  it('reads any circle, in any order of its ties, and rests on the worker only where it rests on one', () => {
    fc.assert(
      fc.property(anyMap, (any) => {
        const reading = readField(any, today)
        expect(readField({ ...any, ties: any.ties.toReversed() }, today)).toEqual(reading)
        if (reading.restsOnWorker) expect(reading.restsOnOne).toBe(true)
        if (any.needs.every(({ severity }) => severity === 0)) expect(reading.point).toBeNull()
        else if (any.ties.some(({ safety }) => safety === 'UNSAFE')) expect(reading.point?.kind).toBe('unsafe')
      })
    )
  })
})
