/** Learning again: where the child stands, who was spoken to, what was answered, and how it goes. */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { assessmentCovers } from '#domain/grant/grant.ts'
import type { ContactSchool, ContactSchoolState } from '#domain/schooling/contact-school.ts'
import type { RecordAttendance, RecordAttendanceState } from '#domain/schooling/record-attendance.ts'
import type { RecordResponse, RecordResponseState } from '#domain/schooling/record-response.ts'
import type { RecordStanding, RecordStandingState, StandingRecorded } from '#domain/schooling/record-standing.ts'
import type { Standing } from '#domain/schooling/schooling.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/** Locked: of two people who saw one version exactly one is first. */
export async function lockedFile(work: Work, caseFileId: string): Promise<Pick<CaseFile, 'state'> | null> {
  const [file] = await work.query<Pick<CaseFile, 'state'>>('select state from casework.case_file where id = $1 for update', [caseFileId])
  return file ?? null
}

export async function stateForStanding(work: Work, { caseFileId }: RecordStanding): Promise<RecordStandingState> {
  const file = await lockedFile(work, caseFileId)
  const [latest] = await work.query<NonNullable<RecordStandingState['latest']>>(
    'select status, wish, on_day as "onDay" from casework.school_standing where case_file_id = $1 order by on_day desc, recorded_at desc limit 1',
    [caseFileId]
  )
  return { file, latest: latest ?? null }
}

export async function saveStanding(work: Work, recorded: StandingRecorded): Promise<Answer> {
  const { caseFileId, standingId, onDay, clock } = recorded
  const statement = recorded.statement && (await work.vault.seal(places.schoolStanding(caseFileId, standingId), recorded.statement))
  await work.query(
    `insert into casework.school_standing (id, case_file_id, status, barriers, wish, statement, missing_reason, on_day, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      standingId,
      caseFileId,
      recorded.status,
      recorded.barriers,
      recorded.wish,
      statement || null,
      statement ? null : recorded.missingReason,
      onDay,
      work.now.at,
      work.caller.accountId
    ]
  )
  // the two weeks run from the day the child asked, not from when it was typed in
  if (clock === 'start') {
    const from = onDay === work.now.today ? work.now.at : `${onDay}T00:00:00+07:00`
    await work.query(`select casework.start_clock($1, 'ST13', $1, $2)`, [caseFileId, from])
  }
  if (clock === 'stop') await stopWaiting(work, caseFileId)
  return { standingId, status: recorded.status }
}

const stopWaiting = (work: Work, caseFileId: string) =>
  work.query(`select casework.stop_clock($1, 'ST13', $1, $2)`, [caseFileId, work.now.at])

export async function stateForContact(work: Work, { caseFileId, postId }: ContactSchool): Promise<ContactSchoolState> {
  const file = await lockedFile(work, caseFileId)
  const [consents, assessments, posts] = await Promise.all([
    work.query<{ id: string }>(
      `select id from casework.consent where case_file_id = $1 and purpose = 'CS10' and status = 'GIVEN' and expires_on >= $2`,
      [caseFileId, work.now.today]
    ),
    work.query<{ id: string; question: string }>(
      'select id, question from casework.best_interest where case_file_id = $1 and signed_at is not null',
      [caseFileId]
    ),
    postId ? work.query<{ role: string }>('select role from agency.post where id = $1', [postId]) : []
  ])
  return {
    file,
    consents: consents.map(({ id }) => id),
    assessments: assessments.filter(({ question }) => assessmentCovers(question, 'R14')).map(({ id }) => id),
    postRole: posts[0]?.role ?? null
  }
}

export async function saveContact(work: Work, contact: ContactSchool): Promise<Answer> {
  const { caseFileId, contactId, basis, basisId } = contact
  const [safeguard, school] = await Promise.all([
    work.vault.seal(places.schoolSafeguard(caseFileId, contactId), contact.safeguard),
    contact.school ? work.vault.seal(places.schoolContactName(caseFileId, contactId), contact.school) : null
  ])
  await work.query(
    `insert into casework.school_contact (id, case_file_id, place, post_id, way, on_day, safeguard, consent_id, best_interest_id, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      contactId,
      caseFileId,
      contact.place,
      contact.postId,
      contact.way,
      contact.onDay,
      safeguard,
      basis === 'consent' ? basisId : null,
      basis === 'best-interest' ? basisId : null,
      work.now.at,
      work.caller.accountId
    ]
  )
  if (school)
    await work.query('insert into casework.school_contact_name (contact_id, case_file_id, school, named_by) values ($1, $2, $3, $4)', [
      contactId,
      caseFileId,
      school,
      work.caller.accountId
    ])
  await stopWaiting(work, caseFileId)
  return { contactId, place: contact.place }
}

export async function stateForResponse(work: Work, { caseFileId, contactId }: RecordResponse): Promise<RecordResponseState> {
  const file = await lockedFile(work, caseFileId)
  const [contact] = await work.query<{ onDay: string }>(
    'select on_day as "onDay" from casework.school_contact where case_file_id = $1 and id = $2',
    [caseFileId, contactId]
  )
  return { file, contactedOn: contact?.onDay ?? null }
}

export async function saveResponse(work: Work, one: RecordResponse): Promise<Answer> {
  await work.query(
    `insert into casework.school_response (id, case_file_id, contact_id, answer, reason, on_day, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [one.responseId, one.caseFileId, one.contactId, one.answer, one.reason, one.onDay, work.now.at, work.caller.accountId]
  )
  return { responseId: one.responseId, answer: one.answer }
}

export async function stateForAttendance(work: Work, { caseFileId }: RecordAttendance): Promise<RecordAttendanceState> {
  const file = await lockedFile(work, caseFileId)
  return { file, standings: await standingsOf(work, caseFileId) }
}

const standingsOf = (work: Work, caseFileId: string) =>
  work.query<Standing>(
    'select status, on_day as "onDay" from casework.school_standing where case_file_id = $1 order by on_day desc, recorded_at desc',
    [caseFileId]
  )

export async function saveAttendance(work: Work, one: RecordAttendance): Promise<Answer> {
  await work.query(
    `insert into casework.school_attendance (id, case_file_id, month, attendance, feeling, missing_reason, on_day, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      one.attendanceId,
      one.caseFileId,
      one.month,
      one.attendance,
      one.feeling,
      one.missingReason,
      one.onDay,
      work.now.at,
      work.caller.accountId
    ]
  )
  return { attendanceId: one.attendanceId, attendance: one.attendance }
}
