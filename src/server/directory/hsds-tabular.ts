/** HSDS 3.0 as tables: nested objects laid out row by row, and rows hung back where they belong. */
import { sentences } from './hsds-sentences.ts'
import { type Fault, isThing, type Origins, type Thing, thingsIn } from './hsds-shape.ts'

/** One row of a table, all as text. */
export type Cells = Record<string, string>
export type Tables = Map<string, Cells[]>

interface Child {
  readonly file: string
  readonly entity: string
  /** whom a row can belong to; the first whose id it carries */
  readonly of: readonly string[]
}

/** Lists inside objects, by their field. */
const children: Readonly<Record<string, Child>> = {
  services: { file: 'services.csv', entity: 'service', of: ['organization'] },
  programs: { file: 'programs.csv', entity: 'program', of: ['organization'] },
  organization_identifiers: { file: 'organization_identifiers.csv', entity: 'organization_identifier', of: ['organization'] },
  locations: { file: 'locations.csv', entity: 'location', of: ['organization'] },
  service_at_locations: { file: 'service_at_location.csv', entity: 'service_at_location', of: ['service'] },
  contacts: { file: 'contacts.csv', entity: 'contact', of: ['service_at_location', 'location', 'service', 'organization'] },
  phones: { file: 'phones.csv', entity: 'phone', of: ['contact', 'service_at_location', 'location', 'service', 'organization'] },
  schedules: { file: 'schedules.csv', entity: 'schedule', of: ['service_at_location', 'location', 'service'] },
  languages: { file: 'languages.csv', entity: 'language', of: ['phone', 'location', 'service'] },
  funding: { file: 'funding.csv', entity: 'funding', of: ['service', 'organization'] },
  service_areas: { file: 'service_areas.csv', entity: 'service_area', of: ['service'] },
  cost_options: { file: 'cost_options.csv', entity: 'cost_option', of: ['service'] },
  required_documents: { file: 'required_documents.csv', entity: 'required_document', of: ['service'] },
  addresses: { file: 'addresses.csv', entity: 'address', of: ['location'] },
  accessibility: { file: 'accessibility.csv', entity: 'accessibility', of: ['location'] },
  attributes: { file: 'attributes.csv', entity: 'attribute', of: [] },
  metadata: { file: 'metadata.csv', entity: 'metadata', of: [] }
}
/** Single objects inside objects: the row carries their id. */
const singles: Readonly<Record<string, { readonly file: string; readonly entity: string; readonly key: string }>> = {
  location: { file: 'locations.csv', entity: 'location', key: 'location_id' },
  taxonomy_term: { file: 'taxonomy_terms.csv', entity: 'taxonomy_term', key: 'taxonomy_term_id' },
  taxonomy_detail: { file: 'taxonomies.csv', entity: 'taxonomy', key: 'taxonomy_id' },
  program: { file: 'programs.csv', entity: 'program', key: 'program_id' }
}
const numbers = new Set('minimum_age maximum_age year_incorporated latitude longitude amount extension timezone count interval'.split(' '))
/** Attributes and provenance hang on anything: they name its kind beside its id. */
const linkOf: Readonly<Record<string, readonly [id: string, kind: string]>> = {
  attributes: ['link_id', 'link_entity'],
  metadata: ['resource_id', 'resource_type']
}

