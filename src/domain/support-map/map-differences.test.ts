/** Where two maps differ: by example, and as laws that hold for any two maps. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childPeople, feelings, nearSteps } from './child-map.ts'
import { differencesOf, pointKey, type SeenPerson, type SeenSupporter } from './map-differences.ts'
import { safeties } from './tie.ts'

const person = (over: Partial<SeenPerson> = {}): SeenPerson => ({
  personId: 'p',
  kind: 'KIN',
  near: 'MIDDLE',
  feeling: 'HAPPY',
  moreOften: false,
  supporterId: 's',
  ...over
})
const supporter = (over: Partial<SeenSupporter['ties'][number]> = {}): SeenSupporter => ({
  id: 's',
  ties: [{ strength: 2, consistency: 2, safety: 'SAFE', childConfirmed: true, ...over }]
})
const points = (people: readonly SeenPerson[], supporters: readonly SeenSupporter[]) =>
  differencesOf(people, supporters).map(({ point }) => point)

describe('differences between the child’s map and the worker’s', () => {
  it('S99 says what only one of them knows', () => {
    expect(points([person({ supporterId: null, near: 'NEAR' })], [])).toEqual(['ONLY-CHILD'])
    expect(points([], [supporter()])).toEqual(['ONLY-WORKER'])
    expect(points([person()], [supporter()])).toEqual([])
    // a link to somebody who no longer supports is no support
    expect(points([person()], [{ id: 's', ties: [] }])).toEqual(['ONLY-CHILD'])
  })

  it('sets the child’s nearness beside the worker’s strength, two steps apart or more', () => {
    expect(points([person({ near: 'FAR' })], [supporter({ strength: 3 })])).toEqual(['FARTHER'])
    expect(points([person({ near: 'NEAR' })], [supporter({ strength: 1 })])).toEqual(['NEARER'])
    expect(points([person({ near: 'NEAR' })], [supporter({ strength: 2 })])).toEqual([])
  })

  it('puts fear first, and does not repeat what the worker knows', () => {
    expect(
      points([person({ feeling: 'AFRAID', supporterId: null }), person({ personId: 'q' })], [supporter({ childConfirmed: false })])
    ).toEqual(['AFRAID', 'ONLY-CHILD', 'NOT-CONFIRMED'])
    expect(points([person({ feeling: 'AFRAID', near: 'FAR' })], [supporter({ safety: 'UNSAFE' })])).toEqual([])
    expect(points([person({ near: 'NEAR' })], [supporter({ safety: 'UNSAFE' })])).toEqual(['UNSAFE-NEAR'])
    // fear is not the moment to confirm a support
    expect(points([person({ feeling: 'AFRAID' })], [supporter({ childConfirmed: false })])).toEqual(['AFRAID'])
  })

  it('hears a wish for more, and never asks to record a pet', () => {
    expect(points([person({ moreOften: true })], [supporter()])).toEqual(['WANTS-MORE'])
    expect(points([person({ kind: 'PET', supporterId: null, moreOften: true })], [])).toEqual([])
  })

  const ids = ['a', 'b', 'c', 'd']
  const anyPeople = fc.uniqueArray(
    fc.record<SeenPerson>({
      personId: fc.constantFrom('1', '2', '3', '4', '5'),
      kind: fc.constantFrom(...childPeople.codes),
      near: fc.constantFrom(...nearSteps.codes),
      feeling: fc.option(fc.constantFrom(...feelings.codes)),
      moreOften: fc.boolean(),
      supporterId: fc.option(fc.constantFrom(...ids))
    }),
    { selector: ({ personId }) => personId }
  )
  const anySupporters = fc.uniqueArray(
    fc.record<SeenSupporter>({
      id: fc.constantFrom(...ids),
      ties: fc.array(
        fc.record({
          strength: fc.integer({ min: 0, max: 3 }),
          consistency: fc.integer({ min: 0, max: 3 }),
          safety: fc.constantFrom(...safeties.codes),
          childConfirmed: fc.boolean()
        }),
        { maxLength: 3 }
      )
    }),
    { selector: ({ id }) => id }
  )

  it('property: every supporter who stands is linked or told once, every person but a pet is linked or told once, and no point twice', () => {
    fc.assert(
      fc.property(anyPeople, anySupporters, (people, supporters) => {
        const found = differencesOf(people, supporters)
        expect(new Set(found.map(pointKey)).size).toBe(found.length)
        const standing = supporters.filter(({ ties }) => ties.length > 0)
        const stands = (id: string | null) => standing.some((one) => one.id === id)
        const linked = new Set(people.map(({ supporterId }) => supporterId))
        expect(found.filter(({ point }) => point === 'ONLY-WORKER').map(({ supporterId }) => supporterId)).toEqual(
          standing.filter(({ id }) => !linked.has(id)).map(({ id }) => id)
        )
        expect(found.filter(({ point }) => point === 'ONLY-CHILD').map(({ personId }) => personId)).toEqual(
          people.filter((one) => one.kind !== 'PET' && !stands(one.supporterId)).map(({ personId }) => personId)
        )
      })
    )
  })

  it('property: a child’s fear that the worker does not know is always told, and told first', () => {
    fc.assert(
      fc.property(anyPeople, anySupporters, (people, supporters) => {
        const found = differencesOf(people, supporters)
        const isKnown = ({ supporterId }: SeenPerson) =>
          supporters.some((one) => one.id === supporterId && one.ties.some(({ safety }) => safety === 'UNSAFE'))
        const afraid = people.filter((one) => one.feeling === 'AFRAID' && !isKnown(one)).map(({ personId }) => personId)
        expect(found.slice(0, afraid.length).map(({ personId }) => personId)).toEqual(afraid)
        expect(found.slice(afraid.length).every(({ point }) => point !== 'AFRAID')).toBe(true)
      })
    )
  })
})
