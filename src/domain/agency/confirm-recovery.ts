/** The second officer has the person in front of her and confirms: every old way in ends, and the other half of the code is given. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { codeHash } from './entry-code.ts'
import type { Recovery } from './recovery.ts'

export const ConfirmRecovery = z.strictObject({
  recoveryId: field(Id, 'Bantuan masuk', 'Recovery', 'S2', 'K16'),
  /** said on purpose: she stands here, and I know who she is */
  isPresent: field(z.literal(true), 'Orangnya hadir', 'The person is here', 'S2', 'K16'),
  codeHash
})
export type ConfirmRecovery = z.infer<typeof ConfirmRecovery>

export type ConfirmRecoveryProblem =
  | { readonly kind: 'recovery-unknown' }
  | { readonly kind: 'recovery-over' }
  | { readonly kind: 'own-recovery' }
  | { readonly kind: 'same-officer' }

export const confirmRecovery = command({
  name: 'agency.confirm-recovery',
  input: ConfirmRecovery,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ recovery }: { readonly recovery: Recovery | null }, input, now, caller): Result<ConfirmRecovery, ConfirmRecoveryProblem> {
    if (!recovery) return refuse({ kind: 'recovery-unknown' })
    if (recovery.isConfirmed || Date.parse(recovery.until) <= Date.parse(now.at)) return refuse({ kind: 'recovery-over' })
    if (recovery.accountId === caller.accountId) return refuse({ kind: 'own-recovery' })
    if (recovery.startedBy === caller.accountId) return refuse({ kind: 'same-officer' })
    return accept(input)
  }
})
