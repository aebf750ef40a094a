/** Where each sealed value lives. A place is written into the seal, so this list must never change for existing columns. */
import type { Place } from './seal.ts'

const inFile =
  (compartment: Place['compartment'], column: (rowId: string) => string) =>
  (subjectId: string, rowId = subjectId, version = 1): Place => ({ subjectId, compartment, column: column(rowId), version })

export const places = {
  /** written once, so its version is always 1 */
  supporterLabel: inFile('K10', (id) => `supporter.label/${id}`),
  /** of one edition: the row is the map and the person */
  childPersonName: (caseFileId: string, mapId: string, personId: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K10',
    column: `child_map_place.name/${mapId}/${personId}`,
    version: 1
  }),
  childMapStatement: inFile('K10', (id) => `child_map.statement/${id}`),
  childMapAgreed: inFile('K10', (id) => `child_map_talk.agreed/${id}`),
  childWords: inFile('K5', (id) => `assessment.child_words/${id}`),
  instrumentNote: inFile('K5', (id) => `instrument_answers.note/${id}`),
  /** what a psychologist entered, as JSON */
  screeningAnswers: inFile('K6', (id) => `screening.answers/${id}`),
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
  /** version = the conference's place_version */
  conferencePlace: inFile('K11', (id) => `conference.place/${id}`),
  conferenceStatement: inFile('K11', (id) => `conference.statement/${id}`),
  conferenceOffice: inFile('K11', (id) => `conference_participant.office/${id}`),
  conferenceNote: inFile('K11', (id) => `conference_point.note/${id}`),
  decisionWhat: inFile('K11', (id) => `conference_decision.what/${id}`),
  decisionOwner: inFile('K11', (id) => `conference_decision.outside_owner/${id}`),
  planReturn: inFile('K11', (id) => `plan.return_reason/${id}`),
  handoverQuestion: inFile('K11', (id) => `handover_question.question/${id}`),
  handoverAnswer: inFile('K11', (id) => `handover_question.answer/${id}`),
  introductionView: inFile('K11', (id) => `handover_introduction.statement/${id}`),
  transferCall: inFile('K11', (id) => `transfer.call_statement/${id}`),
  transferCompanion: inFile('K11', (id) => `transfer.journey_companion/${id}`),
  promiseTold: inFile('K11', (id) => `promise_settled.told/${id}`),
  reviewStatement: inFile('K11', (id) => `review.statement/${id}`),
  visitStatement: inFile('K11', (id) => `monitoring_visit.statement/${id}`),
  transitionStatement: inFile('K11', (id) => `transition.statement/${id}`),
  /** version = the line's version: each keeping writes it anew */
  transitionHolder: inFile('K11', (id) => `transition_line.holder/${id}`),
  legalNumber: inFile('K8', (id) => `legal_reference.number/${id}`),
  determination: (caseFileId: string, column: 'reasons' | 'statement', id: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `determination.${column}/${id}`,
    version: 1
  }),
  returnStatement: (caseFileId: string, table: 'return_step' | 'care_try' | 'return_visit', id: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `${table}.statement/${id}`,
    version: 1
  }),
  careSkipped: inFile('K11', (id) => `care_try.skip_reason/${id}`),
  panelOffice: inFile('K11', (id) => `determination_member.office/${id}`),
  panelDissent: inFile('K11', (id) => `determination_member.dissent/${id}`),
  /** written once with the request; the reason it was returned once more */
  closing: (caseFileId: string, column: 'statement' | 'legal_owner' | 'needs_owner' | 'receiver' | 'return_reason', id: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `closing.${column}/${id}`,
    version: 1
  }),
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
  /** how somebody is called, written once; version of a rule = the rule's version */
  contactName: inFile('K3', (id) => `contact_person.name/${id}`),
  contactRule: (
    caseFileId: string,
    column: 'phone' | 'email' | 'post' | 'readers' | 'code_word',
    personId: string,
    version: number
  ): Place => ({ subjectId: caseFileId, compartment: 'K3', column: `contact_rule.${column}/${personId}`, version }),
  /** what a child wrote or said, and what it was answered (K14); words are written once, so their version is always 1 */
  voiceWords: inFile('K14', (id) => `voice.words/${id}`),
  wishReason: inFile('K14', (id) => `worker_wish.reason/${id}`),
  complaintOutcome: inFile('K14', (id) => `complaint.outcome/${id}`),
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
  /** version = the plan's version, or the name's: each writing is a row of its own */
  schoolPlan: (caseFileId: string, column: 'welcomed_by' | 'sentence' | 'statement', version: number): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `school_plan.${column}/${caseFileId}`,
    version
  }),
  schoolName: (caseFileId: string, column: 'school' | 'grade', version: number): Place => ({
    subjectId: caseFileId,
    compartment: 'K9',
    column: `school_name.${column}/${caseFileId}`,
    version
  }),
  schoolStanding: inFile('K11', (id) => `school_standing.statement/${id}`),
  schoolSafeguard: inFile('K11', (id) => `school_contact.safeguard/${id}`),
  schoolStepHolder: inFile('K11', (id) => `school_step.holder/${id}`),
  schoolContactName: inFile('K9', (id) => `school_contact_name.school/${id}`),
  /** version = the plan's version, or the account's */
  familyPlan: (caseFileId: string, column: 'goal' | 'statement', version: number): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `family_plan.${column}/${caseFileId}`,
    version
  }),
  savingsBank: inFile('K11', (id) => `child_savings.bank/${id}`),
  familyReview: inFile('K11', (id) => `family_review.statement/${id}`),
  familyStepHolder: inFile('K11', (id) => `family_step.holder/${id}`),
  careSession: (caseFileId: string, column: 'agreement' | 'safeguard' | 'statement', sessionId: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `care_session.${column}/${sessionId}`,
    version: 1
  }),
  activity: (caseFileId: string, column: 'place' | 'mentor' | 'sentence' | 'statement', activityId: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K11',
    column: `skill_activity.${column}/${activityId}`,
    version: 1
  }),
  /** what was agreed belongs to the supervisor's post, so that it outlives whoever holds it */
  supervisionPoint: inFile('K16', (id) => `supervision_point.text/${id}`),
  institutionStep: inFile('K16', (id) => `institution_check.next_step/${id}`),
  /** words about an area, of no child: one key for the whole kabupaten/kota, so that reading a plan counts as one opening */
  areaWords: (regionCode: string, column: string, id: string, version = 1): Place => ({
    subjectId: `region ${regionCode}`,
    compartment: 'K18',
    column: `${column}/${id}`,
    version
  }),
  /** a key of the person's own account: no file, no post, no budget of openings */
  wellbeing: (accountId: string, id: string): Place => ({
    subjectId: accountId,
    compartment: 'account',
    column: `wellbeing_entry.scores/${id}`,
    version: 1
  }),
  /** written once, so its version is always 1 */
  careInstitution: inFile('K11', (id) => `care_appointment.institution/${id}`),
  /** an institution's own: a psychologist's in K6, a health worker's in K7 */
  careNote: (caseFileId: string, compartment: 'K6' | 'K7', id: string): Place => ({
    subjectId: caseFileId,
    compartment,
    column: `care_note.body/${id}`,
    version: 1
  }),
  visum: (caseFileId: string, column: 'number' | 'issuer', id: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K8',
    column: `visum.${column}/${id}`,
    version: 1
  }),
  shelterStatement: inFile('K11', (id) => `shelter_review.statement/${id}`),
  shelterNote: inFile('K11', (id) => `shelter_note.body/${id}`),
  /** numbers of colleagues' papers: one key for the whole kabupaten/kota, so that a register is one opening */
  staffNumber: (regionCode: string, column: 'qualification.number' | 'course_attendance.certificate', id: string): Place => ({
    subjectId: `region ${regionCode}`,
    compartment: 'K16',
    column: `${column}/${id}`,
    version: 1
  }),
  /** version = the referral's message_version */
  referralMessage: inFile('K12', (id) => `referral.message/${id}`),
  referralPacket: (caseFileId: string, referralId: string, field: string): Place => ({
    subjectId: caseFileId,
    compartment: 'K12',
    column: `referral_packet.text/${referralId}/${field}`,
    version: 1
  }),
  referralQuestion: inFile('K12', (id) => `referral_question.words/${id}`),
  referralAnswer: inFile('K12', (id) => `referral_question.answer/${id}`),
  referralSummary: inFile('K12', (id) => `referral.summary/${id}`),
  paperOffice: inFile('K11', (id) => `paper.office/${id}`),
  paperCode: inFile('K11', (id) => `paper.code/${id}`),
  /** the compartment is the attachment's own */
  attachmentKey: inFile('K11', (id) => `attachment_body.key/${id}`),
  totp: (accountId: string): Place => ({ subjectId: accountId, compartment: 'account', column: 'credential.totp', version: 1 })
}
