/** The whole directory out of the database and into it, as its owner: for the exchange with others, never for a request. */
import { verifyAgainOn } from '#domain/directory/service.ts'
import type { Transaction } from '#server/database/database.ts'
import type { Exchange, ExchangedAgency, ExchangedUnit, Known } from './hsds-organisation.ts'
import type { ExchangedService, RegionNames, RoomSaid } from './hsds-service.ts'

type Query = Transaction['query']

export const regionNames = async (query: Query): Promise<RegionNames> =>
  new Map((await query<{ code: string; name: string }>('select code, name from agency.region')).map(({ code, name }) => [code, name]))

/** An entry as an exchange needs it; `s` the service. */
export const exchangedJson = `jsonb_build_object('id', s.id, 'unitId', s.unit_id, 'code', s.code, 'name', s.name, 'description', s.description, 'minAge', s.min_age,
  'maxAge', s.max_age, 'sexes', s.sexes, 'disabilities', s.disabilities, 'regionCodes', s.region_codes, 'languages', s.languages, 'cost', s.cost,
  'costWords', s.cost_words, 'papers', s.papers, 'hours', s.hours, 'phone', s.phone, 'email', s.email, 'address', s.address, 'status', s.status,
  'confidential', s.confidential, 'verifiedOn', s.verified_on, 'recordedAt', s.recorded_at, 'more', s.hsds_more)`
const rooms = `coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'total', c.total, 'free', c.free, 'at', c.updated_at) order by c.kind)
  from (select distinct on (x.kind) x.* from directory.capacity x where x.service_id = s.id order by x.kind, x.number desc) c), '[]'::jsonb)`

/** Moments as JavaScript writes them, so that the same moment is the same text. */
export const withMoments = (one: ExchangedService): ExchangedService => ({
  ...one,
  recordedAt: new Date(one.recordedAt).toISOString(),
  rooms: one.rooms.map((room) => ({ ...room, at: new Date(room.at).toISOString() }))
})

/** Agencies and units that give something, and those that were exchanged before. */
export async function readExchange(query: Query): Promise<Exchange> {
  const units = await query<{ unit: ExchangedUnit }>(
    `select jsonb_build_object('id', u.id, 'name', u.name, 'agencyId', u.agency_id, 'regionCode', u.region_code, 'description', o.description, 'more', o.hsds_more) as unit
     from agency.unit u left join directory.organisation o on o.id = u.id
     where o.id is not null or exists (select from directory.service s where s.unit_id = u.id) order by u.name, u.id`
  )
  const agencies = await query<{ agency: ExchangedAgency }>(
    `select jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'description', o.description, 'more', o.hsds_more) as agency
     from agency.agency a left join directory.organisation o on o.id = a.id
     where o.id is not null or a.id = any ($1) order by a.name, a.id`,
    [units.map(({ unit }) => unit.agencyId)]
  )
  const services = await query<{ service: ExchangedService; rooms: RoomSaid[] }>(
    `select ${exchangedJson} as service, ${rooms} as rooms from directory.service s order by s.code, s.name, s.id`
  )
  return {
    agencies: agencies.map(({ agency }) => agency),
    units: units.map(({ unit }) => unit),
    services: services.map(({ service, rooms: said }) => withMoments({ ...service, rooms: said }))
  }
}

export async function readKnown(query: Query): Promise<Known> {
  const units = await query<{ id: string; agency_id: string; region_code: string }>('select id, agency_id, region_code from agency.unit')
  const agencies = await query<{ id: string }>('select id from agency.agency')
  return {
    agencies: new Set(agencies.map(({ id }) => id)),
    units: new Map(units.map(({ id, agency_id, region_code }) => [id, { agencyId: agency_id, regionCode: region_code }]))
  }
}

/** Rows at once: a statement holds so many, written as one JSON text. */
const together = 1000
async function inParts<T>(rows: readonly T[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += together) await write(JSON.stringify(rows.slice(from, from + together)))
}

