/** Keeping somebody away from a file, from the next request on and wherever he stands (security.md 3.5). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Denial, DenialReason } from './denial.ts'

export const DenyPerson = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  denialId: field(Id, 'Larangan', 'Denial', 'S2', 'K1'),
  accountId: field(Id, 'Siapa', 'Who', 'S3', 'K1'),
  reason: field(DenialReason, 'Mengapa', 'Why', 'S3', 'K1')
})
export type DenyPerson = z.infer<typeof DenyPerson>

export interface DenyState {
  readonly denials: readonly Denial[]
  readonly isKnownPerson: boolean
}

export type DenyProblem = { readonly kind: 'person-unknown' } | { readonly kind: 'denied-already' }

/** Works even against the last one who carries the file: whoever is left is told at once to name another. */
export const denyPerson = command({
  name: 'grant.deny-person',
  input: DenyPerson,
  compartments: ['K1'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ denials, isKnownPerson }: DenyState, input): Result<DenyPerson, DenyProblem> {
    if (!isKnownPerson) return refuse({ kind: 'person-unknown' })
    // what the family cards said does not count here: it is not everybody's to know
    if (denials.some((one) => one.accountId === input.accountId && one.liftedAt === null && one.reason !== 'household'))
      return refuse({ kind: 'denied-already' })
    return accept(input)
  }
})
