/** Where each sealed value lives. A place is written into the seal, so this list must never change for existing columns. */
import type { Place } from './seal.ts'

const inFile =
  (compartment: Place['compartment'], column: (rowId: string) => string) =>
  (subjectId: string, rowId = subjectId, version = 1): Place => ({ subjectId, compartment, column: column(rowId), version })

export const places = {
  /** written once, so its version is always 1 */
  supporterLabel: inFile('K10', (id) => `supporter.label/${id}`),
  childWords: inFile('K5', (id) => `assessment.child_words/${id}`),
  consentRecipient: inFile('K4', (id) => `consent.recipient/${id}`),
  bestInterest: (caseFileId: string, column: 'reasons' | 'child_view', id: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `best_interest.${column}/${id}`,
    version: 1
  }),
  note: inFile('K11', (id) => `note.body/${id}`),
  safetyPlan: (
    caseFileId: string,
    column: 'safe_people' | 'safe_places' | 'code_word' | 'what_to_do' | 'whom_to_call' | 'not_to_tell',
    version: number
  ): Place => ({ subjectId: caseFileId, compartment: 'K3', column: `safety_plan.${column}`, version }),
  goalWords: inFile('K11', (id) => `plan_goal.words/${id}`),
  /** version = the action's terms_version: progress moves its version without writing the texts anew */
  actionWhat: inFile('K11', (id) => `plan_action.what/${id}`),
  actionOwner: inFile('K11', (id) => `plan_action.outside_owner/${id}`),
  progressReason: inFile('K11', (id) => `plan_progress.reason/${id}`),
  progressWhy: inFile('K11', (id) => `plan_progress.opinion_why/${id}`),
  planChildView: inFile('K11', (id) => `plan_child_view.statement/${id}`),
  planReturn: inFile('K11', (id) => `plan.return_reason/${id}`),
  identity: (caseFileId: string, column: 'name' | 'called' | 'nik' | 'kk' | 'born_on', version: number): Place => ({
    subjectId: caseFileId,
    compartment: 'K2',
    column: `identity.${column}`,
    version
  }),
  whereabouts: (caseFileId: string, column: 'address' | 'phone', version: number): Place => ({
    subjectId: caseFileId,
    compartment: 'K3',
    column: `whereabouts.${column}`,
    version
  }),
  /** kept with the audit trail (K17): why a file was opened in an emergency, and what another unit thought of it */
  emergencyReason: inFile('K17', (id) => `emergency.reason/${id}`),
  emergencyVerdict: inFile('K17', (id) => `emergency.verdict_reasons/${id}`),
  /** a report's own words and numbers are written once, so their version is always 1 */
  report: (reportId: string, column: 'note' | 'reporter_name' | 'contact_number' | 'contact_readers' | 'contact_code_word'): Place => ({
    subjectId: reportId,
    compartment: column === 'note' ? 'K4' : 'K3',
    column: `report.${column}`,
    version: 1
  }),
  totp: (accountId: string): Place => ({ subjectId: accountId, compartment: 'account', column: 'credential.totp', version: 1 })
}
