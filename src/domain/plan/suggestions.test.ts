/** What the circle asks of the plan: KENARI's map of the picture book, and properties that hold for every map. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needs } from '#domain/assessment/need.ts'
import { addDays } from '#domain/kernel/date.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import { dutyChecks } from './duties.ts'
import { costsOf } from './costs.ts'
import type { PlanAction } from './plan.ts'
import { countedTies, type PlanMap } from './plan-map.ts'
import { allSuggestions, suggestionsFor, unansweredSevereGaps } from './suggestions.ts'

const today = '2026-11-22'

type TieLine = [string, string, 'MIC' | 'MEZ' | 'MAC', string, string, number, number, number, boolean, Partial<PlanMap['ties'][number]>?]
const lines: TieLine[] = [
  ['Ibu', 'SP-MIC-IBU', 'MIC', 'N2 N3', 'ACC PRO', 3, 3, 12, true],
  ['Ibu', 'SP-MIC-IBU', 'MIC', 'N4', 'ACC', 1, 1, 12, true],
  ['Bibi', 'SP-MIC-KERABAT', 'MIC', 'N4', 'EMP', 2, 1, 9, false],
  ['Nenek', 'SP-MIC-KAKEK-NENEK', 'MIC', 'N2', 'ACC', 2, 2, 95, true],
  ['Wali kelas', 'SP-MEZ-GURU', 'MEZ', 'N4', 'ACC', 2, 2, 18, true],
  ['Teman', 'SP-MEZ-SEBAYA', 'MEZ', 'N4', 'ACC EMP', 2, 1, 8, true],
  ['Kader', 'SP-MEZ-PATBM', 'MEZ', 'N2 N4', 'PRO', 1, 1, 40, false],
  ['Tetangga', 'SP-MEZ-TETANGGA', 'MEZ', 'N3', 'PRO', 1, 1, 10, false, { safety: 'UNSAFE' }],
  ['Psikolog', 'SP-MAC-PSIKOLOG', 'MAC', 'N2', 'PRO EMP', 2, 2, 26, true, { permanence: 'PROJ', endsOn: '2026-12-31' }],
  ['Pendamping', 'SP-MAC-UPTD', 'MAC', 'N6', 'ACC PRO', 2, 2, 5, true, { permanence: 'PROJ', endsOn: '2027-06-30' }],
  ['LBH', 'SP-MAC-LBH', 'MAC', 'N6', 'PRO EMP', 2, 2, 75, true],
  ['Puskesmas', 'SP-MAC-KESEHATAN', 'MAC', 'N1', 'PRO', 2, 1, 52, true],
  ['Puskesmas', 'SP-MAC-KESEHATAN', 'MAC', 'N2', 'ACC', 2, 1, 52, true],
  ['Dinas', 'SP-MAC-DINAS', 'MAC', 'N4', 'EMP', 1, 2, 64, false]
]
const kenari: PlanMap = {
  today,
  state: 'ST09',
  needs: [
    { need: 'N2', severity: 2 },
    { need: 'N4', severity: 3 },
    { need: 'N6', severity: 1 }
  ],
  supporters: [...new Map(lines.map(([id, role, level]) => [id, { id, role, level }])).values()],
  ties: lines.map(([supporterId, , , needList, keyList, strength, consistency, days, childConfirmed, rest], index) => ({
    id: `t${index}`,
    supporterId,
    needs: needList.split(' ') as never,
    keys: keyList.split(' ') as never,
    strength,
    consistency,
    childConfirmed,
    lastConfirmedOn: addDays(today, -days),
    safety: 'SAFE',
    permanence: 'PERM',
    endsOn: null,
    ...rest
  }))
}
const none = { declined: [], actions: [] }

describe('suggestions of the plan', () => {
  it('S43 S95 asks of KENARI’s plan what her circle lacks, the dangerous first', () => {
    const found = allSuggestions(kenari)
    expect(found.map((one) => one.suggestionKey)).toEqual([
      'safety/Tetangga',
      'gap/N4/PRO',
      'replacement/Psikolog',
      'gap/N6/EMP',
      'second/N2/ACC',
      'second/N4/EMP',
      'second/N6/ACC',
      'second/N6/PRO',
      'confirm/Nenek',
      'confirm/Puskesmas',
      'confirm/Kader',
      'confirm/Dinas',
      'confirm/LBH'
    ])
  })

  it('S103 looks for protection on the way to school among those who are near, and never lays it on a friend of the same age', () => {
    const [, gap] = allSuggestions(kenari)
    expect(gap).toMatchObject({
      kind: 'severe-gap',
      mustHave: true,
      level: 'MEZ',
      helpers: ['Wali kelas', 'Kader'],
      services: ['SV66', 'SV82']
    })
  })

  it('S118 says that the psychologist paid until 31 December is the only one there', () => {
    const replacement = allSuggestions(kenari).find((one) => one.kind === 'replacement')
    expect(replacement).toMatchObject({
      need: 'N2',
      key: 'EMP',
      until: '2026-12-31',
      onlyOne: true,
      about: ['Psikolog'],
      services: ['SV32', 'SV33']
    })
  })

  it('E2 asks for a second supporter beside the one on whom a place rests', () => {
    const second = allSuggestions(kenari).find((one) => one.suggestionKey === 'second/N2/ACC')
    expect(second).toMatchObject({ about: ['Ibu'], level: 'MIC', helpers: ['Nenek', 'Bibi'] })
  })

  it('SLA-16 waits 90 days instead of 30 during monitoring', () => {
    const quiet = (map: PlanMap) =>
      allSuggestions(map)
        .filter((one) => one.kind === 'confirm')
        .flatMap((one) => one.about)
    expect(quiet({ ...kenari, state: 'ST14' })).toEqual(['Nenek'])
  })

  it('E2 counts a gap as answered by a running action, and open again once the action is done and the place still open', () => {
    const action = (status: PlanAction['status']) => [{ need: 'N4', key: 'PRO', status, suggestionKey: null } as const]
    const open = (status: PlanAction['status']) => unansweredSevereGaps(kenari, { declined: [], actions: action(status) }).length
    expect([open('TODO'), open('DOING'), open('BLOCKED'), open('DONE'), open('CANCELLED')]).toEqual([0, 0, 0, 1, 1])
  })
})

const tie = fc.record({
  id: fc.uuid(),
  supporterId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  needs: fc.uniqueArray(fc.constantFrom(...needs.codes), { minLength: 1, maxLength: 3 }),
  keys: fc.uniqueArray(fc.constantFrom(...keys.codes), { minLength: 1, maxLength: 3 }),
  strength: fc.integer({ min: 0, max: 3 }),
  consistency: fc.integer({ min: 0, max: 3 }),
  safety: fc.constantFrom('SAFE' as const, 'SAFE' as const, 'UNKNOWN' as const, 'UNSAFE' as const),
  permanence: fc.constantFrom('PERM' as const, 'PROJ' as const),
  childConfirmed: fc.boolean(),
  lastConfirmedOn: fc.integer({ min: 0, max: 200 }).map((days) => addDays(today, -days)),
  endsOn: fc.option(fc.integer({ min: -10, max: 200 }).map((days) => addDays(today, days)))
})
const anyMap: fc.Arbitrary<PlanMap> = fc.record({
  today: fc.constant(today),
  state: fc.constantFrom('ST06' as const, 'ST09' as const, 'ST14' as const),
  needs: fc.uniqueArray(fc.record({ need: fc.constantFrom(...needs.codes), severity: fc.integer({ min: 0, max: 3 }) }), {
    selector: (one) => one.need
  }),
  supporters: fc.tuple(
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      fc.record({ id: fc.constant(id), level: fc.constantFrom(...levels.codes), role: fc.constantFrom('SP-MIC-IBU', 'SP-MEZ-SEBAYA') })
    )
  ),
  ties: fc.array(tie, { maxLength: 12 })
})

describe('suggestions of any plan', () => {
  it('E2 answers every severe gap with a suggestion that must be in the plan', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const severe = scoreSupportMap({ today, needs: [...map.needs], ties: countedTies(map) }).gaps.filter((gap) => gap.severe)
        const must = allSuggestions(map).filter((one) => one.mustHave)
        expect(must.map((one) => `${one.need}${one.key}`).sort()).toEqual(severe.map((gap) => `${gap.need}${gap.key}`).sort())
        expect(must.every((one) => one.services.length > 0)).toBe(true)
      })
    )
  })

  it('do not depend on the order in which ties, needs and supporters were read', () => {
    fc.assert(
      fc.property(anyMap, fc.integer(), (map, seed) => {
        const turn = <T>(list: readonly T[]): T[] =>
          list.map((_, index) => list[(index * (list.length - 1) + (Math.abs(seed) % (list.length || 1))) % list.length] as T)
        const turned = { ...map, ties: turn(map.ties), needs: turn(map.needs), supporters: turn(map.supporters) }
        expect(allSuggestions(turned)).toEqual(allSuggestions(map))
      })
    )
  })

  it('carry one key each, and stay away once put off, until another edition asks again', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), (map, pick) => {
        const all = allSuggestions(map)
        expect(new Set(all.map((one) => one.suggestionKey)).size).toBe(all.length)
        const off = all[pick % (all.length || 1)]
        if (!off) return
        const left = suggestionsFor(map, { declined: [off], actions: [] })
        expect(left.map((one) => one.suggestionKey)).toEqual(all.map((one) => one.suggestionKey).filter((key) => key !== off.suggestionKey))
        expect(suggestionsFor(map, none)).toEqual(all)
      })
    )
  })

  it('G-06 never ask somebody who is not known to be safe, nor a friend of the same age to protect', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        for (const { helpers, key, about } of allSuggestions(map)) {
          for (const id of helpers) {
            expect(map.ties.filter((one) => one.supporterId === id).every((one) => one.safety === 'SAFE')).toBe(true)
            expect(about).not.toContain(id)
            if (key === 'PRO') expect(map.supporters.find((one) => one.id === id)?.role).not.toBe('SP-MEZ-SEBAYA')
          }
        }
      })
    )
  })
})

const action = (given: Partial<PlanAction>): PlanAction => ({
  id: 'a',
  goalId: 'g',
  need: 'N4',
  key: 'ACC',
  level: 'MEZ',
  service: 'SV65',
  what: null,
  workerRole: 'BROKER',
  ownerPostId: null,
  outsideOwner: 'Sekolah',
  startOn: '2026-11-01',
  dueOn: '2026-12-31',
  times: null,
  cost: 0,
  funding: null,
  funded: false,
  duty: null,
  version: 1,
  status: 'DOING',
  count: 0,
  suggestionKey: null,
  sinceApproval: false,
  ...given
})

describe('duties and costs', () => {
  it('S120 S135 shows which of the four special protections the plan holds, and why not', () => {
    const checks = dutyChecks(
      [
        action({ id: '1', duty: 'DU1', status: 'DONE' }),
        action({ id: '2', duty: 'DU2' }),
        action({ id: '3', duty: 'DU3', status: 'BLOCKED' }),
        action({ id: '4', duty: 'DU4', status: 'CANCELLED' })
      ],
      today
    )
    expect(checks).toEqual([
      { duty: 'DU1', standing: 'complete', reasons: [], until: null },
      { duty: 'DU2', standing: 'complete', reasons: [], until: '2026-12-31' },
      { duty: 'DU3', standing: 'partial', reasons: [{ kind: 'blocked', actionId: '3' }], until: null },
      { duty: 'DU4', standing: 'none', reasons: [], until: null }
    ])
    expect(
      dutyChecks([action({ duty: 'DU1', dueOn: '2026-11-20' }), action({ duty: 'DU2', cost: 5, funded: false })], today)[0]?.reasons[0]
        ?.kind
    ).toBe('overdue')
  })

  it('S116 adds up what the plan costs and what of it is there', () => {
    expect(
      costsOf([
        action({ cost: 1_200_000, funded: true }),
        action({ cost: 750_000 }),
        action({ cost: 9, funded: true, status: 'CANCELLED' })
      ])
    ).toEqual({ total: 1_950_000, available: 1_200_000 })
  })
})
