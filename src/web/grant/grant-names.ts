/** Parts of a file and grounds of a grant in plain words, in the language on screen. */
import { compartments } from '#domain/access/compartments.ts'
import { purposes } from '#domain/access/purpose.ts'
import { roles } from '#domain/access/role.ts'
import { bestInterestQuestions } from '#domain/case-file/best-interest.ts'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { legalDuties } from '#domain/grant/grant.ts'
import { grantWords } from '#web/words/grants.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { GrantRow } from './grant.local.ts'

interface Named {
  readonly code: string
  readonly id: string
  readonly en: string
}

export function useGrantNames() {
  const name = useName()
  const w = useWords(grantWords)
  const of = (terms: readonly Named[], code: string | null): string => {
    const term = terms.find((one) => one.code === code)
    return term ? name(term) : ''
  }
  const list = (words: readonly string[]): string =>
    words.length < 2 ? (words[0] ?? w.offer.none) : `${words.slice(0, -1).join(', ')} ${w.and} ${words.at(-1)}`
  return {
    duty: (role: string) => of(roles.terms, role),
    purpose: (code: string | null) => of(purposes.terms, code),
    part: (code: string) => of(compartments.terms, code),
    parts: (codes: readonly string[]) => list(codes.map((code) => of(compartments.terms, code))),
    basis: ({ basis, consentPurpose, question, legalDuty }: GrantRow): string =>
      basis === 'consent'
        ? of(consentPurposes.terms, consentPurpose)
        : basis === 'best-interest'
          ? of(bestInterestQuestions.terms, question)
          : basis === 'legal-duty'
            ? of(legalDuties.terms, legalDuty)
            : w.list.assignment
  }
}
