/** A letter with a code, for a unit without an account: the code before ends with it. Only its hash leaves the device. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { answerCodeEnd } from './answer-code.ts'
import { isWaiting, stateAt } from './referral.ts'
import { caseFileId, referralId, type ReferralInState } from './referral-open.ts'

export const MakeAnswerCode = z.strictObject({
  caseFileId,
  referralId,
  codeHash: field(z.string().regex(/^[0-9a-f]{64}$/), 'Sidik kode', 'Hash of the code', 'S2', 'K12')
})
export type MakeAnswerCode = z.infer<typeof MakeAnswerCode>

export const makeAnswerCode = command({
  name: 'referral.make-answer-code',
  input: MakeAnswerCode,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(
    { referral, accompanies }: ReferralInState,
    input,
    now
  ): Result<
    MakeAnswerCode & { readonly expiresAt: Moment },
    { readonly kind: 'referral-unknown' } | { readonly kind: 'no-letter-needed' }
  > {
    if (referral?.id !== input.referralId || !accompanies) return refuse({ kind: 'referral-unknown' })
    if (referral.toPostId !== null || !isWaiting(stateAt(referral, now.at))) return refuse({ kind: 'no-letter-needed' })
    return accept({ ...input, expiresAt: answerCodeEnd(now.at) })
  }
})
