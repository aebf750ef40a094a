/** What running time limits ask of me: the worker two days before, and everybody who answers for the child once one ran out (domain.md C3). */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import { addTime, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly id: string
  readonly code: string
  readonly due_at: Moment
  readonly late: boolean
  readonly case_file_id: string | null
  readonly code_name: string | null
  readonly risk: 'RK1' | 'RK2' | 'RK3' | null
  readonly unit_name: string | null
}

/** The office of an area learns which limit ran out in which unit, and nothing of a child (decision record 18). */
const rows = `with mine as (select array(select authn.my_posts()) as posts)
  select c.id, c.code, c.due_at, c.level > 0 as late, f.id as case_file_id, f.code_name, f.risk, null as unit_name
    from mine, casework.running_clock c join casework.case_file f on f.id = c.case_file_id
    where c.stopped_at is null and (f.worker_post_id = any (mine.posts) and c.due_at <= $1
      or c.level > 0 and (f.supervisor_post_id = any (mine.posts) or 'unit-head' = any (authn.standings_to('case-file', f.id))))
  union all select l.clock_id, l.code, l.due_at, true, null, null, null, l.unit_name from casework.late_in_area() l`

export async function readClockDuties(work: Work): Promise<readonly Due[]> {
  const found = await work.query<Row>(rows, [addTime(work.now.at, 2, 'day')])
  return found.map((row) =>
    dueRow(row.late ? 'clock-ran-out' : 'keep-clock', row.id, dayOf(row.due_at), {
      caseFileId: row.case_file_id,
      codeName: row.code_name,
      risk: row.risk,
      dueAt: row.due_at,
      about: row.code,
      unitName: row.unit_name
    })
  )
}
