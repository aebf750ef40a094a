/** Looking back at an opening in an emergency: by somebody of another unit than the one who opened and than the file's (security.md 3.6; N16). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Emergency, Verdict } from './break-glass.ts'

export const ReviewEmergency = z.strictObject({
  emergencyId: field(Id, 'Pembukaan darurat', 'Emergency opening', 'S2', 'K17'),
  verdict: field(Verdict, 'Penilaian Anda', 'Your judgement', 'S3', 'K17'),
  reasons: field(dignifiedText().min(10), 'Mengapa', 'Why', 'S4', 'K17')
})
export type ReviewEmergency = z.infer<typeof ReviewEmergency>

export interface ReviewEmergencyState {
  readonly emergency: (Pick<Emergency, 'accountId' | 'isReviewed'> & { readonly caseFileId: string; readonly isOfMyUnit: boolean }) | null
}

export type ReviewEmergencyProblem =
  | { readonly kind: 'emergency-unknown' }
  | { readonly kind: 'own-emergency' }
  | { readonly kind: 'same-unit' }
  | { readonly kind: 'reviewed-already' }

export const reviewEmergency = command({
  name: 'grant.review-emergency',
  input: ReviewEmergency,
  compartments: ['K17'],
  subject: () => ({ kind: 'none' }),
  decide(
    { emergency }: ReviewEmergencyState,
    input,
    _now,
    caller
  ): Result<ReviewEmergency & { caseFileId: string }, ReviewEmergencyProblem> {
    if (!emergency) return refuse({ kind: 'emergency-unknown' })
    if (emergency.accountId === caller.accountId) return refuse({ kind: 'own-emergency' })
    if (emergency.isOfMyUnit) return refuse({ kind: 'same-unit' })
    if (emergency.isReviewed) return refuse({ kind: 'reviewed-already' })
    return accept({ ...input, caseFileId: emergency.caseFileId })
  }
})
