/** What holds for the suggestions of every circle: complete, in one order, put off once, and never from the unsafe. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needs } from '#domain/assessment/need.ts'
import { addDays } from '#domain/kernel/date.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { countedTies, type PlanMap } from './plan-map.ts'
import { allSuggestions, suggestionsFor } from './suggestions.ts'

const today = '2026-11-22'
const none = { declined: [], actions: [] }

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
