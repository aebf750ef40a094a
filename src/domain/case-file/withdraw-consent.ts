/** Withdrawing a consent: no reason is asked, and nothing that follows may rest on it (domain.md G-13). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { ConsentStatus } from './consent.ts'

export const withdrawers = vocabulary([
  { code: 'CHILD', id: 'Anak', en: 'The child' },
  { code: 'CARER', id: 'Wali', en: 'Parent or guardian' }
])

export const WithdrawConsent = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  consentId: field(Id, 'Persetujuan', 'Consent', 'S2', 'K4'),
  withdrawnOn: field(Day, 'Ditarik pada', 'Withdrawn on', 'S2', 'K4'),
  by: field(withdrawers.schema, 'Ditarik oleh', 'Withdrawn by', 'S3', 'K4')
})
export type WithdrawConsent = z.infer<typeof WithdrawConsent>

export interface WithdrawConsentState {
  /** null when there is no such consent on this file */
  readonly status: ConsentStatus | null
}

export type WithdrawConsentProblem = { readonly kind: 'consent-not-given' } | { readonly kind: 'withdrawn-in-future' }

/** Works on a closed file too: a right does not end with the work. */
export const withdrawConsent = command({
  name: 'case-file.withdraw-consent',
  input: WithdrawConsent,
  compartments: ['K4'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: WithdrawConsentState, input, now): Result<WithdrawConsent, WithdrawConsentProblem> {
    if (state.status !== 'GIVEN') return refuse({ kind: 'consent-not-given' })
    if (input.withdrawnOn > now.today) return refuse({ kind: 'withdrawn-in-future' })
    return accept(input)
  }
})
