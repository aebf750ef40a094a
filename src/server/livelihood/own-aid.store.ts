/** What a social affairs office keeps itself: row-level security lets it write and read back the rows of its own post alone. */
import type { OwnAidState, ReportAid } from '#domain/livelihood/report-aid.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

export async function stateForOwnAid(work: Work, { caseFileId }: { readonly caseFileId: string }): Promise<OwnAidState> {
  const [row] = await work.query<{ id: string }>(
    `select p.id from agency.post p where p.id in (select authn.my_posts()) and p.role = 'R16'
       and $1 in (select casework.files_received(array[p.role])) order by p.id limit 1`,
    [caseFileId]
  )
  return { postId: row?.id ?? null }
}

export async function saveOwnAid(work: Work, one: ReportAid & { readonly postId: string }): Promise<Answer> {
  await work.query(
    `insert into casework.aid_report (id, case_file_id, post_id, aid, answer, amount, on_day, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [one.reportId, one.caseFileId, one.postId, one.aid, one.answer, one.amount, one.onDay, work.now.at, work.caller.accountId]
  )
  return { reportId: one.reportId, answer: one.answer }
}

export async function readOwnAid(work: Work, { id }: { id: string }): Promise<unknown> {
  const { postId } = await stateForOwnAid(work, { caseFileId: id })
  const [row] = await work.query<{ read: object }>(
    `select jsonb_build_object('isMine', $2::uuid is not null,
       'reports', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'aid', r.aid, 'answer', r.answer, 'amount', r.amount, 'onDay', r.on_day)
            order by r.on_day desc, r.recorded_at desc)
          from casework.aid_report r where r.case_file_id = $1 and r.post_id = $2), '[]'::jsonb)) as read`,
    [id, postId]
  )
  return row?.read
}
