/** Withdrawing a paper: it cannot be called back from a drawer, but whoever checks it reads that it no longer holds. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Paper, withdrawalReasons } from './paper.ts'

export const WithdrawPaper = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  paperId: field(Id, 'Surat', 'Paper', 'S1', 'K11'),
  reason: field(withdrawalReasons.schema, 'Alasan menarik', 'Reason for withdrawing', 'S2', 'K11')
})
export type WithdrawPaper = z.infer<typeof WithdrawPaper>

export interface WithdrawPaperState {
  readonly paper: Paper | null
}

export type WithdrawPaperProblem = { readonly kind: 'paper-not-there' } | { readonly kind: 'paper-withdrawn' }

/** Works on a closed file too: a wrong paper does not become right when the work ends. */
export const withdrawPaper = command({
  name: 'paper.withdraw',
  input: WithdrawPaper,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ paper }: WithdrawPaperState, input): Result<WithdrawPaper, WithdrawPaperProblem> {
    if (!paper) return refuse({ kind: 'paper-not-there' })
    if (paper.withdrawnAt !== null) return refuse({ kind: 'paper-withdrawn' })
    return accept(input)
  }
})
