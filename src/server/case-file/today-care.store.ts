/** What care and shelter ask of me: an appointment to go to and to put down, and a child who left a shelter without notice (D10, D16 SH8). */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import { addTime, dayOf, type Moment } from '#domain/kernel/date.ts'
import { protocolSteps } from '#domain/shelter/stay.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly kind: 'go-to-care' | 'find-child'
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string | null
  readonly risk: Due['risk']
  readonly at: Moment
  readonly answered: number
}

/** Which care it is stays in the file: a list on a screen says only that somebody is expected (G-16). */
const rows = `with mine as (select array(select authn.my_posts()) as posts)
  select 'go-to-care' as kind, a.id, a.case_file_id, coalesce(f.code_name, (select p.code_name from casework.pointers(a.case_file_id) p limit 1)) as code_name,
      f.risk, a.meet_at as at, 0 as answered
    from mine, casework.care_appointment a left join casework.case_file f on f.id = a.case_file_id
    where a.status = 'planned' and a.meet_at <= $1 and (f.worker_post_id = any (mine.posts) or a.post_id = any (mine.posts)) and f.state is distinct from 'ST15'
  union all select 'find-child', s.id, s.case_file_id, f.code_name, f.risk, s.left_at,
      (select count(*)::integer from casework.shelter_step p where p.stay_id = s.id and p.leaving = s.leaving)
    from mine, casework.shelter_stay s join casework.case_file f on f.id = s.case_file_id
    where s.status = 'SH8' and f.state <> 'ST15' and (f.worker_post_id = any (mine.posts) or f.supervisor_post_id = any (mine.posts)
      or 'unit-head' = any (authn.standings_to('case-file', f.id)))`

export async function readCareDuties(work: Work): Promise<readonly Due[]> {
  const found = await work.query<Row>(rows, [addTime(work.now.at, 14, 'day')])
  return found.map(({ kind, id, case_file_id, code_name, risk, at, answered }) =>
    // a child is looked for from the moment she left; once everybody was told, from today on every day
    kind === 'find-child' && answered >= protocolSteps.codes.length
      ? dueRow(kind, id, work.now.today, { caseFileId: case_file_id, codeName: code_name, risk })
      : dueRow(kind, id, dayOf(at), { caseFileId: case_file_id, codeName: code_name, risk, dueAt: at })
  )
}
