/** The lines say what the map of that day scores, whatever happened; and no change of a tie is missing from the list. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { levels, safeties } from '#domain/support-map/tie.ts'
import { scoreOf } from './circle-reading.ts'
import { changesBetween } from './map-changes.ts'
import { type MapHistory, mapOn } from './map-history.ts'
import { along, linesOf, stretches, valuesOf } from './map-lines.ts'

type Version = MapHistory['versions'][number]
const start = '2026-03-01'
const today = '2026-11-23'
const at = (day: string) => `${day}T03:00:00.000Z`
const version = (over: Partial<Version> = {}): Version => ({
  id: 't',
  supporterId: 's',
  needs: ['N2'],
  keys: ['ACC'],
  resources: [],
  strength: 2,
  consistency: 2,
  safety: 'SAFE',
  permanence: 'PERM',
  endsOn: null,
  childConfirmed: false,
  lastConfirmedOn: start,
  stewardPostId: 'post',
  version: 1,
  at: at(start),
  endedAt: null,
  endedReason: null,
  by: 'Sari',
  ...over
})
const history = (versions: readonly Version[]): MapHistory => ({
  assessments: [{ at: at(start), needs: [{ need: 'N2', severity: 3 }] }],
  supporters: ['s', 'r'].map((id) => ({ id, role: 'SP-MIC-IBU', level: 'MIC', label: id === 's' ? 'Ibu' : 'Bibi', postId: null })),
  versions,
  episodes: [{ number: 1, openedAt: at(start), closedAt: null }]
})

/** A road of one or two ties: each step some days later, changing something, sometimes ending. */
const anyHistory = fc
  .array(
    fc.record({
      tie: fc.constantFrom('a', 'b'),
      later: fc.integer({ min: 0, max: 60 }),
      strength: fc.integer({ min: 0, max: 3 }),
      consistency: fc.integer({ min: 0, max: 3 }),
      safety: fc.constantFrom(...safeties.codes),
      childConfirmed: fc.boolean(),
      level: fc.constantFrom(...levels.codes),
      ends: fc.integer({ min: 0, max: 5 }).map((number) => number === 0)
    }),
    { minLength: 1, maxLength: 8 }
  )
  .map((steps) => {
    let day = start
    const versions: Version[] = []
    for (const { tie, later, ends, level: _, ...terms } of steps) {
      day = addDays(day, later) > today ? today : addDays(day, later)
      const before = versions.filter(({ id }) => id === tie).at(-1)
      if (before?.endedAt) continue
      const ended = ends && before ? { endedAt: at(day), endedReason: 'moved' } : {}
      versions.push(
        version({
          ...terms,
          id: tie,
          supporterId: tie === 'a' ? 's' : 'r',
          version: (before?.version ?? 0) + 1,
          at: at(day),
          lastConfirmedOn: day,
          ...ended
        })
      )
    }
    return history(versions)
  })

describe('the map in time', () => {
  it('property: S24 S25 on every recorded day the line holds the score of the map on that day', () => {
    fc.assert(
      fc.property(anyHistory, (past) => {
        const points = linesOf(past, mapOn(past, today, 'KENARI'))
        const days = new Set([...past.assessments, ...past.versions].map((one) => dayOf(one.at)).filter((day) => day < today))
        expect(points.map(({ day }) => day)).toEqual([...[...days].sort(), today])
        for (const { day, values } of points) {
          const map = mapOn(past, day, 'KENARI')
          expect(values).toEqual(valuesOf(scoreOf(map), map.supporters.length === 0))
          for (const value of Object.values(values)) if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
        }
      })
    )
  })

  it('property: lines never lead through a day without a value, and days keep their order and distance', () => {
    fc.assert(
      fc.property(anyHistory, (past) => {
        const points = linesOf(past, mapOn(past, today, 'KENARI'))
        const drawn = stretches(points, 'sustainability').flat()
        expect(drawn.map(({ day }) => day)).toEqual(points.filter(({ values }) => values.sustainability !== null).map(({ day }) => day))
        const places = points.map(({ day }) => along(points, day))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(places.at(-1)).toBe(1)
      })
    )
  })

  it('S25 tells who came, grew, was confirmed, is not safe, and went; with day, person and reason', () => {
    const past = history([
      version(),
      version({ version: 2, at: at('2026-04-01'), strength: 3, childConfirmed: true }),
      version({ version: 3, at: at('2026-05-01'), strength: 1, childConfirmed: true, lastConfirmedOn: '2026-05-01', by: null }),
      version({ version: 4, at: at('2026-06-01'), strength: 1, childConfirmed: true, lastConfirmedOn: '2026-05-01', safety: 'UNSAFE' }),
      version({ version: 5, at: at('2026-07-01'), safety: 'UNSAFE', endedAt: at('2026-07-01'), endedReason: 'unsafe' })
    ])
    const told = (after: string | null, until = today) => changesBetween(past, after, until).map(({ kind, day }) => `${day} ${kind}`)
    expect(told(null)).toEqual([
      '2026-03-01 came',
      '2026-04-01 stronger',
      '2026-04-01 confirmed',
      '2026-05-01 weaker',
      '2026-05-01 confirmed',
      '2026-06-01 unsafe',
      '2026-07-01 went'
    ])
    expect(told('2026-04-01', '2026-06-01')).toEqual(['2026-05-01 weaker', '2026-05-01 confirmed', '2026-06-01 unsafe'])
    expect(changesBetween(past, null, today)[1]).toMatchObject({ label: 'Ibu', by: 'Sari', byChild: true })
    expect(changesBetween(past, '2026-06-01', today)).toMatchObject([{ kind: 'went', reason: 'unsafe' }])
  })

  it('property: every version is told at least once, in whichever stretch of days it lies', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 260 }), (past, cut) => {
        const middle = addDays(start, cut)
        const whole = changesBetween(past, null, today)
        expect([...changesBetween(past, null, middle), ...changesBetween(past, middle, today)].map(({ id }) => id).sort()).toEqual(
          whole.map(({ id }) => id).sort()
        )
        for (const one of past.versions) expect(whole.some(({ id }) => id.startsWith(`${one.id} ${one.version} `))).toBe(true)
      })
    )
  })
})
