/** A colleague puts down a paper of her own: a certificate, a registration, a training. It counts once somebody else has confirmed it. */
import type { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import type { Day } from '#domain/kernel/date.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { holdsUntil, ProofTerms, proofs } from './qualification.ts'

export const RecordQualification = ProofTerms
export type RecordQualification = z.infer<typeof RecordQualification>

export interface RecordQualificationState {
  /** where the person serves; null when she holds no post */
  readonly regionCode: string | null
  readonly waiting: readonly { readonly proof: string }[]
}

export type RecordQualificationProblem =
  | { readonly kind: 'no-post' }
  | { readonly kind: 'waits-already' }
  | { readonly kind: 'number-needed' }
  | { readonly kind: 'issued-in-future' }
  | { readonly kind: 'ends-before-issued' }

export type QualificationRecorded = RecordQualification & { readonly regionCode: string; readonly until: Day | null }

export const recordQualification = command({
  name: 'training.record-qualification',
  input: RecordQualification,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ regionCode, waiting }: RecordQualificationState, input, now): Result<QualificationRecorded, RecordQualificationProblem> {
    if (regionCode === null) return refuse({ kind: 'no-post' })
    if (waiting.some(({ proof }) => proof === input.proof)) return refuse({ kind: 'waits-already' })
    if (proofs.term(input.proof).numbered && input.number === null) return refuse({ kind: 'number-needed' })
    if (input.issuedOn > now.today) return refuse({ kind: 'issued-in-future' })
    if (input.validUntil && input.validUntil < input.issuedOn) return refuse({ kind: 'ends-before-issued' })
    return accept({ ...input, regionCode, until: holdsUntil(input) })
  }
})
