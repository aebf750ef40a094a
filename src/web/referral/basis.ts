/** The basis a referral can rest on today, chosen from what is recorded on the file. */
import { assessmentCovers } from '#domain/grant/grant.ts'
import type { Basis } from '#domain/referral/send-referral.ts'
import { namesAgency } from '#domain/referral/send-referral.ts'
import type { DraftRead, Face } from './referral.local.ts'

export interface Standing {
  readonly agreed: { readonly id: string; readonly expiresOn: string } | undefined
  readonly sharing: { readonly id: string; readonly expiresOn: string } | undefined
  readonly assessment: { readonly id: string } | undefined
}

export function standingOf(face: Face, { consents, assessments }: DraftRead): Standing {
  const unit = { unitName: face.toUnit ?? '', agencyName: face.toAgency ?? face.toUnit ?? '' }
  return {
    agreed: consents.find(({ purpose }) => purpose === 'CS04'),
    sharing: consents.find(({ purpose, recipient }) => purpose === 'CS03' && namesAgency(recipient, unit)),
    assessment: assessments.find(({ question }) => assessmentCovers(question, face.toRole ?? 'R10'))
  }
}

export const basisOf = (kind: Basis['basis'], { agreed, sharing, assessment }: Standing): Basis =>
  kind === 'consent'
    ? { basis: kind, referralConsentId: agreed?.id ?? null, sharingConsentId: sharing?.id ?? null, bestInterestId: null }
    : { basis: kind, referralConsentId: null, sharingConsentId: null, bestInterestId: assessment?.id ?? null }

export const isReady = (kind: Basis['basis'], { agreed, sharing, assessment }: Standing): boolean =>
  kind === 'consent' ? Boolean(agreed && sharing) : Boolean(assessment)
