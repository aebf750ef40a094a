/** How the child's own side ends a referral, takes it back, or lets access go on with a new consent (security.md 3.5, G-13). */
import { z } from 'zod'
import { grantEnd } from '#domain/grant/grant.ts'
import { command } from '#domain/kernel/command.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Addressee } from './draft-referral.ts'
import { isOpenToRecipient } from './referral.ts'
import { faultInEvent, type OpenProblem, ofReferral, type ReferralInState } from './referral-open.ts'
import { type Bases, type BasisProblem, basisFields, faultInBasis } from './send-referral.ts'

export const CloseReferral = z.strictObject(ofReferral)
export type CloseReferral = z.infer<typeof CloseReferral>

export const closeReferral = command({
  name: 'referral.close',
  input: CloseReferral,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: ReferralInState, input, now, caller): Result<CloseReferral, OpenProblem> =>
    faultInEvent(state, 'close', input, now, caller) ?? accept(input)
})

export const cancelReasons = vocabulary([
  { code: 'CN1', id: 'Anak berubah pikiran', en: 'The child changed her mind' },
  { code: 'CN2', id: 'Sudah tidak dibutuhkan', en: 'Not needed any more' },
  { code: 'CN3', id: 'Terlalu lama menunggu jawaban', en: 'Waited too long for an answer' },
  { code: 'CN4', id: 'Tempat itu tidak lagi aman', en: 'The place is no longer safe' },
  { code: 'CN5', id: 'Salah alamat', en: 'Sent to the wrong place' }
])

export const CancelReferral = z.strictObject({
  ...ofReferral,
  reason: field(cancelReasons.schema, 'Alasan', 'Reason', 'S3', 'K12')
})
export type CancelReferral = z.infer<typeof CancelReferral>

export const cancelReferral = command({
  name: 'referral.cancel',
  input: CancelReferral,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide: (state: ReferralInState, input, now, caller): Result<CancelReferral, OpenProblem> =>
    faultInEvent(state, 'cancel', input, now, caller) ?? accept(input)
})

export const ExtendReferral = z.strictObject({
  ...ofReferral,
  ...basisFields,
  grantId: field(Id, 'Akses baru', 'New access', 'S2', 'K12'),
  days: field(z.int().min(1).max(30), 'Berapa hari lagi', 'How many more days', 'S2', 'K12')
})
export type ExtendReferral = z.infer<typeof ExtendReferral>

export interface ExtendState extends ReferralInState, Bases {
  readonly addressee: Addressee | null
  /** the consents the referral rests on already: a longer access needs a newer word */
  readonly restsOn: readonly string[]
}
export type ExtendProblem = OpenProblem | BasisProblem | { readonly kind: 'nothing-to-extend' } | { readonly kind: 'new-consent-needed' }

export const extendReferral = command({
  name: 'referral.extend',
  input: ExtendReferral,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ExtendState, input, now): Result<ExtendReferral & { readonly untilAt: Moment }, ExtendProblem> {
    const { referral, addressee: to } = state
    if (referral?.id !== input.referralId || !to || !state.accompanies) return refuse({ kind: 'referral-unknown' })
    if (!isOpenToRecipient(referral.state) || referral.toPostId === null) return refuse({ kind: 'nothing-to-extend' })
    if (referral.version !== input.seenVersion)
      return refuse({ kind: 'changed-meanwhile', current: { version: referral.version, state: referral.state } })
    const fault = faultInBasis(state, to, input)
    if (fault) return fault
    if ([input.sharingConsentId, input.bestInterestId].some((one) => one !== null && state.restsOn.includes(one)))
      return refuse({ kind: 'new-consent-needed' })
    const consentUntil = state.consents
      .filter(({ id }) => id === input.sharingConsentId || id === input.referralConsentId)
      .reduce<string | null>((first, { expiresOn }) => (first === null || expiresOn < first ? expiresOn : first), null)
    return accept({ ...input, untilAt: grantEnd({ days: input.days, consentUntil }, now.at) })
  }
})
