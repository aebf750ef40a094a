/** The children of "Hari ini" and "Anak": all whom the caller accompanies, and of the others as many as one looks through. */
import type { Work } from '#server/pipeline/work.ts'

/** Of the team's children the most urgent so many are told with their circles; the rest are counted, and found by code name. */
const mostOfOthers = 60

/** Nobody's own child ever falls off this list. No supporter's name is needed for a small circle. `total` counts every open file the caller may see. */
const myChildren = `with files as materialized (
    select f.*, f.worker_post_id = any (array(select authn.my_posts())) as mine from casework.case_file f where f.state not in ('ST15', 'ST18')),
  placed as (select f.*, row_number() over (partition by f.mine order by f.risk desc, f.opened_at, f.id) as place from files f)
  select (select count(*)::integer from files) as total,
    coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'codeName', f.code_name, 'state', f.state, 'stateSince', f.state_since, 'risk', f.risk, 'mine', f.mine,
      'needs', coalesce((select jsonb_agg(jsonb_build_object('need', n->>'need', 'severity', n->'severity'))
         from jsonb_array_elements((select a.needs from casework.assessment a where a.case_file_id = f.id order by a.number desc limit 1)) n), '[]'::jsonb),
      'ties', coalesce((select jsonb_agg(jsonb_build_object('supporterId', t.supporter_id, 'level', s.level, 'needs', t.needs, 'keys', t.keys,
         'strength', t.strength, 'consistency', t.consistency, 'safety', t.safety, 'permanence', t.permanence, 'childConfirmed', t.child_confirmed,
         'lastConfirmedOn', t.last_confirmed_on) order by t.id)
         from casework.tie t join casework.supporter s on s.case_file_id = t.case_file_id and s.id = t.supporter_id
         where t.case_file_id = f.id and t.ended_at is null), '[]'::jsonb)
    ) order by f.risk desc, f.opened_at, f.id), '[]'::jsonb) as children
  from placed f where f.mine or f.place <= $1`

export async function readMyChildren(work: Work): Promise<{ readonly children: unknown; readonly total: number }> {
  const [row] = await work.query<{ children: unknown; total: number }>(myChildren, [mostOfOthers])
  return row ?? { children: [], total: 0 }
}
