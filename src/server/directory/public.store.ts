/** The public part of the directory: what is active, in HSDS 3.0; of a confidential service only that it is there, and whom to call first. */
import type { Transaction } from '#server/database/database.ts'
import { exchangedJson, withMoments } from './exchange.store.ts'
import { languageName } from './exchange.ts'
import { type ExchangedService, ownThing, type RegionNames, withMore } from './hsds-service.ts'
import { idFor, type Thing } from './hsds-shape.ts'

export interface PublicAsked {
  readonly codes: readonly string[] | null
  readonly region: string | null
  readonly search: string | null
  readonly since: string | null
  readonly page: number
  readonly size: number
  readonly id: string | null
}

interface Row {
  readonly service: ExchangedService
  readonly unit: string
  readonly region: string
  readonly names: Readonly<Record<string, string>>
  readonly call: { readonly number: string; readonly name: string } | null
  readonly all: number
}

/** `call`: the telephone of the unit that coordinates in that regency (UPTD PPA), in place of the shelter's own. */
const rows = `select ${exchangedJson} as service, u.name as unit, u.region_code as region, count(*) over ()::integer as all,
    (select jsonb_object_agg(r.code, r.name) from agency.region r where r.code = any (s.region_codes) or r.code in (left(u.region_code, 2), left(u.region_code, 5))) as names,
    case when s.confidential then (select jsonb_build_object('number', c.phone, 'name', cu.name) from directory.service c join agency.unit cu on cu.id = c.unit_id
      join agency.agency ca on ca.id = cu.agency_id and ca.kind = 'uptdPpa'
      where c.status = 'active' and c.phone is not null and left(cu.region_code, 5) = left(u.region_code, 5) order by c.code, c.id limit 1) end as call
  from directory.service s join agency.unit u on u.id = s.unit_id
  where s.status = 'active' and ($1::uuid is null or s.id = $1) and ($2::text[] is null or s.code = any ($2))
    and ($3::text is null or directory.reaches(s.region_codes, $3)) and ($4::text is null or s.name ilike '%' || $4 || '%')
    and ($5::timestamptz is null or s.recorded_at > $5)
  order by s.id limit $6 offset $7`

export async function readPublic(
  query: Transaction['query'],
  asked: PublicAsked
): Promise<{ readonly all: number; readonly services: Thing[] }> {
  const plain = asked.search?.replaceAll(/[%_\\]/g, '') || null
  const found = await query<Row>(rows, [asked.id, asked.codes, asked.region, plain, asked.since, asked.size, (asked.page - 1) * asked.size])
  return { all: found[0]?.all ?? 0, services: found.map(publicThing) }
}

/** Who has room is for colleagues; who answers for the unit, and what came from other directories about a hidden place, for nobody here. */
function publicThing({ service, unit, region, names, call }: Row): Thing {
  const known: RegionNames = new Map(Object.entries(names))
  // a district could be small enough to find a house
  const seat = service.confidential ? region.slice(0, 5) : region
  const shown = withMoments({
    ...service,
    regionCodes: service.confidential ? [...new Set(service.regionCodes.map((code) => code.slice(0, 5)))] : service.regionCodes,
    rooms: []
  })
  const ours = ownThing(shown, seat, known, languageName)
  return {
    ...(service.confidential ? ours : withMore(ours, service.more)),
    ...(call ? { phones: [{ id: idFor(service.id, 'call', call.number), number: call.number, description: call.name }] } : {}),
    organization: { id: service.unitId, name: unit, description: unit }
  }
}
