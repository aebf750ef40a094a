/** The first officer begins: nothing changes for the person yet, and half a code opens nothing. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { codeHash } from './entry-code.ts'
import type { Person } from './staff.ts'

export const StartRecovery = z.strictObject({
  recoveryId: field(Id, 'Bantuan masuk', 'Recovery', 'S2', 'K16'),
  accountId: field(Id, 'Akun', 'Account', 'S2', 'K16'),
  codeHash
})
export type StartRecovery = z.infer<typeof StartRecovery>

export type StartRecoveryProblem =
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'account-closed' }
  | { readonly kind: 'own-recovery' }
  | { readonly kind: 'not-entered-yet' }

export const startRecovery = command({
  name: 'agency.start-recovery',
  input: StartRecovery,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ person }: { readonly person: Person | null }, input, _now, caller): Result<StartRecovery, StartRecoveryProblem> {
    if (!person) return refuse({ kind: 'person-unknown' })
    if (person.accountId === caller.accountId) return refuse({ kind: 'own-recovery' })
    if (person.isClosed) return refuse({ kind: 'account-closed' })
    return person.hasEntered ? accept(input) : refuse({ kind: 'not-entered-yet' })
  }
})
