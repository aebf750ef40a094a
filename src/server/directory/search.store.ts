/** Looking in the directory: who could give this to a child of that region, age, sex and functioning, and one entry whole. */
import { pageSize } from '#domain/kernel/page.ts'
import type { Work } from '#server/pipeline/work.ts'
import { listedJson, roomsJson } from './directory.store.ts'

export interface Asked {
  readonly codes?: readonly string[] | undefined
  readonly region?: string | undefined
  readonly age?: string | undefined
  readonly sex?: string | undefined
  readonly disabilities?: readonly string[] | undefined
  readonly open?: boolean | undefined
  readonly room?: boolean | undefined
  readonly own?: boolean | undefined
  /** with `own`: the last entry of the page before */
  readonly after?: string | undefined
}

/** Looked through before what is closed now or full is left out. */
const mostSought = 400

const known = `s.id, s.unit_id as "unitId", s.code, s.name, s.description, u.name as unit, u.region_code as "regionCode",
  r.name as region, s.hours, s.cost, s.cost_words as "costWords", s.papers, s.confidential, s.status, s.verified_on as "verifiedOn",
  s.verify_again_on as "verifyAgainOn", s.intake_post_id is not null as "hasInbox", ${roomsJson} as rooms`

/** The caller's own entries, whatever their state; else what is active, the fitting and near first. */
export async function search(work: Work, asked: Asked): Promise<unknown> {
  const [ground] = await work.query<{ region: unknown; units: unknown }>(
    `select (select jsonb_build_object('code', r.code, 'name', r.name) from agency.region r where r.code = coalesce($1,
         (select min(u.region_code) from agency.unit u join agency.post p on p.unit_id = u.id where p.id in (select authn.my_posts())))) as region,
       coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'regionCode', u.region_code) order by u.name) from agency.unit u
         where u.id in (select directory.units_kept())), '[]'::jsonb) as units`,
    [asked.region ?? null]
  )
  const region = (ground?.region as { code: string } | null)?.code ?? null
  const services = asked.own
    ? await work.query(
        `select ${known}, 0 as distance, null::integer as free, true as fits, array[]::text[] as why
         from directory.service s join agency.unit u on u.id = s.unit_id join agency.region r on r.code = u.region_code
         where s.unit_id in (select directory.units_kept()) and s.status <> 'closed' and ($1::text[] is null or s.code = any ($1))
           and ($2::uuid is null or exists (select from directory.service b where b.id = $2 and (s.verify_again_on, s.name, s.id) > (b.verify_again_on, b.name, b.id)))
         order by s.verify_again_on, s.name, s.id limit ${pageSize.entries}`,
        [asked.codes ?? null, asked.after ?? null]
      )
    : await work.query(
        `select ${known}, f.distance, f.free, f.fits, f.why
         from directory.find_services($1, $2, $3, $4, $5, ${mostSought}) with ordinality f (service_id, distance, free, fits, why, place)
         join directory.service s on s.id = f.service_id join agency.unit u on u.id = s.unit_id join agency.region r on r.code = u.region_code
         where (not $6 or s.hours is not null and directory.is_open(s.hours, u.region_code, $7)) and (not $8 or f.free > 0)
           and not 'region' = any (f.why)
         order by f.place limit ${pageSize.services}`,
        [
          asked.codes ?? null,
          region,
          asked.age ?? null,
          asked.sex ?? null,
          asked.disabilities ?? null,
          asked.open ?? false,
          work.now.at,
          asked.room ?? false
        ]
      )
  return { region: ground?.region ?? null, units: ground?.units ?? [], services }
}

export async function readService(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const [row] = await work.query<{ found: unknown }>(
    `select jsonb_build_object('service', ${listedJson}, 'unit', u.name, 'agency', a.name, 'regionCode', u.region_code, 'region', r.name,
       'keeps', s.unit_id in (select directory.units_kept()), 'rooms', ${roomsJson},
       'roomSaidAt', (select max(c.updated_at) from directory.capacity c where c.service_id = s.id),
       'intake', (select p.title from agency.post p where p.id = s.intake_post_id),
       'verifiedBy', (select c.display_name from agency.account c where c.id = s.verified_by),
       'posts', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title) order by p.title) from agency.post p where p.unit_id = s.unit_id), '[]'::jsonb),
       'regions', coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'name', g.name) order by g.code) from agency.region g where g.code = any (s.region_codes)), '[]'::jsonb),
       'history', coalesce((select jsonb_agg(jsonb_build_object('kind', h.kind, 'total', h.total, 'free', h.free, 'at', h.updated_at) order by h.number desc)
         from (select * from directory.capacity c where c.service_id = s.id order by c.number desc limit 20) h), '[]'::jsonb)) as found
     from directory.service s join agency.unit u on u.id = s.unit_id join agency.agency a on a.id = u.agency_id
     join agency.region r on r.code = u.region_code where s.id = $1`,
    [id]
  )
  return { entry: row?.found ?? null }
}
