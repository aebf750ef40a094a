/** The second signature under a best-interest assessment: a supervisor's, never of the post or person that wrote it (domain.md C5). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const SignBestInterest = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  bestInterestId: field(Id, 'Penilaian', 'Assessment', 'S2', 'K11')
})
export type SignBestInterest = z.infer<typeof SignBestInterest>

export interface SignBestInterestState {
  readonly bestInterest: { readonly workerPostId: string; readonly workerAccountId: string; readonly isSigned: boolean } | null
  /** posts that stand to the file as supervisor or head now */
  readonly signingPostIds: readonly string[]
}

export type SignBestInterestProblem =
  | { readonly kind: 'best-interest-unknown' }
  | { readonly kind: 'signed-already' }
  | { readonly kind: 'own-assessment' }

export const signBestInterest = command({
  name: 'case-file.sign-best-interest',
  input: SignBestInterest,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(
    { bestInterest, signingPostIds }: SignBestInterestState,
    input,
    _now,
    caller
  ): Result<SignBestInterest & { signerPostId: string }, SignBestInterestProblem> {
    if (!bestInterest) return refuse({ kind: 'best-interest-unknown' })
    if (bestInterest.isSigned) return refuse({ kind: 'signed-already' })
    // Somebody who acts in two posts would otherwise sign her own work.
    if (caller.accountId === bestInterest.workerAccountId || caller.postIds.includes(bestInterest.workerPostId))
      return refuse({ kind: 'own-assessment' })
    const signerPostId = caller.postIds.find((post) => signingPostIds.includes(post))
    return signerPostId ? accept({ ...input, signerPostId }) : refuse({ kind: 'own-assessment' })
  }
})
