/** What the law asks of me today besides its limits: the steps somebody is to go along to, also of a child whose file is closed (CL10, S20). */
import type { Due } from '#domain/case-file/today.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'
import { dueOfFile, type FileDuty } from './today-dues.ts'

/** $1 the last day of the list: of my children, and those I go along with. What was put off waits for its new day. */
const planned = `select 'go-along' as kind, a.id, a.case_file_id, f.code_name, f.risk, a.on_day as due_on from casework.legal_accompaniment a
  join casework.case_file f on f.id = a.case_file_id, (select array(select authn.my_posts()) as posts) mine
  where a.outcome in ('planned', 'put-off') and a.on_day <= $1 and (f.worker_post_id = any (mine.posts) or a.companion_post_id = any (mine.posts))`

export async function readLegalDuties(work: Work): Promise<readonly Due[]> {
  const rows = await work.query<FileDuty>(planned, [addDays(work.now.today, 7)])
  return rows.map(dueOfFile)
}
