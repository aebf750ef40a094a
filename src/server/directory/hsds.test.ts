/** The exchange of the directory: valid HSDS 3.0, nothing lost on the way there and back, and faults that find their row. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDirectory } from '#test/support/any-directory.ts'
import { languageName } from './exchange.ts'
import { organisationsIn, organisationsOf, readOrganisations } from './hsds-organisation.ts'
import type { Origins, Thing } from './hsds-shape.ts'
import { type Cells, organisationsFrom, tablesOf } from './hsds-tabular.ts'

const folder = fileURLToPath(new URL('../../../test/standards/hsds-3.0/', import.meta.url))
const ajv = new Ajv({ strict: false, allErrors: true })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')), file)
const faultsOf = (schema: string, thing: unknown): string[] => {
  const check = ajv.getSchema(schema)
  return check?.(thing)
    ? []
    : (check?.errors ?? [{ instancePath: 'no schema', message: schema }]).map((one) => `${one.instancePath} ${one.message}`)
}

const names = new Map([
  ['12', 'Sumatera Utara'],
  ['12.71', 'Kota Medan'],
  ['12.71.01', 'Medan Kota'],
  ['21.71', 'Kota Batam']
])
const nothing = { agencies: new Set<string>(), units: new Map<string, { agencyId: string; regionCode: string }>() }
const reading = (origins: Origins = new WeakMap()) => ({
  origins,
  names,
  known: nothing,
  today: '2026-11-23',
  at: '2026-11-23T03:00:00.000Z'
})
const read = (organisations: readonly Thing[], origins?: Origins) => readOrganisations(organisations, reading(origins))
/** Cells travel as text. */
const throughText = (organisations: readonly Thing[]): Thing[] => {
  const tables = new Map([...tablesOf(organisations)].map(([file, rows]) => [file, JSON.parse(JSON.stringify(rows)) as Cells[]]))
  const { organisations: back, faults } = organisationsFrom(tables, new WeakMap())
  expect(faults).toEqual([])
  return back
}
/** The order of lists and fields says nothing. */
const settled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(settled).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, one]) => [key, settled(one)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1))
        )
      : value

