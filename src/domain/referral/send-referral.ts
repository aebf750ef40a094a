/** Sending: only on the child's word (CS04 for referring, CS03 naming the agency) or a signed best-interest assessment, and only what was shown. */
import { z } from 'zod'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import { assessmentCovers } from '#domain/grant/grant.ts'
import { command } from '#domain/kernel/command.ts'
import { addTime, type Day, type Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Addressee, DraftProblem } from './draft-referral.ts'
import { faultInAddressee } from './draft-referral.ts'
import { fieldsFor } from './packet.ts'
import { urgencies } from './referral.ts'
import { faultInEvent, type OpenProblem, ofReferral, type ReferralInState } from './referral-open.ts'

export const referralBases = vocabulary([
  { code: 'consent', id: 'Persetujuan anak atau wali', en: 'Consent of the child or carer' },
  { code: 'best-interest', id: 'Penilaian kepentingan terbaik (BIA)', en: 'Best-interest assessment (BIA)' }
])

/** What a basis names; the same for sending and for letting access go on. */
export const basisFields = {
  basis: field(referralBases.schema, 'Dasar', 'Basis', 'S2', 'K12'),
  referralConsentId: field(Id.nullable(), 'Persetujuan rujukan', 'Consent to the referral', 'S2', 'K12'),
  sharingConsentId: field(Id.nullable(), 'Persetujuan berbagi data', 'Consent to sharing', 'S2', 'K12'),
  bestInterestId: field(Id.nullable(), 'Penilaian kepentingan terbaik', 'Best-interest assessment', 'S2', 'K12')
}
export interface Basis {
  readonly basis: (typeof referralBases.codes)[number]
  readonly referralConsentId: string | null
  readonly sharingConsentId: string | null
  readonly bestInterestId: string | null
}

export const SendReferral = z.strictObject({
  ...ofReferral,
  ...basisFields,
  /** which edition of every source the preview showed: what travels is what was agreed to */
  shown: field(z.string().regex(/^[\d.]{1,60}$/), 'Yang ditampilkan', 'What was shown', 'S1', 'K12')
})
export type SendReferral = z.infer<typeof SendReferral>

export interface LiveConsent {
  readonly id: string
  readonly purpose: ConsentPurpose
  /** to whom and what for, in the words of whoever recorded it */
  readonly recipient: string | null
  readonly expiresOn: Day
}
export interface Bases {
  /** given and not over */
  readonly consents: readonly LiveConsent[]
  /** signed by two */
  readonly assessments: readonly { readonly id: string; readonly question: string }[]
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * One consent for one agency: the words it was recorded with name the unit, or its agency and no further place. "Puskesmas Kota Batam" is one
 * health centre, not every office of the agency.
 */
export function namesAgency(words: string | null, to: Pick<Addressee, 'unitName' | 'agencyName'>): boolean {
  const [unit, agency] = [folded(to.unitName), folded(to.agencyName)]
  const said = (words ?? '').replace(/\(.*?\)/g, ' ')
  if (unit !== '' && ` ${folded(said)} `.includes(` ${unit} `)) return true
  return agency !== '' && said.split(/[,.;:/–—\n]|\s-\s|\suntuk\s|\sfor\s/i).some((phrase) => ` ${folded(phrase)}`.endsWith(` ${agency}`))
}

export type BasisProblem =
  | { readonly kind: 'basis-missing' }
  | { readonly kind: 'referral-consent-missing' }
  | { readonly kind: 'sharing-consent-missing' }
  | { readonly kind: 'sharing-names-another' }
  | { readonly kind: 'assessment-does-not-cover' }

export function faultInBasis({ consents, assessments }: Bases, to: Addressee, input: Basis) {
  if (input.basis === 'best-interest') {
    if (input.referralConsentId !== null || input.sharingConsentId !== null) return refuse({ kind: 'basis-missing' })
    const assessment = assessments.find(({ id }) => id === input.bestInterestId)
    return assessment && assessmentCovers(assessment.question, to.role ?? 'R10') ? undefined : refuse({ kind: 'assessment-does-not-cover' })
  }
  if (input.bestInterestId !== null) return refuse({ kind: 'basis-missing' })
  if (!consents.some(({ id, purpose }) => id === input.referralConsentId && purpose === 'CS04'))
    return refuse({ kind: 'referral-consent-missing' })
  const sharing = consents.find(({ id, purpose }) => id === input.sharingConsentId && purpose === 'CS03')
  if (!sharing) return refuse({ kind: 'sharing-consent-missing' })
  return namesAgency(sharing.recipient, to) ? undefined : refuse({ kind: 'sharing-names-another' })
}

export interface SendState extends ReferralInState, Bases {
  readonly addressee: Addressee | null
  /** the editions of every source as they are now */
  readonly shown: string
}

export type SendProblem = OpenProblem | DraftProblem | BasisProblem | { readonly kind: 'packet-changed' }

export type ReferralSent = SendReferral & {
  readonly standsUntil: Moment
  readonly fields: readonly string[]
  readonly days: number
  readonly toPostId: string | null
}

export const sendReferral = command({
  name: 'referral.send',
  input: SendReferral,
  compartments: ['K12'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: SendState, input, now, caller): Result<ReferralSent, SendProblem> {
    const fault = faultInEvent(state, 'send', input, now, caller)
    if (fault) return fault
    const { referral, addressee: to } = state
    if (!referral || !to) return refuse({ kind: 'service-unknown' })
    const away = faultInAddressee(to, referral.service, caller.accountId) ?? faultInBasis(state, to, input)
    if (away) return away
    // The post's duty may have changed since the packet was chosen: nothing beyond it travels.
    if (referral.toPostId !== to.postId || referral.fields.some((one) => !(fieldsFor(to.role) as readonly string[]).includes(one)))
      return refuse({ kind: 'packet-changed' })
    if (state.shown !== input.shown) return refuse({ kind: 'packet-changed' })
    const standsUntil = addTime(now.at, urgencies.term(referral.urgency).stands, 'day')
    return accept({ ...input, standsUntil, fields: referral.fields, days: referral.days, toPostId: referral.toPostId })
  }
})
