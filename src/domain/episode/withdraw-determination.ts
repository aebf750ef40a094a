/** A panel that cannot sit as called is called off before it decides; another one may be called (domain.md C5). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Determination } from './sign-determination.ts'

export const WithdrawDetermination = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  determinationId: field(Id, 'Penetapan', 'Determination', 'S2', 'K11')
})
export type WithdrawDetermination = z.infer<typeof WithdrawDetermination>

export interface WithdrawDeterminationState {
  readonly determination: Determination | null
}

export type WithdrawDeterminationProblem = { readonly kind: 'determination-unknown' } | { readonly kind: 'determination-settled' }

export const withdrawDetermination = command({
  name: 'episode.withdraw-determination',
  input: WithdrawDetermination,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ determination }: WithdrawDeterminationState, input): Result<WithdrawDetermination, WithdrawDeterminationProblem> {
    if (!determination || determination.id !== input.determinationId) return refuse({ kind: 'determination-unknown' })
    // What a panel has decided stays, also when nobody likes it any more; the next panel decides anew.
    return determination.status === 'open' ? accept(input) : refuse({ kind: 'determination-settled' })
  }
})