describe('HSDS 3.0', () => {
  it('every exported organisation and service is valid by the published schemas, and so is every row of its tables', () => {
    fc.assert(
      fc.property(anyDirectory, (exchange) => {
        const organisations = organisationsOf(exchange, names, languageName)
        for (const one of organisations) {
          expect(faultsOf('organization.json', one)).toEqual([])
          for (const service of (one.services ?? []) as Thing[]) expect(faultsOf('service.json', service)).toEqual([])
        }
        const tables = tablesOf(organisations)
        for (const row of tables.get('attributes.csv') ?? [])
          expect(Object.keys(row)).toEqual(expect.arrayContaining(['link_id', 'link_entity', 'taxonomy_term_id']))
        for (const row of tables.get('services.csv') ?? []) expect(row.organization_id).toBeTruthy()
      }),
      { numRuns: 60 }
    )
  })

  it('what is exported, imported and exported again is the same, as JSON and as tables', () => {
    fc.assert(
      fc.property(anyDirectory, (exchange) => {
        const out = organisationsOf(exchange, names, languageName)
        for (const road of [(given: Thing[]) => given, throughText]) {
          const { exchange: back, faults } = read(road(JSON.parse(JSON.stringify(out)) as Thing[]))
          expect(faults).toEqual([])
          expect(settled(organisationsOf(back, names, languageName))).toEqual(settled(out))
        }
      }),
      { numRuns: 120 }
    )
  })

  it('keeps what it does not use: fields, items and other ids come back as they came', () => {
    const [given] = foreign()
    const { exchange, faults } = read([given as Thing])
    expect(faults).toEqual([])
    expect(exchange.services[0]).toMatchObject({
      code: 'SV32',
      phone: '+62 61 555 0100',
      hours: [{ days: ['MO', 'TU'], opens: '09:00', closes: '15:30' }],
      regionCodes: ['12.71'],
      cost: 'unknown',
      status: 'paused',
      verifiedOn: '2026-05-01'
    })
    const again = organisationsOf(exchange, names, languageName).find(({ id }) => id === given?.id) as { services: Thing[] }
    for (const [key, value] of Object.entries((given as unknown as { services: Thing[] }).services[0] ?? {}))
      if (key === 'attributes') expect(settled(again.services[0]?.attributes)).toEqual(expect.arrayContaining(settled(value) as Thing[]))
      else expect(settled(again.services[0]?.[key]), key).toEqual(settled(value))
    for (const key of ['website', 'contacts', 'funding']) expect(again, key).toHaveProperty(key, (given as Thing)[key])
  })

  it('what was changed here since is ours, not what once came', () => {
    const { exchange } = read(foreign())
    const changed = exchange.services.map((one) => ({ ...one, name: 'Nama baru', status: 'active' as const, phone: '+62 61 555 0199' }))
    const [, again] = organisationsOf({ ...exchange, services: changed }, names, languageName) as { services: Thing[] }[]
    expect(again?.services[0]).toMatchObject({
      name: 'Nama baru',
      status: 'active',
      phones: [{ number: '+62 61 555 0199' }, { number: 'tanya petugas' }]
    })
  })

  it('D10 a place of a confidential service is refused wherever it hides', () => {
    const shelter = (more: Thing) => {
      const [given] = foreign()
      const {
        phones: _,
        service_at_locations: _places,
        email: _email,
        url: _url,
        ...service
      } = ((given as unknown as { services: Thing[] }).services[0] ?? {}) as Thing
      const attributes = [
        {
          id: '00000000-0000-4000-8000-00000000000a',
          taxonomy_term: { taxonomy: 'Lingkar SV', code: 'SV40', id: 'x', name: 'x', description: 'x' }
        }
      ]
      return read([{ ...given, services: [{ ...service, attributes, ...more }] } as Thing]).faults.map(
        ({ column, sentence }) => `${column}: ${sentence}`
      )
    }
    expect(shelter({})).toEqual([])
    for (const place of [
      { phones: [{ id: 'x', number: '061 555' }] },
      { contacts: [{ id: 'x', name: 'Ibu contoh' }] },
      { service_at_locations: [{ id: 'x', location: { id: 'y', location_type: 'physical' } }] },
      { email: 'a@b.example' },
      { url: 'https://b.example' },
      { description: 'Di Jalan Contoh 5' }
    ])
      expect(shelter(place), JSON.stringify(place)).toHaveLength(1)
    const [given] = foreign()
    const withPlace = { ...given, locations: [{ id: 'l', location_type: 'physical' }] } as Thing
    expect(read([withPlace]).faults).toEqual([])
  })

  it('a fault names file, row and column, in a table as a spreadsheet counts', () => {
    const organisations = foreign()
    const tables = tablesOf(organisations)
    const service = tables.get('services.csv')?.[0] as Cells
    tables.set('services.csv', [
      service,
      { ...service, id: 'not-a-uuid', status: 'open' },
      { ...service, id: '00000000-0000-4000-8000-0000000000ff', minimum_age: 'twelve', name: 'x' },
      { ...service, id: '00000000-0000-4000-8000-0000000000fe', organization_id: '00000000-0000-4000-8000-0000000000fd' }
    ])
    const origins: Origins = new WeakMap()
    const { organisations: back, faults } = organisationsFrom(tables, origins)
    const all = [...faults, ...read(back, origins).faults].map(({ file, row, column }) => `${file} ${row} ${column}`)
    expect(all.toSorted()).toEqual(
      [
        'services.csv 3 attributes',
        'services.csv 3 id',
        'services.csv 3 status',
        'services.csv 4 attributes',
        'services.csv 4 minimum_age',
        'services.csv 4 name',
        'services.csv 5 organization_id'
      ].toSorted()
    )
    expect(organisationsIn({ contents: organisations })).toEqual(organisations)
    expect(organisationsIn('nothing')).toBeUndefined()
  })
})

/** As another directory would write it, with much that Lingkar does not use. */
function foreign(): Thing[] {
  return JSON.parse(readFileSync(new URL('../../../test/standards/foreign-organisation.json', import.meta.url), 'utf8')) as Thing[]
}
