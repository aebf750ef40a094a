/** What was done on a file and by whom, and who stands to it: both from facts that already exist, nothing is written twice. */
import { JsonText } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Page {
  readonly id: string
  readonly before?: string | undefined
}

/** Accepted commands, newest first, a hundred at a time. The answer holds codes and ids only. */
export async function readTimeline(work: Work, { id, before }: Page): Promise<JsonText | undefined> {
  const [row] = await work.query<{ json: string }>(
    `select coalesce((select jsonb_agg(x.line) from (
         select jsonb_build_object('id', c.id, 'name', c.name, 'at', c.at, 'by', a.display_name, 'answer', c.answer -> 'answer') as line
         from pipeline.command c left join agency.account a on a.id = c.account_id
         where c.subject_kind = 'case-file' and c.subject_id = f.id and c.answer ->> 'outcome' = 'accepted' and ($2::timestamptz is null or c.at < $2)
         order by c.at desc, c.id desc limit 100) x), '[]'::jsonb)::text as json
     from casework.case_file f where f.id = $1`,
    [id, before ?? null]
  )
  return row && new JsonText(row.json)
}

/** Posts standing to the file now or before, with whoever holds them, and the colleagues it could be given to. */
export async function readPeople(work: Work, { id }: { id: string }): Promise<JsonText | undefined> {
  const [row] = await work.query<{ json: string }>(
    `select jsonb_build_object(
       'standing', coalesce((select jsonb_agg(jsonb_build_object('postId', p.id, 'standing', s.standing, 'title', p.title, 'role', p.role, 'unit', u.name,
           'name', (select a.display_name from agency.appointment t join agency.account a on a.id = t.account_id
              where t.post_id = p.id and t.from_at < least(s.until_at, now()) and t.until_at > s.from_at order by t.from_at desc limit 1),
           'fromAt', s.from_at, 'untilAt', s.until_at, 'isNow', s.from_at <= now() and s.until_at > now() and casework.counts_now(s.case_file_id, s.post_id))
         order by s.until_at > now() desc, s.standing, s.from_at) from casework.standing s
         join agency.post p on p.id = s.post_id join agency.unit u on u.id = p.unit_id where s.case_file_id = f.id), '[]'::jsonb),
       'colleagues', coalesce((select jsonb_agg(jsonb_build_object('postId', q.id, 'role', q.role, 'title', q.title, 'name', q.holder, 'openFiles', q.open_files,
           'trained', coalesce(x.trained, false), 'missing', coalesce(x.missing, '{}')) order by q.role, q.title, q.id)
           from casework.posts_for(f.id) q left join casework.fit_of(f.id, $2) x on x.post_id = q.id), '[]'::jsonb),
       'chosen', coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'trained', h.trained, 'missing', h.missing, 'reason', h.reason, 'at', h.chosen_at,
           'by', (select a.display_name from agency.account a where a.id = h.chosen_by)) order by h.chosen_at desc) from casework.chosen_despite h
           join agency.post p on p.id = h.post_id where h.case_file_id = f.id), '[]'::jsonb)
     )::text as json from casework.case_file f where f.id = $1`,
    [id, work.now.today]
  )
  return row && new JsonText(row.json)
}
