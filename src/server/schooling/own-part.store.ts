/** What a school or education office keeps itself: row-level security lets it write and read back the rows of its own post alone. */
import type { AnswerAsSchool } from '#domain/schooling/answer-as-school.ts'
import type { OwnPartState } from '#domain/schooling/own-part.ts'
import type { ReportAttendance } from '#domain/schooling/report-attendance.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

export async function stateForOwnPart(work: Work, { caseFileId }: { readonly caseFileId: string }): Promise<OwnPartState> {
  const [row] = await work.query<{ id: string }>(
    `select p.id from agency.post p where p.id in (select authn.my_posts()) and p.role in ('R14', 'R15')
       and $1 in (select casework.files_received(array[p.role])) order by p.id limit 1`,
    [caseFileId]
  )
  return { postId: row?.id ?? null }
}

export async function saveOwnAnswer(work: Work, one: AnswerAsSchool & { readonly postId: string }): Promise<Answer> {
  await work.query(
    `insert into casework.school_response (id, case_file_id, post_id, answer, reason, on_day, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [one.responseId, one.caseFileId, one.postId, one.answer, one.reason, one.onDay, work.now.at, work.caller.accountId]
  )
  // a school that answers has been spoken to
  await work.query(`select casework.stop_clock($1, 'ST13', $1, $2)`, [one.caseFileId, work.now.at])
  return { responseId: one.responseId, answer: one.answer }
}

export async function saveOwnAttendance(work: Work, one: ReportAttendance & { readonly postId: string }): Promise<Answer> {
  await work.query(
    `insert into casework.school_attendance (id, case_file_id, post_id, attendance, on_day, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [one.attendanceId, one.caseFileId, one.postId, one.attendance, one.onDay, work.now.at, work.caller.accountId]
  )
  return { attendanceId: one.attendanceId, attendance: one.attendance }
}

export async function readOwnPart(work: Work, { id }: { id: string }): Promise<unknown> {
  const { postId } = await stateForOwnPart(work, { caseFileId: id })
  const [row] = await work.query<{ read: object }>(
    `select jsonb_build_object('postId', $2::uuid,
       'isOffice', exists (select from agency.post p where p.id = $2 and p.role = 'R15'),
       'responses', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'answer', r.answer, 'reason', r.reason, 'onDay', r.on_day)
            order by r.on_day desc, r.recorded_at desc)
          from casework.school_response r where r.case_file_id = $1 and r.post_id = $2), '[]'::jsonb),
       'attendances', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'attendance', a.attendance, 'onDay', a.on_day)
            order by a.on_day desc, a.recorded_at desc)
          from casework.school_attendance a where a.case_file_id = $1 and a.post_id = $2), '[]'::jsonb)) as read`,
    [id, postId]
  )
  return row?.read
}
