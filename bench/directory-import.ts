/** Ten thousand services of two hundred institutions come in from another directory, as tables and as JSON; one faulty row among them is found. */
import { join } from 'node:path'
import { services } from '#domain/plan/services.ts'
import { isSheltering } from '#domain/directory/service.ts'
import { asOwner } from '#server/database/postgres-owner.ts'
import { importDirectory, languageName, readJson, readTables, writeJson, writeTables } from '#server/directory/exchange.ts'
import { regionNames } from '#server/directory/exchange.store.ts'
import { type Exchange, organisationsOf } from '#server/directory/hsds-organisation.ts'
import type { ExchangedService } from '#server/directory/hsds-service.ts'
import { tablesOf } from '#server/directory/hsds-tabular.ts'
import type { BenchServer } from './postgres.ts'

export const imported = 10_000
const unitCount = 200

const id = (kind: string, n: number): string => `00000000-0000-7000-${kind}-${n.toString(16).padStart(12, '0')}`
const agencyId = id('c000', 1)

function invented(regions: readonly string[]): Exchange {
  const regencies = regions.filter((code) => code.length === 5)
  const regionOf = (unit: number) => regencies[(unit * 7) % regencies.length] ?? '12.71'
  const service = (n: number): ExchangedService => {
    const code = services.codes[n % services.codes.length] ?? 'SV01'
    const confidential = isSheltering(code)
    const unit = n % unitCount
    return {
      id: id('c002', n),
      unitId: id('c001', unit),
      code,
      name: `Layanan contoh ${n}`,
      description: 'Percakapan dan pendampingan, menurut janji temu.',
      minAge: n % 10,
      maxAge: 17,
      sexes: ['P', 'L'],
      disabilities: n % 5 ? [] : ['DF2'],
      regionCodes: [regionOf(unit)],
      languages: ['LA01'],
      cost: 'free',
      costWords: null,
      papers: ['Kartu identitas bila ada'],
      hours: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '08:00', closes: '16:00' }],
      phone: confidential ? null : '061 555 0100',
      email: null,
      address: confidential ? null : 'Kantor kelurahan contoh',
      status: 'active',
      confidential,
      verifiedOn: '2026-06-01',
      recordedAt: '2026-06-01T03:00:00.000Z',
      rooms: confidential ? [{ kind: 'girls', total: 6, free: n % 6, at: '2026-06-01T03:00:00.000Z' }] : [],
      more: null
    }
  }
  return {
    agencies: [{ id: agencyId, name: 'Jaringan contoh', kind: 'lsm', description: null, more: null }],
    units: Array.from({ length: unitCount }, (_, n) => ({
      id: id('c001', n),
      agencyId,
      name: `Unit contoh ${n}`,
      regionCode: regionOf(n),
      description: null,
      more: null
    })),
    services: Array.from({ length: imported }, (_, n) => service(n))
  }
}

export interface ImportTimes {
  /** seconds, file to commit */
  readonly tables: number
  readonly json: number
  /** where the one faulty row was said to be */
  readonly fault: string
}

export async function importTimes(server: BenchServer, folder: string): Promise<ImportTimes> {
  return asOwner(server.urlOf('lingkar', 'lingkar_owner'), async (owner) => {
    const names = await regionNames(owner.query)
    const organisations = organisationsOf(invented([...names.keys()]), names, languageName)
    const tables = tablesOf(organisations)
    writeTables(join(folder, 'tables'), tables)
    writeJson(join(folder, 'directory.json'), organisations)
    const rows = tables.get('services.csv') ?? []
    writeTables(
      join(folder, 'faulty'),
      new Map([...tables, ['services.csv', rows.map((row, n) => (n === 4999 ? { ...row, minimum_age: 'x' } : row))]])
    )
    const run = async (read: () => ReturnType<typeof readTables>) => {
      const from = performance.now()
      const given = read()
      if (!given) throw new Error('the file was not read')
      await owner.exec('begin')
      const done = await importDirectory(owner.query, given, new Date().toISOString())
      await owner.exec(done.faults.length ? 'rollback' : 'commit')
      return { ...done, seconds: (performance.now() - from) / 1000 }
    }
    const faulty = await run(() => readTables(join(folder, 'faulty')))
    const asTables = await run(() => readTables(join(folder, 'tables')))
    const asJson = await run(() => readJson(join(folder, 'directory.json')))
    if (asTables.services !== imported || asTables.faults.length || asJson.faults.length)
      throw new Error('the import did not take everything')
    return {
      tables: asTables.seconds,
      json: asJson.seconds,
      fault: faulty.faults.map(({ file, row, column }) => `${file}, row ${row}, ${column}`).join('; ')
    }
  })
}
