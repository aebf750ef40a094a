/** The exchange of the directory with others in HSDS 3.0: out as JSON or tables, in from either, whole or not at all. */
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import { languages } from '#domain/case-file/consent-terms.ts'
import { dayOf, type Moment } from '#domain/kernel/date.ts'
import type { Transaction } from '#server/database/database.ts'
import { readExchange, readKnown, regionNames, writeExchange } from './exchange.store.ts'
import { organisationsIn, organisationsOf, readOrganisations } from './hsds-organisation.ts'
import type { Fault, Origins, Thing } from './hsds-shape.ts'
import { thingsIn } from './hsds-shape.ts'
import { type Cells, organisationsFrom, type Tables } from './hsds-tabular.ts'

type Query = Transaction['query']

export const languageName = (code: string): string => languages.terms.find((one) => one.code === code)?.id ?? code

/** Every organisation with its services. */
export const exportDirectory = async (query: Query): Promise<Thing[]> =>
  organisationsOf(await readExchange(query), await regionNames(query), languageName)

export interface Given {
  readonly organisations: readonly Thing[]
  readonly origins: Origins
  /** found while the file itself was read */
  readonly faults: readonly Fault[]
}

/** What was given, as the directory would hold it, with everything that is wrong with it. */
export async function readGiven(query: Query, { organisations, origins, faults: before }: Given, at: Moment) {
  const reading = { origins, at, today: dayOf(at), names: await regionNames(query), known: await readKnown(query) }
  const { exchange, faults } = readOrganisations(organisations, reading)
  return { exchange, faults: [...before, ...faults], known: reading.known }
}

/** Nothing is written while there is a single fault. */
export async function importDirectory(query: Query, given: Given, at: Moment) {
  const { exchange, faults } = await readGiven(query, given, at)
  if (!faults.length) await writeExchange(query, exchange)
  return { faults, services: exchange.services.length, organisations: given.organisations.length }
}

/* files */

export const writeJson = (path: string, organisations: readonly Thing[]): void =>
  writeFileSync(path, `${JSON.stringify(organisations, null, 1)}\n`)

/** Undefined when it is no HSDS. */
export const readJson = (path: string): Given | undefined => givenJson(basename(path), readFileSync(path, 'utf8'))

function givenJson(file: string, text: string): Given | undefined {
  const organisations = organisationsIn(JSON.parse(text))
  if (!organisations) return undefined
  const origins: Origins = new WeakMap()
  for (const [index, one] of organisations.entries()) noteOrigins(one, { file, row: `[${index}]` }, origins)
  return { organisations, origins, faults: [] }
}

function noteOrigins(thing: Thing, origin: { file: string; row: string }, origins: Origins): void {
  origins.set(thing, origin)
  for (const [key, value] of Object.entries(thing))
    for (const [index, item] of thingsIn(value).entries()) noteOrigins(item, { ...origin, row: `${origin.row}.${key}[${index}]` }, origins)
}

export function writeTables(folder: string, tables: Tables): void {
  mkdirSync(folder, { recursive: true })
  const resources = [...tables].map(([file, rows]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort((a, b) => Number(b === 'id') - Number(a === 'id'))
    writeFileSync(
      join(folder, file),
      `${Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? '')) }, { newline: '\n' })}\n`
    )
    return {
      name: file.replace('.csv', ''),
      path: file,
      profile: 'tabular-data-resource',
      schema: { fields: columns.map((name) => ({ name, type: 'string' })) }
    }
  })
  writeFileSync(
    join(folder, 'datapackage.json'),
    `${JSON.stringify({ name: 'human_services_data', profile: 'tabular-data-package', resources }, null, 2)}\n`
  )
}

/** Undefined when no organisations stand there. */
export const readTables = (folder: string): Given | undefined =>
  givenTables(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  )

interface Named {
  readonly name: string
  readonly text: string
}

function givenTables(files: readonly Named[]): Given | undefined {
  const tables: Map<string, Cells[]> = new Map()
  for (const { name, text } of files)
    tables.set(name, Papa.parse<Cells>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' }).data)
  if (!tables.has('organizations.csv')) return undefined
  const origins: Origins = new WeakMap()
  return { ...organisationsFrom(tables, origins), origins }
}

/** Files somebody chose: one JSON, or the tables of a folder. */
export function givenFiles(files: readonly Named[]): Given | undefined {
  const [first] = files
  try {
    if (first?.name.endsWith('.json') && files.length === 1) return givenJson(first.name, first.text.replace(/^\uFEFF/, ''))
    return givenTables(files.filter(({ name }) => name.endsWith('.csv')))
  } catch {
    return undefined
  }
}
