/** What "Hari ini" asks about papers: one that was given on a consent which was withdrawn is asked back, and whoever checks it reads so (G-13). */
import type { Due } from '#domain/case-file/today.ts'
import type { Work } from '#server/pipeline/work.ts'
import { dueOfFile, type FileDuty } from './today-dues.ts'

/** One a file: where several lie outside, the section shows them all. */
const duties = `select distinct on (p.case_file_id) 'withdraw-paper' as kind, p.id, p.case_file_id, f.code_name, f.risk, c.withdrawn_on as due_on
  from casework.case_file f join casework.paper p on p.case_file_id = f.id join casework.consent c on c.id = p.consent_id
  where f.worker_post_id in (select authn.my_posts()) and p.withdrawn_at is null and c.withdrawn_on is not null
  order by p.case_file_id, c.withdrawn_on, p.made_at, p.id`

export async function readPaperDuties(work: Work): Promise<readonly Due[]> {
  const rows = await work.query<FileDuty>(duties)
  return rows.map(dueOfFile)
}
