/** The basis somebody is choosing for giving something to a duty: which of the three, and what stands behind it. */
import type { Role } from '#domain/access/role.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import { refuse } from '#domain/kernel/result.ts'
import { assessmentCovers, consentCovers, dutyCovers, type GrantBasis, grantBases, type LegalDuty, legalDuties } from './grant.ts'

export interface ChosenBasis {
  readonly basis?: GrantBasis | undefined
  readonly consentId?: string | undefined
  readonly bestInterestId?: string | undefined
  readonly legalDuty?: LegalDuty | undefined
}

/** Another duty asks for its basis anew. */
export const noBasis = { basis: undefined, consentId: undefined, bestInterestId: undefined, legalDuty: undefined } as const

/** The basis is named, and so is what stands behind it. */
export function isFounded({ basis, consentId, bestInterestId, legalDuty }: ChosenBasis): boolean {
  const behind = { consent: consentId, 'best-interest': bestInterestId, 'legal-duty': legalDuty }
  return basis !== undefined && behind[basis] !== undefined
}

/** As it is sent: what was chosen under another basis before does not go along. */
export const foundedOn = ({ basis, consentId, bestInterestId, legalDuty }: ChosenBasis) => ({
  consentId: basis === 'consent' ? (consentId ?? null) : null,
  bestInterestId: basis === 'best-interest' ? (bestInterestId ?? null) : null,
  legalDuty: basis === 'legal-duty' ? (legalDuty ?? null) : null
})

interface Recorded<Consent, Assessment> {
  readonly consents: readonly Consent[]
  readonly assessments: readonly Assessment[]
}

/** Of what is recorded on the file and written in the law, only what covers this duty. */
export const basesFor = <Consent extends { readonly purpose: ConsentPurpose }, Assessment extends { readonly question: string }>(
  role: Role,
  { consents, assessments }: Recorded<Consent, Assessment>
) => ({
  consents: consents.filter(({ purpose }) => consentCovers(purpose, role)),
  assessments: assessments.filter(({ question }) => assessmentCovers(question, role)),
  duties: legalDuties.terms.filter(({ code }) => dutyCovers(code, role))
})

interface NamedBasis {
  readonly basis: GrantBasis | null
  readonly consentId: string | null
  readonly bestInterestId: string | null
  readonly legalDuty: LegalDuty | null
}
type Live = Recorded<{ readonly id: string; readonly purpose: ConsentPurpose }, { readonly id: string; readonly question: string }>

/** Exactly the basis that is named, live, and about this duty: the gate of a grant, and of a paper, which cannot be taken back. */
export function faultInBasis({ consents, assessments }: Live, role: Role, { basis, consentId, bestInterestId, legalDuty }: NamedBasis) {
  const named = { consent: consentId, 'best-interest': bestInterestId, 'legal-duty': legalDuty }
  const others = grantBases.codes.filter((one) => one !== basis && named[one] !== null)
  if (basis === null || named[basis] === null || others.length > 0) return refuse({ kind: 'basis-missing' })
  if (consentId && !consents.some((one) => one.id === consentId && consentCovers(one.purpose, role)))
    return refuse({ kind: 'consent-does-not-cover' })
  if (bestInterestId && !assessments.some((one) => one.id === bestInterestId && assessmentCovers(one.question, role)))
    return refuse({ kind: 'assessment-does-not-cover' })
  return legalDuty && !dutyCovers(legalDuty, role) ? refuse({ kind: 'duty-does-not-cover' }) : undefined
}
