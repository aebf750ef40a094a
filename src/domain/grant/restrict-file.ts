/** Making a file restricted: from the next request on it exists for its named members only (security.md 3.7). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { faultInMembers, members, type MembersProblem, RestrictionReason, type RestrictionState } from './restriction.ts'

export const RestrictFile = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  restrictionId: field(Id, 'Pembatasan', 'Restriction', 'S2', 'K1'),
  reason: field(RestrictionReason, 'Mengapa', 'Why', 'S3', 'K1'),
  members: members('Siapa yang boleh tahu', 'Who may know', 2)
})
export type RestrictFile = z.infer<typeof RestrictFile>

export type RestrictProblem = MembersProblem | { readonly kind: 'restricted-already' }

export const restrictFile = command({
  name: 'grant.restrict-file',
  input: RestrictFile,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ restriction, people }: RestrictionState, input): Result<RestrictFile, RestrictProblem> {
    if (restriction) return refuse({ kind: 'restricted-already' })
    if (!input.members.every((id) => people.some((one) => one.accountId === id))) return refuse({ kind: 'person-unknown' })
    return faultInMembers(people, new Set(input.members)) ?? accept(input)
  }
})
