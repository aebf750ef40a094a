/** Organisations of HSDS 3.0: an agency, or a unit of one; what they carry besides a name is kept as it came. */
import { textOf, type Surrounding } from './hsds-items.ts'
import { readThing } from './hsds-read.ts'
import { sentences } from './hsds-sentences.ts'
import { type ExchangedService, ownThing, type RegionNames, withMore } from './hsds-service.ts'
import {
  agencyTaxonomy,
  codeIn,
  type Fault,
  idFor,
  isThing,
  type More,
  type Origins,
  regionTaxonomy,
  termThing,
  type Thing,
  thingsIn
} from './hsds-shape.ts'

interface Named {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly more: More | null
}
export interface ExchangedAgency extends Named {
  readonly kind: string
}
export interface ExchangedUnit extends Named {
  readonly agencyId: string
  readonly regionCode: string
}
/** Everything an exchange holds. */
export interface Exchange {
  readonly agencies: readonly ExchangedAgency[]
  readonly units: readonly ExchangedUnit[]
  readonly services: readonly ExchangedService[]
}

const attribute = (of: string, taxonomy: string, code: string, name: string): Thing => {
  const term = termThing(taxonomy, code, name, name)
  return { id: idFor(of, taxonomy, code), taxonomy_term_id: term.id, taxonomy_term: term }
}

/** The whole directory: agencies first, then their units with their services. */
export function organisationsOf(exchange: Exchange, names: RegionNames, languageName: (code: string) => string): Thing[] {
  const byUnit = new Map<string, ExchangedService[]>()
  for (const one of exchange.services) byUnit.set(one.unitId, [...(byUnit.get(one.unitId) ?? []), one])
  return [
    ...exchange.agencies.map(({ id, name, description, kind, more }) =>
      withMore({ id, name, description: description ?? name, attributes: [attribute(id, agencyTaxonomy, kind, kind)] }, more)
    ),
    ...exchange.units.map(({ id, name, description, agencyId, regionCode, more }) => {
      const services = byUnit.get(id) ?? []
      const ours = {
        id,
        name,
        description: description ?? name,
        parent_organization_id: agencyId,
        attributes: [attribute(id, regionTaxonomy, regionCode, names.get(regionCode) ?? regionCode)],
        ...(services.length ? { services: services.map((one) => withMore(ownThing(one, regionCode, names, languageName), one.more)) } : {})
      }
      // where a shelter's own institution sits is not told either
      const { locations: _, ...fields } = more?.fields ?? {}
      return withMore(ours, services.some(({ confidential }) => confidential) ? { ...more, fields } : more)
    })
  ]
}

export interface Known {
  readonly agencies: ReadonlySet<string>
  readonly units: ReadonlyMap<string, { readonly agencyId: string; readonly regionCode: string }>
}
interface Reading extends Omit<Surrounding, 'region'> {
  readonly known: Known
}

