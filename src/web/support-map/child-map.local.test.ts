/** The child's map on this phone: laid over once, people where there is room, the same person in the next edition, points that stay told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearSteps, type PlacedPerson } from '#domain/support-map/child-map.ts'
import { type ChildMapsRead, freeTurn, layChildMaps, nearAt, pointOf, ringOf, samePerson, type ShownChildMap } from './child-map.local.ts'
import { bend } from './polar.ts'
import { openPoints, talkPoints } from './two-maps.ts'

const person = (personId: string, over: Partial<PlacedPerson> = {}): PlacedPerson => ({
  personId,
  kind: 'GRAND',
  name: 'Mbah',
  near: 'NEAR',
  turn: 0,
  feeling: null,
  gives: [],
  moreOften: false,
  ...over
})
const map = (id: string, people: readonly PlacedPerson[]): ShownChildMap => ({
  id,
  way: 'RINGS',
  madeOn: '2026-11-20',
  stopped: false,
  people,
  statement: null,
  missingReason: 'not-now',
  by: 'Sari'
})
const nothing: ChildMapsRead = { maps: [], links: [], talks: [] }
const tie = {
  id: 't',
  supporterId: 's',
  needs: ['N2' as const],
  keys: ['ACC' as const],
  resources: [],
  strength: 2,
  consistency: 2,
  safety: 'SAFE' as const,
  permanence: 'PERM' as const,
  endsOn: null,
  childConfirmed: true,
  lastConfirmedOn: '2026-11-20',
  stewardPostId: 'post',
  version: 1
}
const file = { supporters: [{ id: 's', role: 'SP-MIC-IBU', level: 'MIC' as const, label: 'Ibu', postId: null }], ties: [tie] }

describe('the child’s map on this phone', () => {
  it('lays a new map, a link and a talk over what the server said, once', () => {
    const { id: mapId, by: _, ...kept } = map('m', [person('p')])
    const items = [
      { name: 'support-map.record-child-map', input: { caseFileId: 'f', mapId, ...kept } },
      { name: 'support-map.link-child-person', input: { caseFileId: 'f', linkId: 'l', personId: 'p', supporterId: 's', seenVersion: 0 } },
      {
        name: 'support-map.talk-about-maps',
        input: {
          caseFileId: 'f',
          talkId: 't',
          mapId,
          point: 'WHOLE',
          personId: null,
          supporterId: null,
          talkedOn: '2026-11-21',
          agreed: null
        }
      }
    ]
    const laid = layChildMaps(nothing, items, 'Sari')
    expect(laid).toMatchObject({
      maps: [{ id: 'm' }],
      links: [{ personId: 'p', supporterId: 's', version: 1 }],
      talks: [{ id: 't', by: 'Sari' }]
    })
    expect(layChildMaps(laid, items, 'Sari')).toEqual(laid)
  })

  it('knows the same person again by picture and name, and takes nobody twice', () => {
    const earlier = [person('a'), person('b', { kind: 'FRIEND', name: null })]
    expect(samePerson('GRAND', 'mbah', earlier, [])).toBe('a')
    expect(samePerson('GRAND', 'Kakek', earlier, [])).toBeUndefined()
    expect(samePerson('FRIEND', null, earlier, [])).toBe('b')
    expect(samePerson('FRIEND', null, earlier, ['b'])).toBeUndefined()
    // two friends without a name: nobody can tell which
    expect(samePerson('FRIEND', null, [...earlier, person('c', { kind: 'FRIEND', name: null })], [])).toBeUndefined()
  })

  it('property: whoever is added stands on her ring, apart from all who stand there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...nearSteps.codes), { maxLength: 8 }), (nears) => {
        const people: { near: (typeof nears)[number]; turn: number }[] = []
        for (const near of nears) people.push({ near, turn: freeTurn(people, near) })
        people.forEach((one, at) => {
          const { x, y } = pointOf(one)
          expect(nearAt(Math.hypot(x, y))).toBe(one.near)
          for (const other of people.slice(0, at))
            if (other.near === one.near) expect(Math.abs(bend(one.turn, other.turn))).toBeGreaterThanOrEqual(30)
        })
        expect(Object.values(ringOf).every((radius) => radius > 36)).toBe(true)
      })
    )
  })

  it('keeps what was talked about on the list when the worker’s map has followed the child’s', () => {
    const made = map('m', [person('p', { kind: 'MOTHER', near: 'MIDDLE' })])
    const read: ChildMapsRead = { ...nothing, maps: [made], links: [{ personId: 'p', supporterId: 's', version: 1 }] }
    expect(talkPoints(file, read, made).map(({ point }) => point)).toEqual(['WHOLE'])
    const talk = {
      id: 't',
      mapId: 'm',
      point: 'NOT-CONFIRMED' as const,
      personId: 'p',
      supporterId: 's',
      talkedOn: '2026-11-21',
      agreed: null,
      by: 'Sari'
    }
    const told = talkPoints(file, { ...read, talks: [talk] }, made)
    expect(told.map(({ point, talk: of }) => [point, of?.id])).toEqual([
      ['WHOLE', undefined],
      ['NOT-CONFIRMED', 't']
    ])
    expect(openPoints(told)).toBe(0)
    expect(openPoints(talkPoints(file, { ...read, links: [] }, made))).toBe(1)
  })
})
