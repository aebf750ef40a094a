/** Whatever is asked in whatever order: a restricted file keeps a worker and a supervisor, and nobody takes back alone what was feared. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeMembers } from './change-members.ts'
import { type Denial, faultInLifting, shownReasons } from './denial.ts'
import { denyPerson } from './deny-person.ts'
import type { Candidate, Restriction } from './restriction.ts'

const now = { at: '2026-11-23T02:00:00.000Z', today: '2026-11-23' }
const caller = { accountId: 'a0', postIds: [] }
const file = '01900000-0000-7000-8000-000000000000'
const restriction: Restriction = {
  reason: 'publicly-known',
  restrictedAt: now.at,
  restrictedBy: 'Ratna Kembang',
  askedAt: null,
  askedBy: null,
  askedByMe: false
}

const people = fc.array(fc.record({ isWorker: fc.boolean(), isSupervisor: fc.boolean(), isMember: fc.boolean() }), {
  minLength: 1,
  maxLength: 6
})
const asPeople = (drawn: readonly Pick<Candidate, 'isWorker' | 'isSupervisor' | 'isMember'>[]): Candidate[] =>
  drawn.map((one, index) => ({ ...one, accountId: `a${index}`, name: `Nama ${index}`, title: 'Pendamping', unit: 'UPTD' }))

describe('members of a restricted file', () => {
  it('N3 no change that takes somebody away leaves it without a worker or a supervisor in reach', () => {
    fc.assert(
      fc.property(people, fc.array(fc.nat(6)), fc.array(fc.nat(6)), (drawn, add, remove) => {
        const all = asPeople(drawn)
        const ids = (places: readonly number[]) => places.map((place) => `a${place}`)
        const outcome = changeMembers.decide(
          { restriction, people: all },
          { caseFileId: file, add: ids(add), remove: ids(remove) },
          now,
          caller
        )
        if (!outcome.ok) return
        const before = all.filter((one) => one.isMember)
        const after = all.filter((one) => (one.isMember || ids(add).includes(one.accountId)) && !ids(remove).includes(one.accountId))
        expect(before.map((one) => one.accountId)).not.toEqual(after.map((one) => one.accountId))
        if (before.some((one) => !after.includes(one)))
          expect([after.some((one) => one.isWorker), after.some((one) => one.isSupervisor)]).toEqual([true, true])
      })
    )
  })
})

const denials = fc.record({
  id: fc.constant('d1'),
  accountId: fc.constantFrom('a0', 'a1'),
  reason: fc.constantFrom(...shownReasons.codes),
  byMe: fc.boolean(),
  isLifted: fc.boolean()
})
const asDenial = ({
  isLifted,
  ...drawn
}: {
  id: string
  accountId: string
  reason: Denial['reason']
  byMe: boolean
  isLifted: boolean
}): Denial => ({
  ...drawn,
  name: 'Nama',
  deniedAt: now.at,
  deniedBy: drawn.reason === 'household' ? null : 'Sari Rembulan',
  liftedAt: isLifted ? now.at : null,
  liftedBy: isLifted ? 'Meutia Pelangi' : null
})

describe('lifting', () => {
  it('N16 never one’s own, never what one wrote, never the family card, and by the unit head where fear was named', () => {
    fc.assert(
      fc.property(denials, fc.subarray(['supervisor', 'unit-head']), (drawn, standings) => {
        const denial = asDenial(drawn)
        if (faultInLifting(denial, standings, caller.accountId)) return
        expect([denial.accountId, denial.byMe, denial.liftedAt]).toEqual(['a1', false, null])
        expect(denial.reason).not.toBe('household')
        if (denial.reason !== 'relative') expect(standings).toContain('unit-head')
      })
    )
  })

  it('a family card that fits is no hint to who writes a denial: it is accepted as if there were none', () => {
    const input = { caseFileId: file, denialId: file, accountId: 'a1', reason: 'relative' as const }
    const decide = (shown: readonly Denial[]) => denyPerson.decide({ denials: shown, isKnownPerson: true }, input, now, caller)
    const card = asDenial({ id: 'd1', accountId: 'a1', reason: 'household', byMe: false, isLifted: false })
    expect(decide([card])).toEqual(decide([]))
    expect(decide([{ ...card, reason: 'named-by-child' }])).toEqual({ ok: false, problem: { kind: 'denied-already' } })
  })
})
