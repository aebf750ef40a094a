/** A supervisor of another unit looks at what two family cards said: it stands, or it is lifted. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const SettleHouseholdMatch = z.strictObject({
  matchId: field(Id, 'Kecocokan', 'Match', 'S2', 'K1'),
  stands: field(z.boolean(), 'Tetap tidak boleh melihat', 'Stays kept away', 'S2', 'K1')
})
export type SettleHouseholdMatch = z.infer<typeof SettleHouseholdMatch>

export const settleHouseholdMatch = command({
  name: 'grant.settle-household-match',
  input: SettleHouseholdMatch,
  compartments: ['K1'],
  subject: () => ({ kind: 'none' }),
  decide: ({ waits }: { readonly waits: boolean }, input): Result<SettleHouseholdMatch, { readonly kind: 'match-unknown' }> =>
    waits ? accept(input) : refuse({ kind: 'match-unknown' })
})
