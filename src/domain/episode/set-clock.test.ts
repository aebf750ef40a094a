/** A region's own time limits: sooner than a law, never later; two people who saw the same version are one after the other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursOf, type SetClock, type SetClockState, setClock } from './set-clock.ts'

const now = { at: '2026-11-23T03:00:00.000Z', today: '2026-11-23' }
const head = { accountId: 'head', postIds: ['head-post'] }
const input: SetClock = {
  clockRuleId: '01900000-0000-7000-8000-000000000001',
  unitId: '01900000-0000-7000-8000-000000000002',
  code: 'SLA-02',
  appliesTo: null,
  value: 12,
  unit: 'hour',
  source: 'Peraturan Bupati 12/2026',
  certainty: 'read',
  seenVersion: 0
}
const state: SetClockState = {
  region: '12.71',
  postId: 'head-post',
  national: { value: 24, unit: 'hour', certainty: 'default' },
  own: null
}
const decided = (given: Partial<SetClock>, at: Partial<SetClockState> = {}) =>
  setClock.decide({ ...state, ...at }, setClock.input.parse({ ...input, ...given }), now, head)
const kind = (result: ReturnType<typeof decided>) => (result.ok ? 'accepted' : result.problem.kind)

describe('setting a time limit for a region', () => {
  it('S36 puts a row of its own in front, and the next one beside it', () => {
    expect(decided({})).toMatchObject({ ok: true, value: { region: '12.71', version: 1 } })
    expect(decided({ seenVersion: 3, value: 48 }, { own: { value: 12, unit: 'hour', version: 3 } })).toMatchObject({
      value: { version: 4 }
    })
  })

  it('only who heads a unit, only a limit there is, only by somebody who saw what holds', () => {
    expect(kind(decided({}, { region: null, postId: null }))).toBe('not-your-unit')
    expect(kind(decided({}, { national: null }))).toBe('no-such-limit')
    expect(kind(decided({}, { own: { value: 12, unit: 'hour', version: 1 } }))).toBe('changed-meanwhile')
    expect(kind(decided({ unit: 'workers' }))).toBe('other-kind-of-limit')
  })

  it('a source is not left out', () => {
    expect(setClock.input.safeParse({ ...input, source: '' }).success).toBe(false)
  })

  it('property: what a law says is never loosened, whatever the unit of time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('hour' as const, 'day' as const, 'working-day' as const),
        (value, unit) => {
          const result = decided({ value, unit }, { national: { value: 72, unit: 'hour', certainty: 'read' } })
          expect(result.ok).toBe((hoursOf(value, unit) ?? 0) <= 72)
        }
      )
    )
  })
})
