/** For "Hari ini": talks a supervisor owes her colleagues, who asked for one, and what was agreed and falls due (domain.md E6, K16). */
import { type Due, dueRow } from '#domain/case-file/today.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { nextTalkOn } from '#domain/supervision/session.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Row {
  readonly kind: 'talk-asked' | 'hold-session' | 'hold-case-review' | 'keep-agreement'
  readonly id: string
  readonly who: string | null
  readonly held_on: Day | null
  readonly next_on: Day | null
  readonly began_on: Day | null
}

/** The rhythm begins when the two began to share a child; before that there is nothing to talk about. Whoever supervises nobody costs one look at an index. */
const duties = `with team as materialized (
    select p.id, p.supervisor_post_id as above, c.id as account_id, c.display_name from agency.post p
    join lateral (select a.id, a.display_name from agency.appointment t join agency.account a on a.id = t.account_id and a.closed_at is null and a.id <> authn.account_id()
      where t.post_id = p.id and t.from_at <= now() and t.until_at > now() order by t.from_at limit 1) c on true
    where p.supervisor_post_id = any (array(select authn.my_posts()))),
  began as materialized (
    select f.worker_post_id as post_id, f.supervisor_post_id as above, min(f.opened_at) as at from casework.case_file f
    where f.worker_post_id in (select id from team) and f.supervisor_post_id in (select above from team) and f.state not in ('ST15', 'ST18') group by 1, 2)
  select 'talk-asked' as kind, q.id, t.display_name as who, (q.asked_at at time zone interval '7 hours')::date::text as held_on, null as next_on, null as began_on
    from agency.talk_request q join team t on t.account_id = q.account_id and t.above = q.supervisor_post_id
    where not exists (select from agency.supervision_participant w where w.supervisor_post_id = q.supervisor_post_id and w.account_id = q.account_id
      and w.held_on >= (q.asked_at at time zone interval '7 hours')::date)
  union all
  select 'hold-session', t.id, t.display_name, l.held_on::text, l.next_on::text, (b.at at time zone interval '7 hours')::date::text
    from team t left join began b on b.post_id = t.id and b.above = t.above
    left join lateral (select s.held_on, s.next_on from agency.supervision_participant w join agency.supervision_session s on s.id = w.session_id
      where w.supervisor_post_id = t.above and w.post_id = t.id and w.account_id = t.account_id and s.kind = 'individual' order by s.held_on desc limit 1) l on true
  union all
  select 'hold-case-review', b.above, null, l.held_on::text, l.next_on::text, (b.at at time zone interval '7 hours')::date::text
    from (select above, min(at) as at from began group by 1) b
    left join lateral (select s.held_on, s.next_on from agency.supervision_session s where s.supervisor_post_id = b.above and s.kind = 'case-review'
      order by s.held_on desc limit 1) l on true
  union all
  select 'keep-agreement', p.id, case when p.owner = 'supervisor' then (select string_agg(a.display_name, ', ' order by a.display_name)
      from agency.supervision_participant w join agency.account a on a.id = w.account_id where w.session_id = p.session_id) end, p.due_on::text, null, null from agency.supervision_point p
    where p.outcome is null and p.due_on <= $1 and case p.owner when 'supervisor' then p.supervisor_post_id = any (array(select authn.my_posts()))
      else exists (select from agency.supervision_participant w where w.session_id = p.session_id and w.account_id = authn.account_id()) end`

/** Days before a talk is due at which it begins to be said. */
const ahead = { 'hold-session': 7, 'hold-case-review': 3 } as const

export async function supervisionDuties(work: Work): Promise<readonly Due[]> {
  const { today } = work.now
  const rows = await work.query<Row>(duties, [addDays(today, 7)])
  return rows.flatMap((row) => {
    const dueOn = dueOf(row)
    if (!dueOn || ((row.kind === 'hold-session' || row.kind === 'hold-case-review') && dueOn > addDays(today, ahead[row.kind]))) return []
    return [dueRow(row.kind, row.id, dueOn, { about: row.who })]
  })
}

function dueOf({ kind, held_on, next_on, began_on }: Row): Day | null {
  if (kind === 'talk-asked' || kind === 'keep-agreement') return held_on
  return nextTalkOn(kind === 'hold-session' ? 'individual' : 'case-review', held_on ? { heldOn: held_on, nextOn: next_on } : null, began_on)
}