export function tablesOf(organisations: readonly Thing[]): Tables {
  const tables: Map<string, Map<string, Cells>> = new Map()
  const put = (file: string, entity: string, object: Thing, more: Cells = {}): void => {
    const cells: Cells = {}
    const id = String(object.id)
    for (const [key, value] of Object.entries(object)) {
      const single = singles[key]
      const child = children[key]
      if (single && isThing(value)) {
        cells[single.key] = String(value.id)
        put(single.file, single.entity, value)
      } else if (child && Array.isArray(value)) {
        const [idKey, kindKey] = linkOf[key] ?? [`${entity}_id`]
        for (const item of thingsIn(value)) put(child.file, child.entity, item, { [idKey]: id, ...(kindKey ? { [kindKey]: entity } : {}) })
      } else cells[key] = typeof value === 'object' ? JSON.stringify(value) : String(value)
    }
    const rows = tables.get(file) ?? new Map<string, Cells>()
    rows.set(id, { ...rows.get(id), ...cells, ...more })
    tables.set(file, rows)
  }
  for (const organisation of organisations) put('organizations.csv', 'organization', organisation)
  return new Map([...tables].map(([file, rows]) => [file, [...rows.values()]]))
}

/** Rows as nested organisations; where each stood is noted, so that a fault found later names its row. */
export function organisationsFrom(
  tables: Tables,
  origins: Origins
): { readonly organisations: Thing[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const objects = new Map<string, Map<string, Thing>>()
  const files: readonly (readonly [file: string, entity: string])[] = [
    ['organizations.csv', 'organization'],
    ...Object.values({ ...children, ...singles }).map(({ file, entity }) => [file, entity] as const)
  ]
  for (const [file, entity] of files) {
    if (objects.has(entity)) continue
    const known = new Map<string, Thing>()
    objects.set(entity, known)
    for (const [index, cells] of (tables.get(file) ?? []).entries()) {
      const thing: Thing = {}
      const origin = { file, row: String(index + 2) }
      for (const [key, text] of Object.entries(cells)) {
        if (text === '') continue
        if (!numbers.has(key)) thing[key] = text
        else if (Number.isNaN(Number(text))) faults.push({ ...origin, column: key, sentence: sentences.number })
        else thing[key] = Number(text)
      }
      origins.set(thing, origin)
      const id = String(thing.id ?? '')
      if (known.has(id)) faults.push({ ...origin, column: 'id', sentence: sentences.twice })
      known.set(id, thing)
    }
  }
  const orphan = (thing: Thing, column: string) =>
    faults.push({ ...(origins.get(thing) ?? { file: '', row: '' }), column, sentence: sentences.orphan })
  const placed = new Set<Thing>()
  for (const one of objects.get('service_at_location')?.values() ?? []) {
    const place = objects.get('location')?.get(String(one.location_id))
    if (!place) orphan(one, 'location_id')
    else {
      one.location = place
      placed.add(place)
    }
    delete one.location_id
  }
  for (const one of objects.get('taxonomy_term')?.values() ?? []) {
    const detail = objects.get('taxonomy')?.get(String(one.taxonomy_id))
    if (detail) one.taxonomy_detail = detail
  }
  for (const [field, child] of Object.entries(children))
    for (const thing of objects.get(child.entity)?.values() ?? []) {
      if (field === 'attributes') {
        const term = objects.get('taxonomy_term')?.get(String(thing.taxonomy_term_id))
        if (term) thing.taxonomy_term = term
      }
      hang(field, child, thing)
    }
  return { organisations: [...(objects.get('organization')?.values() ?? [])], faults }

  function hang(field: string, child: Child, thing: Thing): void {
    const [idKey, kindKey] = linkOf[field] ?? []
    const candidates =
      idKey && kindKey ? [[String(thing[kindKey]), idKey] as const] : child.of.map((entity) => [entity, `${entity}_id`] as const)
    const [entity, key] = candidates.find(([, one]) => thing[one] !== undefined) ?? []
    const parent = entity && key && objects.get(entity)?.get(String(thing[key]))
    if (!parent) {
      // a location may be named by a place of service alone
      if (field !== 'locations' || key || !placed.has(thing)) orphan(thing, key ?? idKey ?? `${child.of[0]}_id`)
      return
    }
    delete thing[key]
    if (kindKey) delete thing[kindKey]
    const list = parent[field]
    if (Array.isArray(list)) list.push(thing)
    else parent[field] = [thing]
  }
}
