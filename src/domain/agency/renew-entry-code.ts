/** A new code for somebody who has not come in yet: the old paper is worth nothing from then on. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { codeHash } from './entry-code.ts'
import type { Person } from './staff.ts'

export const RenewEntryCode = z.strictObject({
  accountId: field(Id, 'Akun', 'Account', 'S2', 'K16'),
  codeId: field(Id, 'Kode masuk', 'Entry code', 'S2', 'K16'),
  codeHash
})
export type RenewEntryCode = z.infer<typeof RenewEntryCode>

export type RenewCodeProblem =
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'account-closed' }
  | { readonly kind: 'entered-already' }

export const renewEntryCode = command({
  name: 'agency.renew-entry-code',
  input: RenewEntryCode,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ person }: { readonly person: Person | null }, input): Result<RenewEntryCode, RenewCodeProblem> {
    if (!person) return refuse({ kind: 'person-unknown' })
    if (person.isClosed) return refuse({ kind: 'account-closed' })
    // Whoever has a way in already keeps it until a second officer confirms that it is to end.
    return person.hasEntered ? refuse({ kind: 'entered-already' }) : accept(input)
  }
})
