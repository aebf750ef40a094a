/** The supervisor's field of circles: children, colleagues and what happened lately, in three statements without opening a single seal. */
import { rhythm } from '#domain/supervision/session.ts'
import { pageSize } from '#domain/kernel/page.ts'
import { addDays } from '#domain/kernel/date.ts'
import { JsonText } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

/** Files on which one of my posts stands as supervisor or head of the unit; policies take away what is kept from me. Closed ones are at rest. */
const mine = `with files as (
  select f.* from casework.case_file f where f.state not in ('ST15', 'ST18') and f.id = any (array(
    select s.case_file_id from casework.standing s where s.post_id = any (array(select authn.my_posts())) and s.standing in ('supervisor', 'unit-head')
      and s.from_at <= now() and s.until_at > now() and s.account_id is null))
  order by f.risk desc, f.review_due_on nulls last, f.id limit ${pageSize.circles})`

/** As text, and child by child: walked at once, the planner reads every tie there is (bench row 12). */
const children = `${mine}
  select coalesce(json_agg(json_build_object('id', f.id, 'codeName', f.code_name, 'state', f.state, 'stateSince', f.state_since, 'risk', f.risk,
    'reviewDueOn', f.review_due_on, 'workerPostId', f.worker_post_id,
    'needs', coalesce((select json_agg(json_build_object('need', n->>'need', 'severity', n->'severity'))
       from jsonb_array_elements((select a.needs from casework.assessment a where a.case_file_id = f.id order by a.number desc limit 1)) n), '[]'::json),
    'ties', coalesce((select json_agg(json_build_object('supporterId', t.supporter_id, 'level', s.level, 'role', s.role, 'isWorker', coalesce(s.post_id = f.worker_post_id, false),
       'needs', t.needs, 'keys', t.keys, 'strength', t.strength, 'consistency', t.consistency, 'safety', t.safety, 'permanence', t.permanence,
       'endsOn', t.ends_on, 'childConfirmed', t.child_confirmed, 'lastConfirmedOn', t.last_confirmed_on) order by t.id)
       from casework.tie t join casework.supporter s on s.case_file_id = t.case_file_id and s.id = t.supporter_id
       where t.case_file_id = f.id and t.ended_at is null), '[]'::json)) order by f.risk desc, f.id), '[]'::json)::text as children
  from files f`

/** Colleagues under my posts, and whoever carries one of these children; each with the last talk between us and what she asked for. */
const colleagues = `select p.id as "postId", p.title, p.role, c.id as "accountId", c.display_name as name, p.supervisor_post_id as "supervisorPostId",
    p.supervisor_post_id = any (array(select authn.my_posts())) as mine, casework.caseload(p.id) as children,
    to_char(l.held_on, 'YYYY-MM-DD') as "lastTalkOn", to_char(l.next_on, 'YYYY-MM-DD') as "nextTalkOn", r.asked_at as "askedAt",
    coalesce(v.limits, '{"warn":20,"stop":25,"workers":6}'::jsonb) as limits
  from agency.post p join agency.unit u on u.id = p.unit_id
  left join lateral (select a.id, a.display_name from agency.appointment t join agency.account a on a.id = t.account_id and a.closed_at is null
    where t.post_id = p.id and t.from_at <= now() and t.until_at > now() order by t.from_at limit 1) c on true
  left join lateral (select s.held_on, s.next_on from agency.supervision_participant w join agency.supervision_session s on s.id = w.session_id
    where w.supervisor_post_id = p.supervisor_post_id and w.post_id = p.id and w.account_id = c.id and s.kind = 'individual'
    order by s.held_on desc limit 1) l on true
  left join lateral (select q.asked_at from agency.talk_request q where q.supervisor_post_id = p.supervisor_post_id and q.account_id = c.id
    and not exists (select from agency.supervision_participant w where w.supervisor_post_id = q.supervisor_post_id and w.account_id = q.account_id
      and w.held_on >= (q.asked_at at time zone interval '7 hours')::date) order by q.asked_at limit 1) r on true
  left join lateral (select jsonb_object_agg(k.name, x.value) as limits from (values ('warn', 'SLA-18'), ('stop', 'SLA-18B'), ('workers', 'SLA-18C')) k (name, code),
    lateral agency.clock_value(k.code, null, u.region_code) x) v on true
  where p.supervisor_post_id = any (array(select authn.my_posts()))
    or p.id = any (array(select f.worker_post_id from casework.case_file f where f.state not in ('ST15', 'ST18') and f.id = any (array(
      select s.case_file_id from casework.standing s where s.post_id = any (array(select authn.my_posts())) and s.standing in ('supervisor', 'unit-head')
        and s.from_at <= now() and s.until_at > now() and s.account_id is null))))
  order by p.title, c.display_name, p.id`

/** What may weigh on a colleague: an emergency opening, a file opened again, a risk that rose; until they talked about it (G-16). */
const incidents = `${mine},
  happened as (
    select s.case_file_id, 'emergency-opening' as kind, max(s.from_at) as at from casework.standing s join files f on f.id = s.case_file_id
      where s.standing = 'break-glass' and s.from_at >= $1 and s.from_at <= $2 group by 1
    union all
    select f.id, 'reopening', f.state_since from files f where f.state = 'ST16' and f.state_since >= $1
    union all
    select f.id, 'risk-raised', max(c.at) from files f join pipeline.command c on c.subject_id = f.id and c.at >= $1 and c.name = 'case-file.raise-risk'
      and c.answer ->> 'outcome' = 'accepted' where f.risk = 'RK3' group by 1)
  select h.case_file_id as "caseFileId", h.kind, h.at from happened h
  where not exists (select from agency.supervision_file x join agency.supervision_session s on s.id = x.session_id
    where x.case_file_id = h.case_file_id and s.kind = 'debrief' and s.held_on >= (h.at at time zone interval '7 hours')::date
      and s.supervisor_post_id = any (array(select authn.my_posts())))
  order by h.at desc limit 12`

const lastReview = `select to_char(max(s.held_on), 'YYYY-MM-DD') as "heldOn", to_char((array_agg(s.next_on order by s.held_on desc))[1], 'YYYY-MM-DD') as "nextOn"
  from agency.supervision_session s where s.kind = 'case-review' and s.supervisor_post_id = any (array(select authn.my_posts()))`

interface Colleague {
  readonly limits: unknown
}

export async function readField(work: Work): Promise<JsonText> {
  const since = `${addDays(work.now.today, -rhythm.debriefOffered)}T00:00:00+07:00`
  const [field, team, happened, review] = await Promise.all([
    work.query<{ children: string }>(children),
    work.query<Colleague>(colleagues),
    work.query(incidents, [since, work.now.at]),
    work.query(lastReview)
  ])
  const rest = {
    colleagues: team.map(({ limits: _, ...one }) => one),
    limits: team[0]?.limits ?? { warn: 20, stop: 25, workers: 6 },
    incidents: happened,
    lastReview: review[0] ?? { heldOn: null, nextOn: null }
  }
  return new JsonText(`{"children":${field[0]?.children ?? '[]'},${JSON.stringify(rest).slice(1)}`)
}
