/** What KENARI's circle of the picture book asks of her plan. */
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import type { PlanAction } from './plan.ts'
import type { PlanMap } from './plan-map.ts'
import { allSuggestions, unansweredSevereGaps } from './suggestions.ts'

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