/** Institutions as the owner: names of known ones stay. */
async function writeInstitutions(query: Query, { agencies, units }: Exchange): Promise<void> {
  await inParts(agencies, (json) =>
    query(
      `insert into agency.agency (id, name, kind) select x.id, x.name, x.kind from jsonb_to_recordset($1::jsonb) x (id uuid, name text, kind text)
       on conflict (id) do nothing`,
      [json]
    )
  )
  await inParts(units, (json) =>
    query(
      `insert into agency.unit (id, agency_id, name, region_code)
       select x.id, x."agencyId", x.name, x."regionCode" from jsonb_to_recordset($1::jsonb) x (id uuid, "agencyId" uuid, name text, "regionCode" text)
       on conflict (id) do nothing`,
      [json]
    )
  )
  await inParts([...agencies, ...units], (json) =>
    query(
      `insert into directory.organisation (id, description, hsds_more)
       select distinct on (x.id) x.id, x.description, nullif(x.more, 'null') from jsonb_to_recordset($1::jsonb) x (id uuid, description text, more jsonb)
       on conflict (id) do update set description = excluded.description, hsds_more = excluded.hsds_more`,
      [json]
    )
  )
}

/**
 * Adds what is new and brings up to date what is known by its id, in the caller's transaction. `by` is who brought it in by the program: then
 * institutions go through the one function that may add them, and row-level security asks for every entry.
 */
export async function writeExchange(query: Query, exchange: Exchange, by: string | null = null): Promise<void> {
  const { agencies, units, services } = exchange
  if (by === null) await writeInstitutions(query, exchange)
  else await query('select directory.add_institutions($1, $2)', [JSON.stringify(agencies), JSON.stringify(units)])
  const rows = services.map(({ more, ...one }) => ({ ...one, more, verifyAgainOn: verifyAgainOn(one.verifiedOn) }))
  await inParts(rows, (json) =>
    query(
      `insert into directory.service (id, unit_id, code, name, description, min_age, max_age, sexes, disabilities, region_codes, languages, cost, cost_words,
         papers, hours, phone, email, address, status, confidential, verified_on, verify_again_on, recorded_at, recorded_by, hsds_more)
       select x.id, x."unitId", x.code, x.name, x.description, x."minAge", x."maxAge", x.sexes, x.disabilities, x."regionCodes", x.languages, x.cost, x."costWords",
         x.papers, nullif(x.hours, 'null'), x.phone, x.email, x.address, x.status, x.confidential, x."verifiedOn", x."verifyAgainOn", x."recordedAt", $2::uuid, nullif(x.more, 'null')
       from jsonb_to_recordset($1::jsonb) x (id uuid, "unitId" uuid, code text, name text, description text, "minAge" integer, "maxAge" integer, sexes text[],
         disabilities text[], "regionCodes" text[], languages text[], cost text, "costWords" text, papers text[], hours jsonb, phone text, email text, address text,
         status text, confidential boolean, "verifiedOn" date, "verifyAgainOn" date, "recordedAt" timestamptz, more jsonb)
       on conflict (id) do update set (unit_id, code, name, description, min_age, max_age, sexes, disabilities, region_codes, languages, cost, cost_words, papers,
         hours, phone, email, address, status, confidential, verified_on, verify_again_on, recorded_at, recorded_by, hsds_more, version) = (excluded.unit_id, excluded.code,
         excluded.name, excluded.description, excluded.min_age, excluded.max_age, excluded.sexes, excluded.disabilities, excluded.region_codes, excluded.languages,
         excluded.cost, excluded.cost_words, excluded.papers, excluded.hours, excluded.phone, excluded.email, excluded.address, excluded.status,
         excluded.confidential, excluded.verified_on, excluded.verify_again_on, excluded.recorded_at, excluded.recorded_by, excluded.hsds_more, directory.service.version + 1)`,
      [json, by]
    )
  )
  const said = services.flatMap(({ id, rooms: room }) => room.map((one) => ({ id, ...one })))
  await inParts(said, (json) =>
    query(
      `insert into directory.capacity (service_id, kind, total, free, updated_at, updated_by)
       select x.id, x.kind, x.total, x.free, x.at, $2::uuid from jsonb_to_recordset($1::jsonb) x (id uuid, kind text, total integer, free integer, at timestamptz)
       where (x.total, x.free, x.at) is distinct from (select (c.total, c.free, c.updated_at) from directory.capacity c
         where c.service_id = x.id and c.kind = x.kind order by c.number desc limit 1)`,
      [json, by]
    )
  )
}

/** The entries of these ids as they stand, to tell what an import would change. */
export async function standingServices(query: Query, ids: readonly string[]): Promise<ReadonlyMap<string, ExchangedService>> {
  const found = await query<{ service: ExchangedService; rooms: RoomSaid[] }>(
    `select ${exchangedJson} as service, ${rooms} as rooms from directory.service s where s.id = any ($1)`,
    [ids]
  )
  return new Map(found.map(({ service, rooms: said }) => [service.id, withMoments({ ...service, rooms: said })]))
}
