/** What a family's living and a child's work ask of me today: a look at the plan, steps, looks at months 1, 3 and 6, and a place to leave. */
import type { Due } from '#domain/case-file/today.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'
import { dueOfFile, type FileDuty } from './today-dues.ts'

/** $1 the last day of the list. */
const duties = `with mine as (select f.id, f.code_name, f.risk from casework.case_file f
    where f.state not in ('ST15', 'ST18') and f.worker_post_id in (select authn.my_posts())),
  running as (select a.id, a.case_file_id, (select m.on_day from casework.skill_move m where m.activity_id = a.id and m.stage = 'running') as since
    from casework.skill_activity a join mine on mine.id = a.case_file_id
    where exists (select from casework.skill_move m where m.activity_id = a.id and m.stage = 'running')
      and not exists (select from casework.skill_move m where m.activity_id = a.id and m.stage in ('finished', 'certified', 'stopped')))
  select d.*, m.code_name, m.risk from (
    (select 'leave-unsafe-work' as kind, r.id, r.case_file_id, l.on_day as due_on
      from running r join lateral (select k.finding, k.on_day from casework.skill_look k where k.activity_id = r.id
        order by k.on_day desc, k.recorded_at desc limit 1) l on l.finding = 'unsafe')
    union all (select distinct on (r.id) 'check-work', r.id, r.case_file_id, (r.since + make_interval(months => n.month))::date
      from running r, unnest(array[1, 3, 6]) as n(month)
      where (r.since + make_interval(months => n.month))::date <= $1
        and not exists (select from casework.skill_look k where k.activity_id = r.id and k.month = n.month)
      order by r.id, n.month)
    union all (select 'review-family', p.case_file_id, p.case_file_id, p.due_on from (select distinct on (w.case_file_id) w.case_file_id,
        case when v.id is null then w.review_on else v.next_on end as due_on
      from casework.family_plan w join mine on mine.id = w.case_file_id left join lateral (select r.id, r.next_on from casework.family_review r
        where r.case_file_id = w.case_file_id and r.plan_version = w.version order by r.on_day desc, r.recorded_at desc limit 1) v on true
      order by w.case_file_id, w.version desc) p where p.due_on <= $1)
    union all (select distinct on (t.case_file_id) 'do-family-step', t.id, t.case_file_id, t.due_on
      from casework.family_step t where t.step_end is null and t.due_on <= $1 order by t.case_file_id, t.due_on, t.id)) d
  join mine m on m.id = d.case_file_id`

export async function readLivelihoodDuties(work: Work): Promise<readonly Due[]> {
  const rows = await work.query<FileDuty>(duties, [addDays(work.now.today, 30)])
  return rows.map(dueOfFile)
}
