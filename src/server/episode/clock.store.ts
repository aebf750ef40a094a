/** The register of time limits: the national rows and those of the caller's own region, each with every version it ever had (domain.md C3). */
import type { ClockSet, SetClock, SetClockState } from '#domain/episode/set-clock.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'

export async function stateForClock(work: Work, { unitId, code, appliesTo }: SetClock): Promise<SetClockState> {
  const [row] = await work.query<SetClockState>(
    `with mine as (select u.region_code as region, p.id as post from agency.unit u join agency.post p on p.unit_id = u.id
       where u.id = $1 and u.id in (select authn.units_where_i_am('unit-head')) and p.id in (select authn.my_posts()) order by p.id limit 1),
     rules as (select r.* from agency.clock_rule r where r.code = $2 and r.applies_to is not distinct from $3)
     select (select region from mine) as region, (select post from mine) as "postId",
       (select jsonb_build_object('value', r.value, 'unit', r.unit, 'certainty', r.certainty) from rules r where r.region_code is null
         order by r.version desc limit 1) as national,
       (select jsonb_build_object('value', r.value, 'unit', r.unit, 'version', r.version) from rules r where r.region_code = (select region from mine)
         order by r.version desc limit 1) as own`,
    [unitId, code, appliesTo]
  )
  return row ?? { region: null, postId: null, national: null, own: null }
}

export async function saveClock(work: Work, { region, postId, version, rule }: ClockSet): Promise<Answer> {
  await work.query(
    `insert into agency.clock_rule (id, code, region_code, applies_to, value, unit, source, certainty, set_by_post, set_by_account, set_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      rule.clockRuleId,
      rule.code,
      region,
      rule.appliesTo,
      rule.value,
      rule.unit,
      rule.source,
      rule.certainty,
      postId,
      work.caller.accountId,
      work.now.at,
      version
    ]
  )
  return { clockRuleId: rule.clockRuleId, version }
}

/** Every version of what holds for the caller's regions, newest first inside a row; and the units whose limits the caller may set. */
export async function readClocks(work: Work): Promise<unknown> {
  const [row] = await work.query<{ clocks: unknown }>(
    `with places as (select distinct u.region_code as code from agency.post p join agency.unit u on u.id = p.unit_id where p.id in (select authn.my_posts()))
     select jsonb_build_object(
       'units', coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'region', u.region_code, 'regionName', g.name) order by u.name)
          from agency.unit u join agency.region g on g.code = u.region_code where u.id in (select authn.units_where_i_am('unit-head'))), '[]'::jsonb),
       'rules', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'code', r.code, 'region', r.region_code, 'regionName', g.name,
            'appliesTo', r.applies_to, 'value', r.value, 'unit', r.unit, 'source', r.source, 'certainty', r.certainty, 'setBy', c.display_name,
            'setByTitle', p.title, 'setAt', r.set_at, 'version', r.version)
            order by r.code, r.applies_to desc nulls last, length(r.region_code) desc nulls last, r.region_code, r.version desc)
          from agency.clock_rule r left join agency.region g on g.code = r.region_code left join agency.account c on c.id = r.set_by_account
          left join agency.post p on p.id = r.set_by_post
          where r.region_code is null or exists (select from places where code = r.region_code or starts_with(code, r.region_code || '.'))), '[]'::jsonb)
     ) as clocks`
  )
  return row?.clocks
}
