/** A service of the directory as HSDS 3.0 says it: each part of ours as an item, then whatever came with it from elsewhere. */
import type { OpeningHours } from '#domain/directory/hours.ts'
import type { Room } from '#domain/directory/room.ts'
import type { Listed } from '#domain/directory/service.ts'
import { idFor, isoOf, type More, type Taxonomy, taxonomies, termThing, type Thing } from './hsds-shape.ts'

export interface RoomSaid extends Room {
  readonly at: string
}

/** A service with what an exchange needs besides. */
export interface ExchangedService extends Omit<Listed, 'version' | 'intakePostId' | 'verifyAgainOn'> {
  readonly recordedAt: string
  readonly rooms: readonly RoomSaid[]
  readonly more: More | null
}

/** Names of regions by code. */
export type RegionNames = ReadonlyMap<string, string>

const statuses = { active: 'active', paused: 'temporarily closed', closed: 'defunct' } as const

export const phoneThing = (service: string, number: string): Thing => ({ id: idFor(service, 'phone', number), number })
export const documentThing = (service: string, document: string): Thing => ({ id: idFor(service, 'document', document), document })
export const languageThing = (service: string, code: string, name: string): Thing => ({
  id: idFor(service, 'language', code),
  name,
  code: isoOf(code)
})
export const areaThing = (service: string, code: string, names: RegionNames): Thing => ({
  id: idFor(service, 'area', code),
  name: code === 'ID' ? 'Indonesia' : (names.get(code) ?? code),
  extent: code,
  extent_type: 'kemendagri'
})
export const scheduleThing = (service: string, { days, opens, closes }: OpeningHours[number]): Thing => ({
  id: idFor(service, 'schedule', days.join(), opens, closes),
  freq: 'WEEKLY',
  byday: days.join(),
  opens_at: opens,
  closes_at: closes
})
export const placeThing = (service: string, address: string, region: string, names: RegionNames): Thing => ({
  id: idFor(service, 'place', address),
  location: {
    id: idFor(service, 'location', address),
    location_type: 'physical',
    addresses: [
      {
        id: idFor(service, 'address', address),
        address_1: address,
        city: names.get(region.slice(0, 5)) ?? region,
        state_province: names.get(region.slice(0, 2)) ?? region,
        postal_code: '-',
        country: 'ID',
        address_type: 'physical'
      }
    ]
  }
})
export const attributeThing = (service: string, taxonomy: Taxonomy, code: string, value?: string): Thing => {
  const term = taxonomies[taxonomy].find((one) => one.code === code)
  const thing = termThing(taxonomy, code, term?.id ?? code, term?.en ?? code)
  return { id: idFor(service, taxonomy, code), taxonomy_term_id: thing.id, ...(value ? { value } : {}), taxonomy_term: thing }
}
export const roomValue = ({ free, total, at }: Omit<RoomSaid, 'kind'>): string => `free=${free};total=${total};at=${at}`

const present = (fields: Thing): Thing =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
  )

/** Only what is ours; `region` is that of the unit. */
export function ownThing(one: ExchangedService, region: string, names: RegionNames, languageName: (code: string) => string): Thing {
  const { id } = one
  const attribute = (taxonomy: Taxonomy, code: string, value?: string) => attributeThing(id, taxonomy, code, value)
  return present({
    id,
    name: one.name,
    description: one.description,
    status: statuses[one.status],
    email: one.email,
    minimum_age: one.minAge,
    maximum_age: one.maxAge,
    fees_description: one.costWords,
    assured_date: one.verifiedOn,
    last_modified: one.recordedAt,
    phones: one.phone ? [phoneThing(id, one.phone)] : [],
    schedules: (one.hours ?? []).map((row) => scheduleThing(id, row)),
    service_areas: one.regionCodes.map((code) => areaThing(id, code, names)),
    service_at_locations: one.address ? [placeThing(id, one.address, region, names)] : [],
    languages: one.languages.map((code) => languageThing(id, code, languageName(code))),
    required_documents: one.papers.map((paper) => documentThing(id, paper)),
    attributes: [
      attribute('Lingkar SV', one.code),
      ...(one.confidential ? [attribute('Lingkar place', 'confidential')] : []),
      ...one.sexes.map((sex) => attribute('Lingkar sex served', sex)),
      ...one.disabilities.map((code) => attribute('Lingkar DF', code)),
      attribute('Lingkar cost', one.cost),
      ...one.rooms.map((room) => attribute('Lingkar room', room.kind, roomValue(room)))
    ]
  })
}

/** Ours, with what came from elsewhere laid beside it; what was changed here since is ours. */
export function withMore(ours: Thing, more: More | null): Thing {
  if (!more) return ours
  const laid: Thing = { ...ours }
  const { [`status:${ours.status}`]: status, ...items } = more.items ?? {}
  for (const [key, value] of Object.entries(laid))
    if (Array.isArray(value)) laid[key] = value.map((item: Thing) => ({ ...item, ...items[String(item.id)] }))
  for (const [key, rest] of Object.entries(more.lists ?? {})) laid[key] = [...((laid[key] as Thing[] | undefined) ?? []), ...rest]
  return { ...laid, ...status, ...more.fields }
}
