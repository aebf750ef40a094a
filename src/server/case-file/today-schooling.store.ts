/** What school asks of me today: a refusal to take to the education office, steps against labels, and the looks at one and three months (D15, ST13). */
import type { Due } from '#domain/case-file/today.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'
import { dueOfFile, type FileDuty } from './today-dues.ts'

/** $1 the last day of the list. Learning counts from the first record after the last one that broke it; see learningSince in the domain. */
const duties = `with mine as (select f.id, f.code_name, f.risk from casework.case_file f
    where f.state not in ('ST15', 'ST18') and f.worker_post_id in (select authn.my_posts())),
  learning as (select m.id, (select min(s.on_day) from casework.school_standing s where s.case_file_id = m.id
      and (s.on_day, s.recorded_at) > coalesce((select (b.on_day, b.recorded_at) from casework.school_standing b where b.case_file_id = m.id
        and b.status not in ('ED1', 'ED6', 'ED7', 'ED10') order by b.on_day desc, b.recorded_at desc limit 1), ('-infinity'::date, '-infinity'::timestamptz))) as since
    from mine m where exists (select from casework.school_standing s where s.case_file_id = m.id and s.status not in ('ED1', 'ED6', 'ED7', 'ED10'))
      or exists (select from casework.school_plan p where p.case_file_id = m.id))
  select d.*, m.code_name, m.risk from (
    (select 'school-refused' as kind, r.id, r.case_file_id, r.on_day + 3 as due_on
      from (select distinct on (a.case_file_id) a.* from casework.school_response a order by a.case_file_id, a.on_day desc, a.recorded_at desc) r
      where r.answer = 'refuses' and not exists (select from casework.school_contact c where c.case_file_id = r.case_file_id and c.place = 'office'
        and (c.on_day > r.on_day or c.on_day = r.on_day and c.recorded_at >= r.recorded_at)))
    union all (select distinct on (t.case_file_id) 'do-school-step', t.id, t.case_file_id, t.due_on
      from casework.school_step t where t.step_end is null and t.due_on <= $1 order by t.case_file_id, t.due_on, t.id)
    union all (select distinct on (l.id) 'check-attendance', l.id, l.id, (l.since + make_interval(months => n.month))::date
      from learning l, unnest(array[1, 3]) as n(month)
      where l.since is not null and (l.since + make_interval(months => n.month))::date <= $1
        and not exists (select from casework.school_attendance a where a.case_file_id = l.id and a.month = n.month and a.on_day >= l.since)
      order by l.id, n.month)) d
  join mine m on m.id = d.case_file_id`

export async function readSchoolDuties(work: Work): Promise<readonly Due[]> {
  const rows = await work.query<FileDuty>(duties, [addDays(work.now.today, 30)])
  return rows.map(dueOfFile)
}