/** Reads a whole file; with a single fault nothing of it is used. */
export function readOrganisations(
  given: readonly Thing[],
  reading: Reading
): { readonly exchange: Exchange; readonly faults: readonly Fault[] } {
  const { origins, known, names } = reading
  const faults: Fault[] = []
  const agencies: ExchangedAgency[] = []
  const units: ExchangedUnit[] = []
  const services: ExchangedService[] = []
  const seen = new Set<string>()
  const parents = new Set(given.map(({ parent_organization_id: parent }) => parent))
  const isUnit = (one: Thing) =>
    known.units.has(String(one.id)) ||
    (!known.agencies.has(String(one.id)) && (thingsIn(one.services).length > 0 || typeof one.parent_organization_id === 'string'))
  const unitIds = new Set(given.filter(isUnit).map(({ id }) => String(id)))
  for (const one of given) {
    const fault = (column: string, sentence: string, of: object = one) => faults.push({ ...originOf(origins, of, one), column, sentence })
    const id = String(one.id ?? '')
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) fault('id', sentences.id)
    if (seen.has(id)) fault('id', sentences.twice)
    seen.add(id)
    const name = textOf(one.name)
    if (!name) fault('name', sentences.organisationName)
    const description = textOf(one.description)
    const named = { id, name: name ?? '', description: description === name ? null : description }
    const kind = thingsIn(one.attributes).flatMap((item) => codeIn(item, agencyTaxonomy) ?? [])[0]
    if (!isUnit(one)) {
      agencies.push({ ...named, kind: kind ?? 'other', more: moreOf(one, id, agencyTaxonomy, kind ? [kind] : []) })
      continue
    }
    const place = thingsIn(one.attributes).flatMap((item) => codeIn(item, regionTaxonomy) ?? [])[0]
    const regionCode = known.units.get(id)?.regionCode ?? place
    if (!regionCode || !names.has(regionCode)) {
      fault('attributes', sentences.region)
      continue
    }
    const parent = typeof one.parent_organization_id === 'string' ? one.parent_organization_id : undefined
    // a unit without an agency above it, or below another unit, gets one of its own
    const agencyId = known.units.get(id)?.agencyId ?? (parent && !unitIds.has(parent) ? parent : idFor(parent ?? id, 'agency'))
    if (agencyId === idFor(id, 'agency') && !known.agencies.has(agencyId) && !parents.has(agencyId))
      agencies.push({ id: agencyId, name: named.name, description: null, kind: 'other', more: null })
    else if (parent && agencyId === parent && !known.agencies.has(parent) && !given.some((other) => other.id === parent))
      fault('parent_organization_id', sentences.orphan)
    const more = moreOf(one, id, regionTaxonomy, place ? [place] : [])
    units.push({
      ...named,
      agencyId,
      regionCode,
      more: parent && parent !== agencyId ? { ...more, fields: { ...more?.fields, parent_organization_id: parent } } : more
    })
    for (const item of thingsIn(one.services)) {
      const read = readThing(item, { ...reading, region: regionCode })
      faults.push(...read.faults)
      if (!read.service) continue
      if (seen.has(read.service.id)) fault('id', sentences.twice, item)
      seen.add(read.service.id)
      services.push({ ...read.service, unitId: id })
      if (read.service.confidential && thingsIn(one.locations).length) fault('id', sentences.organisationPlace, thingsIn(one.locations)[0])
    }
  }
  return { exchange: { agencies, units, services }, faults }
}

const originOf = (origins: Origins, of: object, otherwise: object) => origins.get(of) ?? origins.get(otherwise) ?? { file: '', row: '' }

const own = ['id', 'name', 'description', 'parent_organization_id', 'services', 'attributes']

function moreOf(one: Thing, id: string, taxonomy: string, codes: readonly string[]): More | null {
  const fields = Object.fromEntries(Object.entries(one).filter(([key]) => !own.includes(key)))
  const ours = new Set(codes.map((code) => idFor(id, taxonomy, code)))
  const attributes = thingsIn(one.attributes).filter((item) => !codes.includes(codeIn(item, taxonomy) ?? ''))
  const items: Record<string, Thing> = {}
  for (const item of thingsIn(one.attributes)) {
    const code = codeIn(item, taxonomy)
    if (code && codes.includes(code) && !ours.has(String(item.id))) items[idFor(id, taxonomy, code)] = withoutLink(item)
  }
  const more = {
    ...(Object.keys(fields).length ? { fields } : {}),
    ...(attributes.length ? { lists: { attributes: attributes.map(withoutLink) } } : {}),
    ...(Object.keys(items).length ? { items } : {})
  }
  return Object.keys(more).length ? more : null
}

const withoutLink = ({ link_id: _, link_entity: _entity, ...item }: Thing): Thing => item

/** The organisations of a JSON file: one, a list, or a page of a list. */
export function organisationsIn(value: unknown): Thing[] | undefined {
  if (Array.isArray(value)) return value.every(isThing) ? value : undefined
  if (!isThing(value)) return undefined
  if (Array.isArray(value.contents)) return thingsIn(value.contents)
  return typeof value.id === 'string' ? [value] : undefined
}
