/** What episodes ask of me today: visits after services, reviews and closings that wait for a second person, a file that might open again. */
import { type Due, type DueKind, dueRow } from '#domain/case-file/today.ts'
import { addDays, addTime, type Day, dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly kind: DueKind
  readonly id: string
  readonly case_file_id: string
  readonly code_name: string
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly due_on: Day | null
  readonly since: Moment | null
}

/** $1 the last day of the list, $2 two weeks ago: a finding of a visit waits no longer for an answer; $3 today: nobody is eighteen before. */
const duties = `with mine as (select array(select authn.my_posts()) as posts),
  visit as (select v.*, f.code_name, f.risk, f.state from casework.monitoring_visit v join casework.case_file f on f.id = v.case_file_id, mine
    where f.state in ('ST14', 'ST15') and f.worker_post_id = any (mine.posts)
      and v.episode_number = (select max(e.number) from casework.episode e where e.case_file_id = f.id))
  (select distinct on (v.case_file_id) 'monitor-child' as kind, v.id, v.case_file_id, v.code_name, v.risk, v.due_on, null::timestamptz as since
    from visit v where v.done_on is null and v.due_on <= $1 order by v.case_file_id, v.due_on)
  union all (select 'consider-reopening', l.id, l.case_file_id, l.code_name, l.risk, null, l.recorded_at
    from (select distinct on (v.case_file_id) v.* from visit v where v.done_on is not null order by v.case_file_id, v.recorded_at desc) l
    where l.state = 'ST15' and cardinality(l.proposes) > 0 and l.done_on >= $2)
  union all (select 'countersign-review', r.id, r.case_file_id, f.code_name, f.risk, r.reviewed_on + 3, null
    from casework.review r join casework.case_file f on f.id = r.case_file_id and f.state <> 'ST15', mine
    where r.risk = 'RK3' and r.countersigned_by is null and f.supervisor_post_id = any (mine.posts) and r.recorded_by <> authn.account_id())
  union all (select 'sign-closing', c.id, c.case_file_id, f.code_name, f.risk, null, c.asked_at
    from casework.closing c join casework.case_file f on f.id = c.case_file_id, mine
    where c.status = 'asked' and f.supervisor_post_id = any (mine.posts) and c.asked_by <> authn.account_id())
  union all (select 'mend-closing', c.id, c.case_file_id, f.code_name, f.risk, null, c.settled_at
    from casework.closing c join casework.case_file f on f.id = c.case_file_id and f.state <> 'ST15', mine
    where c.status = 'returned' and f.worker_post_id = any (mine.posts) and c.settled_by <> c.asked_by
      and not exists (select from casework.closing l where l.case_file_id = c.case_file_id and l.asked_at > c.asked_at))
  union all (select 'sign-determination', d.id, d.case_file_id, f.code_name, f.risk, null, d.opened_at
    from casework.determination d join casework.case_file f on f.id = d.case_file_id and f.state <> 'ST15', mine
    where d.status = 'open' and exists (select from casework.determination_member m where m.determination_id = d.id and m.agrees is null and m.post_id = any (mine.posts))
      and not exists (select from casework.determination_member m where m.determination_id = d.id and m.post_id is not null and m.signed_by = authn.account_id()))
  union all (select 'review-determination', d.id, d.case_file_id, f.code_name, f.risk, d.review_on, null
    from casework.determination d join casework.case_file f on f.id = d.case_file_id and f.state <> 'ST15', mine
    where d.status = 'decided' and d.review_on <= $1 and f.worker_post_id = any (mine.posts)
      and d.episode_number = (select max(e.number) from casework.episode e where e.case_file_id = f.id)
      and not exists (select from casework.determination l where l.case_file_id = d.case_file_id and l.question = d.question and l.opened_at > d.opened_at
        and l.status in ('open', 'decided')))
  union all (select distinct on (v.case_file_id) 'visit-after-return', v.id, v.case_file_id, f.code_name, f.risk, v.due_on, null::timestamptz
    from casework.return_visit v join casework.case_file f on f.id = v.case_file_id, mine
    where v.done_on is null and v.due_on <= $1 and f.state in ('ST09', 'ST10', 'ST12', 'ST13') and f.worker_post_id = any (mine.posts)
      and v.episode_number = (select max(e.number) from casework.episode e where e.case_file_id = f.id) order by v.case_file_id, v.due_on)
  union all (select case when o.month <= $3 then 'come-of-age' else 'begin-transition' end, f.id, f.id, f.code_name, f.risk,
      (case when o.month <= $3 then o.month else o.month - interval '6 months' end)::date, null::timestamptz
    from mine, casework.case_file f join casework.of_age o on o.case_file_id = f.id
    where f.worker_post_id = any (mine.posts) and f.age_band <> '18+' and f.state <> 'ST15' and (o.month <= $3
      or (o.month - interval '6 months' <= $1 and not exists (select from casework.transition t where t.case_file_id = f.id))))
  union all (select distinct on (l.case_file_id) 'keep-transition', l.transition_id, l.case_file_id, f.code_name, f.risk, l.due_on, null::timestamptz
    from casework.transition_line l join casework.case_file f on f.id = l.case_file_id, mine
    where l.state = 'open' and l.due_on <= $1 and f.state <> 'ST15' and f.worker_post_id = any (mine.posts) order by l.case_file_id, l.due_on)`

export async function readEpisodeDuties(work: Work): Promise<readonly Due[]> {
  const { today } = work.now
  const rows = await work.query<Row>(duties, [addDays(today, 30), addDays(today, -14), today])
  return rows.map(({ kind, id, case_file_id, code_name, risk, due_on, since }) => {
    // C1, ST16: within 24 hours of what was found
    const dueAt = kind === 'consider-reopening' && since ? addTime(since, 24, 'hour') : null
    const dueOn = due_on ?? (dueAt ? dayOf(dueAt) : since ? addDays(dayOf(since), 3) : today)
    return dueRow(kind, id, dueOn, { caseFileId: case_file_id, codeName: code_name, risk, dueAt })
  })
}
