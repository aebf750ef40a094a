/** Children who made their own map and have not been talked with about it: within a week, at once when somebody on it frightens them. */
import { addDays, type Day } from '#domain/kernel/date.ts'
import { type Due, dueRow } from '#domain/case-file/today.ts'
import type { Work } from '#server/pipeline/work.ts'

interface MapRow {
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly made_on: Day
  readonly afraid: boolean
}

/** Only the newest map of each child waits: what an older one said is seen in the newer one. */
const untalked = `select m.id, f.id as case_file_id, f.code_name, f.risk, m.made_on, m.afraid
  from casework.case_file f cross join lateral (
    select n.id, n.made_on,
      exists (select from casework.child_map_talk t where t.case_file_id = f.id and t.map_id = n.id) as talked,
      exists (select from casework.child_map_place p where p.map_id = n.id and p.feeling = 'AFRAID'
        and not exists (select from casework.child_map_talk t where t.case_file_id = f.id and t.map_id = n.id and t.person_id = p.person_id)) as afraid
    from casework.child_map n where n.case_file_id = f.id order by n.made_on desc, n.recorded_at desc, n.id limit 1) m
  where f.state not in ('ST15', 'ST18') and f.worker_post_id in (select authn.my_posts()) and (m.afraid or not m.talked)`

export async function readMapDuties(work: Work): Promise<readonly Due[]> {
  const rows = await work.query<MapRow>(untalked)
  return rows.map(({ id, case_file_id, code_name, risk, made_on, afraid }) =>
    dueRow('talk-about-maps', id, afraid ? made_on : addDays(made_on, 7), { caseFileId: case_file_id, codeName: code_name, risk })
  )
}
