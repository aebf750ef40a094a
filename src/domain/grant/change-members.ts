/** Letting somebody into the circle of a restricted file, or out of it, without ever leaving it with nobody to act. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { faultInMembers, members, type MembersProblem, type RestrictionState } from './restriction.ts'

export const ChangeMembers = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  add: members('Ditambahkan', 'Added', 0),
  remove: members('Dikeluarkan', 'Removed', 0)
})
export type ChangeMembers = z.infer<typeof ChangeMembers>

export type ChangeMembersProblem = MembersProblem | { readonly kind: 'not-restricted' } | { readonly kind: 'nothing-changes' }

export const changeMembers = command({
  name: 'grant.change-members',
  input: ChangeMembers,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ restriction, people }: RestrictionState, input): Result<ChangeMembers, ChangeMembersProblem> {
    if (!restriction) return refuse({ kind: 'not-restricted' })
    if (!input.add.every((id) => people.some((one) => one.accountId === id))) return refuse({ kind: 'person-unknown' })
    const before = new Set(people.filter((one) => one.isMember).map((one) => one.accountId))
    const after = new Set([...before, ...input.add].filter((id) => !input.remove.includes(id)))
    if (after.size === before.size && [...after].every((id) => before.has(id))) return refuse({ kind: 'nothing-changes' })
    const isOnlyLarger = [...before].every((id) => after.has(id))
    // a successor is let in while the file still waits for her; only going away needs somebody who stays
    return (isOnlyLarger ? undefined : faultInMembers(people, after)) ?? accept(input)
  }
})
