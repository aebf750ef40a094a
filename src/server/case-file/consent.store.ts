/** Consents and best-interest assessments: the states of their commands and what each saves. */
import type { ConsentStatus } from '#domain/case-file/consent.ts'
import type { RecordBestInterest, RecordBestInterestState } from '#domain/case-file/record-best-interest.ts'
import type { RecordConsent, RecordConsentState } from '#domain/case-file/record-consent.ts'
import type { SignBestInterest, SignBestInterestState } from '#domain/case-file/sign-best-interest.ts'
import type { WithdrawConsent, WithdrawConsentState } from '#domain/case-file/withdraw-consent.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { lockedFile } from './file-state.store.ts'

export async function stateForConsent(work: Work, { caseFileId }: RecordConsent): Promise<RecordConsentState> {
  const [file, signed, [ofAge]] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<{ id: string }>('select id from casework.best_interest where case_file_id = $1 and signed_at is not null', [caseFileId]),
    work.query<{ month: string }>('select month from casework.of_age where case_file_id = $1', [caseFileId])
  ])
  return { file, signedBestInterestIds: signed.map((one) => one.id), month: ofAge?.month ?? null }
}

export async function saveConsent(work: Work, consent: RecordConsent): Promise<void> {
  const recipient =
    consent.recipient && (await work.vault.seal(places.consentRecipient(consent.caseFileId, consent.consentId), consent.recipient))
  await work.query(
    `insert into casework.consent (id, case_file_id, purpose, status, given_by, carer, child_answer, recipient, language, best_interest_id,
       answered_on, expires_on, explained_by_post_id, witnessed, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      consent.consentId,
      consent.caseFileId,
      consent.purpose,
      consent.given ? 'GIVEN' : 'REFUSED',
      consent.by,
      consent.carer,
      consent.childAnswer,
      recipient,
      consent.language,
      consent.bestInterestId,
      consent.answeredOn,
      consent.expiresOn,
      consent.explainedByPostId,
      consent.witnessed,
      work.now.at,
      work.caller.accountId
    ]
  )
}

export async function stateForWithdrawal(work: Work, { caseFileId, consentId }: WithdrawConsent): Promise<WithdrawConsentState> {
  await lockedFile(work, caseFileId)
  const [row] = await work.query<{ status: ConsentStatus }>('select status from casework.consent where id = $1 and case_file_id = $2', [
    consentId,
    caseFileId
  ])
  return { status: row?.status ?? null }
}

export async function saveWithdrawal(work: Work, { caseFileId, consentId, withdrawnOn, by }: WithdrawConsent): Promise<void> {
  await work.query(
    `update casework.consent set status = 'WITHDRAWN', withdrawn_on = $3, withdrawn_by = $4 where id = $1 and case_file_id = $2`,
    [consentId, caseFileId, withdrawnOn, by]
  )
}

export const stateForBestInterest = async (work: Work, { caseFileId }: RecordBestInterest): Promise<RecordBestInterestState> => ({
  file: await lockedFile(work, caseFileId)
})

export async function saveBestInterest(work: Work, one: RecordBestInterest): Promise<void> {
  const childView =
    one.childView && (await work.vault.seal(places.bestInterest(one.caseFileId, 'child_view', one.bestInterestId), one.childView))
  await work.query(
    `insert into casework.best_interest (id, case_file_id, question, options, chosen, legal_basis, reasons, child_view, no_view_reason, assessed_on,
       recorded_at, worker_post_id, worker_account_id)
     select $1, f.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, f.worker_post_id, $12 from casework.case_file f where f.id = $2`,
    [
      one.bestInterestId,
      one.caseFileId,
      one.question,
      one.options,
      one.chosen,
      one.legalBasis,
      await work.vault.seal(places.bestInterest(one.caseFileId, 'reasons', one.bestInterestId), one.reasons),
      childView,
      one.noViewReason,
      one.assessedOn,
      work.now.at,
      work.caller.accountId
    ]
  )
}

export async function stateForSignature(work: Work, { caseFileId, bestInterestId }: SignBestInterest): Promise<SignBestInterestState> {
  await lockedFile(work, caseFileId)
  const [[row], signing] = await Promise.all([
    work.query<NonNullable<SignBestInterestState['bestInterest']>>(
      `select worker_post_id as "workerPostId", worker_account_id as "workerAccountId", signed_at is not null as "isSigned"
       from casework.best_interest where id = $1 and case_file_id = $2`,
      [bestInterestId, caseFileId]
    ),
    work.query<{ id: string }>(
      `select post_id as id from casework.standing where case_file_id = $1 and standing in ('supervisor', 'unit-head') and from_at <= now() and until_at > now()`,
      [caseFileId]
    )
  ])
  return { bestInterest: row ?? null, signingPostIds: signing.map((one) => one.id) }
}

export async function saveSignature(
  work: Work,
  { caseFileId, bestInterestId, signerPostId }: SignBestInterest & { signerPostId: string }
): Promise<void> {
  await work.query(
    'update casework.best_interest set signer_post_id = $3, signer_account_id = $4, signed_at = $5 where id = $1 and case_file_id = $2',
    [bestInterestId, caseFileId, signerPostId, work.caller.accountId, work.now.at]
  )
}
