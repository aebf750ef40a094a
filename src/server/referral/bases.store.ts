/** What a referral may rest on: consents that are given and not over, with whom they name, and best-interest assessments signed by two. */
import type { Bases, LiveConsent } from '#domain/referral/send-referral.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

export async function basesOf(work: Work, caseFileId: string): Promise<Bases> {
  const [consents, assessments] = await Promise.all([
    work.query<LiveConsent>(
      `select id, purpose, recipient, expires_on as "expiresOn" from casework.consent
       where case_file_id = $1 and status = 'GIVEN' and expires_on >= $2 and purpose in ('CS03', 'CS04') order by recorded_at desc, id`,
      [caseFileId, work.now.today]
    ),
    work.query<{ id: string; question: string }>(
      'select id, question from casework.best_interest where case_file_id = $1 and signed_at is not null order by recorded_at desc, id',
      [caseFileId]
    )
  ])
  return {
    assessments,
    consents: await Promise.all(
      consents.map(async (one) => ({
        ...one,
        recipient: one.recipient && (await work.vault.open(places.consentRecipient(caseFileId, one.id), one.recipient))
      }))
    )
  }
}
