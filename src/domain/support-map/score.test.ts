/** The figures of the support map against the published test vector and KENARI's map. */
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { countedOn, mapOf } from '#test/support/maps.ts'
import { CountedMap } from './counted-map.ts'
import { scoreSupportMap } from './score.ts'
import { freshness, tieScore } from './strength.ts'
import type { CountedTie } from './tie.ts'

const today = '2026-11-22'
const ago = (days: number) => addDays(today, -days)
const tie = (over: Partial<CountedTie>): CountedTie => ({
  supporter: 'Ibu',
  level: 'MIC',
  needs: ['N2'],
  keys: ['ACC'],
  strength: 3,
  consistency: 3,
  safety: 'SAFE',
  permanence: 'PERM',
  childConfirmed: true,
  lastConfirmedOn: today,
  ...over
})
const map = (needs: CountedMap['needs'], ties: CountedTie[]): CountedMap => ({ today, needs, ties })

describe('the published test vector', () => {
  const score = scoreSupportMap(
    map(
      [
        { need: 'N2', severity: 3 },
        { need: 'N4', severity: 2 }
      ],
      [
        tie({ supporter: 'nenek', keys: ['ACC', 'PRO'], consistency: 2, lastConfirmedOn: ago(20) }),
        tie({
          supporter: 'psikolog',
          level: 'MAC',
          keys: ['PRO', 'EMP'],
          strength: 2,
          consistency: 2,
          permanence: 'PROJ',
          lastConfirmedOn: ago(40)
        }),
        tie({
          supporter: 'guru',
          level: 'MEZ',
          needs: ['N4'],
          keys: ['ACC', 'EMP'],
          strength: 2,
          consistency: 1,
          childConfirmed: false,
          lastConfirmedOn: ago(10)
        })
      ]
    )
  )

  it('S23 S44 gives the exact coverage, dependency and sustainability', () => {
    expect(score.needs.N2).toBeCloseTo(13 / 18, 12)
    expect(score.needs.N4).toBeCloseTo(7 / 30, 12)
    expect(score.coverage).toBeCloseTo(79 / 150, 12)
    expect(score.dependency.nenek).toBeCloseTo(50 / 101, 12)
    expect(score.dependency.psikolog).toBeCloseTo(30 / 101, 12)
    expect(score.dependency.guru).toBeCloseTo(21 / 101, 12)
    expect(score.sustainability.permanentShare).toBeCloseTo(71 / 101, 12)
    expect(score.sustainability.freshness).toBeCloseTo(11 / 12, 12)
    expect(score.sustainability.spread).toBeCloseTo(1 / 3, 12)
    expect(score.sustainability.value).toBeCloseTo(0.4 * (71 / 101) + 0.275 + 0.1, 12)
    expect(score.sustainability.band).toBe('watch')
    expect(score.acceptanceIndex).toBeCloseTo(71 / 120, 12)
  })

  it('S118 names the gaps and on whom alone a place rests', () => {
    expect(score.gaps).toEqual([
      { need: 'N4', key: 'ACC', value: 0.35, severe: false },
      { need: 'N4', key: 'PRO', value: 0, severe: true },
      { need: 'N4', key: 'EMP', value: 0.35, severe: false }
    ])
    expect(score.singlePointsOfFailure).toEqual([
      { supporter: 'nenek', need: 'N2', key: 'ACC' },
      { supporter: 'psikolog', need: 'N2', key: 'EMP' }
    ])
  })
})

describe('the parts', () => {
  it('freshness falls in steps', () => {
    expect([0, 30, 31, 60, 61, 90, 91, 180, 181].map((days) => freshness(ago(days), today))).toEqual([
      1, 1, 0.75, 0.75, 0.5, 0.5, 0.25, 0.25, 0
    ])
    expect(freshness(addDays(today, 1), today)).toBe(0)
  })

  it('an unsafe supporter counts for nothing, an unknown one for at most 0.35', () => {
    expect(tieScore(tie({ safety: 'UNSAFE' }), today)).toBe(0)
    expect(tieScore(tie({ safety: 'UNKNOWN' }), today)).toBe(0.35)
    expect(tieScore(tie({ safety: 'UNKNOWN', strength: 1, consistency: 0 }), today)).toBeCloseTo(1 / 6, 12)
  })

  it('a place that stands exactly at one half is no gap', () => {
    const two = ['a', 'b'].map((supporter) =>
      tie({ supporter, strength: 1, consistency: 1, lastConfirmedOn: ago(40), keys: ['ACC', 'PRO', 'EMP'] })
    )
    const score = scoreSupportMap(map([{ need: 'N2', severity: 3 }], two))
    expect(score.gaps).toEqual([])
    expect(score.singlePointsOfFailure).toHaveLength(6)
  })

  it('a supporter with several ties is removed whole', () => {
    const score = scoreSupportMap(map([{ need: 'N2', severity: 1 }], [tie({}), tie({ level: 'MEZ' })]))
    expect(score.singlePointsOfFailure).toEqual([{ supporter: 'Ibu', need: 'N2', key: 'ACC' }])
  })

  it('an empty map divides nothing by zero', () => {
    const empty = { value: 0, band: 'fragile', permanentShare: 0, freshness: 0, spread: 0 }
    expect(scoreSupportMap(map([], []))).toEqual({
      coverage: null,
      needs: {},
      gaps: [],
      singlePointsOfFailure: [],
      dependency: {},
      sustainability: empty,
      acceptanceIndex: null
    })
    const nobody = scoreSupportMap(
      map(
        [
          { need: 'N1', severity: 2 },
          { need: 'N5', severity: 0 }
        ],
        []
      )
    )
    expect([nobody.coverage, nobody.acceptanceIndex, nobody.gaps.length, nobody.sustainability.value]).toEqual([0, 0, 3, 0])
    expect(scoreSupportMap(map([], [tie({ strength: 0, consistency: 0 })])).dependency).toEqual({ Ibu: 0 })
  })

  it('refuses a confirmation in the future and a need said twice', () => {
    const faults = CountedMap.safeParse(
      map(
        [
          { need: 'N2', severity: 1 },
          { need: 'N2', severity: 2 }
        ],
        [tie({ lastConfirmedOn: addDays(today, 1) })]
      )
    )
    expect(faults.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
      ['needs.1.need', 'duplicate-need'],
      ['ties.0.lastConfirmedOn', 'future-confirmation']
    ])
  })
})

describe("KENARI's map", () => {
  const score = scoreSupportMap(countedOn(mapOf('KENARI'), today))
  it('S23 reads as the picture does', () => {
    expect(score.coverage?.toFixed(3)).toBe('0.687')
    expect(score.sustainability.value.toFixed(3)).toBe('0.680')
    expect(score.sustainability.band).toBe('watch')
    expect(score.acceptanceIndex?.toFixed(3)).toBe('0.667')
    expect(score.gaps.map((gap) => [gap.need, gap.key, gap.value.toFixed(3), gap.severe])).toEqual([
      ['N4', 'PRO', '0.175', true],
      ['N6', 'EMP', '0.333', false]
    ])
    expect(score.singlePointsOfFailure.map((point) => `${point.supporter} ${point.need}-${point.key}`)).toEqual([
      'Ibu N2-ACC',
      'Psikolog N2-EMP',
      'Teman sebangku N4-EMP',
      'Pendamping UPTD N6-ACC',
      'Pendamping UPTD N6-PRO'
    ])
  })
})
