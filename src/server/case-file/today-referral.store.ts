/** What referrals ask of me, on either side; their limits of the register show themselves as running clocks. */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import { dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly kind: 'answer-referral' | 'answer-question-of-referral' | 'ask-next-provider' | 'tell-attendance' | 'close-referral'
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: Due['risk']
  readonly due_at: Moment
}

/** Which service it is stays with the referral: a list on a screen says only that somebody waits (G-16). */
export async function readReferralDuties(work: Work): Promise<readonly Due[]> {
  const rows = await work.query<Row>('select kind, id, case_file_id, code_name, risk, due_at from casework.referral_dues($1)', [
    work.now.at
  ])
  return rows.map(({ kind, id, case_file_id, code_name, risk, due_at }) =>
    dueRow(kind, id, dayOf(due_at), {
      caseFileId: case_file_id,
      codeName: code_name,
      risk,
      dueAt: kind === 'answer-referral' ? due_at : null
    })
  )
}
