/** What is missing where: each regency of a province against each group of services, and what was looked for in vain. */
import { services } from '#domain/plan/services.ts'
import { addDays } from '#domain/kernel/date.ts'
import type { Work } from '#server/pipeline/work.ts'

const codes = services.terms.map(({ code }) => code)
const groups = services.terms.map(({ group }) => group)

export async function readGaps(work: Work, { region }: { readonly region?: string | undefined }): Promise<unknown> {
  const [row] = await work.query<{ found: unknown }>(
    `with mine as (select left(min(u.region_code), 2) as code from agency.unit u join agency.post p on p.unit_id = u.id where p.id in (select authn.my_posts())),
       province as (select r.code, r.name from agency.region r, mine where r.level = 'province' and r.code = coalesce(left($1, 2), mine.code)),
       term as (select * from unnest($2::text[], $3::text[]) t (code, grp)),
       entry as (select s.region_codes, t.grp, case when s.status = 'paused' then 'paused' when s.verify_again_on < $4 then 'unverified' else 'present' end as state
         from directory.service s join term t on t.code = s.code where s.status <> 'closed'),
       served as (select distinct e.grp, e.state, left(r, 5) as region from entry e, unnest(e.region_codes) r),
       regency as (select r.code, r.name from agency.region r, province p where r.parent_code = p.code)
     select jsonb_build_object('province', (select jsonb_build_object('code', p.code, 'name', p.name) from province p),
       'regencies', coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'name', g.name,
           'groups', (select coalesce(jsonb_object_agg(c.grp, c.state), '{}'::jsonb) from (select s.grp, (array_agg(s.state
             order by array_position(array['present', 'unverified', 'paused'], s.state)))[1] as state
             from served s where s.region in ('ID', left(g.code, 2), g.code) group by s.grp) c)) order by g.name) from regency g), '[]'::jsonb),
       'sought', coalesce((select jsonb_agg(jsonb_build_object('regionCode', x.region_code, 'region', (select r.name from agency.region r where r.code = x.region_code),
           'code', x.service_code, 'reason', x.reason, 'times', x.times, 'lastOn', x.last_on) order by x.times desc, x.last_on desc)
         from (select g.region_code, g.service_code, g.reason, count(*)::integer as times, max((g.logged_at at time zone interval '7 hours')::date) as last_on from directory.gap g
           where left(g.region_code, 2) = (select p.code from province p) and g.logged_at >= $5 group by 1, 2, 3 order by 4 desc limit 100) x), '[]'::jsonb)) as found`,
    [region ?? null, codes, groups, work.now.today, addDays(work.now.today, -365)]
  )
  return row?.found
}
