/** Hand-overs that are open to the caller: to give, to receive, or to watch over; how far each has come, and no word of the dossier. */
import { JsonText } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

const name = (account: string) => `(select c.display_name from agency.account c where c.id = ${account})`

export async function listHandovers(work: Work): Promise<JsonText> {
  const [row] = await work.query<{ json: string }>(
    `select coalesce(json_agg(x order by x."firstDay", x.id), '[]'::json)::text as json from (
       select h.id, h.case_file_id as "caseFileId", f.code_name as "codeName", f.risk, h.kind, h.reason, h.first_day as "firstDay", h.changed_hands_at as "changedHandsAt",
         ${name('h.from_account_id')} as "fromName", ${name('h.to_account_id')} as "toName",
         case when h.to_account_id = authn.account_id() then 'receive' when h.from_account_id = authn.account_id() then 'give' else 'watch' end as side,
         h.reason <> 'transfer' and authn.standings_to('case-file', f.id) && array['supervisor', 'unit-head'] as "mayComplete",
         (select count(*)::integer from casework.handover_items(h.id)) as total,
         (select count(*)::integer from casework.handover_items(h.id) i where exists (select from casework.handover_acceptance a
            where a.handover_id = h.id and a.item = i.item and a.row_id = i.row_id and a.version = i.version)) as accepted,
         (select count(*)::integer from casework.handover_question q where q.handover_id = h.id and q.answer is null) as "openQuestions",
         exists (select from casework.handover_introduction i where i.handover_id = h.id and i.whom = 'child' and (i.way <> 'not-yet' or i.on_day >= $1)) as "childIntroduced"
       from casework.handover h join casework.case_file f on f.id = h.case_file_id and f.state <> 'ST15'
       where h.completed_at is null and h.called_off_at is null) x`,
    [work.now.today]
  )
  return new JsonText(row?.json ?? '[]')
}

/**
 * Who carries the open files that the caller supervises, and which of them no hand-over is moving yet: all of them, for a child that is missing here
 * would stay behind when its worker leaves.
 */
export async function listCaseloads(work: Work): Promise<JsonText> {
  const [row] = await work.query<{ json: string }>(
    `with files as (
       select f.id, f.code_name, f.worker_post_id from casework.case_file f where f.state <> 'ST15' and f.id = any (array(
         select s.case_file_id from casework.standing s where s.post_id = any (array(select authn.my_posts())) and s.standing in ('supervisor', 'unit-head')
           and s.from_at <= now() and s.until_at > now() and s.account_id is null))
         and not exists (select from casework.handover h where h.case_file_id = f.id and h.completed_at is null and h.called_off_at is null))
     select coalesce(json_agg(x order by x.title, x.name, x."postId"), '[]'::json)::text as json from (
       select p.id as "postId", p.title,
         (select c.display_name from agency.appointment a join agency.account c on c.id = a.account_id and c.closed_at is null
            where a.post_id = p.id and a.from_at <= now() and a.until_at > now() order by a.from_at limit 1) as name,
         json_agg(json_build_object('id', f.id, 'codeName', f.code_name) order by f.code_name) as files
       from files f join agency.post p on p.id = f.worker_post_id group by p.id, p.title) x`
  )
  return new JsonText(row?.json ?? '[]')
}
