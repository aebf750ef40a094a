/** The basis somebody is choosing for giving something to a duty: which of the three, and what stands behind it. */
import type { Role } from '#domain/access/role.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import { assessmentCovers, consentCovers, dutyCovers, type GrantBasis, type LegalDuty, legalDuties } from './grant.ts'

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
