/** The exchange against a database: there and back on both engines, whole or not at all, and what the public may read. */
import { dayOf } from '#domain/kernel/date.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitId } from '#server/demo/network.ts'
import { anyDirectory } from '#test/support/any-directory.ts'
import { serviceTerms } from '#test/support/directory-examples.ts'
import { openWorld, type World } from '#test/support/world.ts'
import { exportDirectory, importDirectory, languageName, readJson, readTables, writeJson, writeTables } from './exchange.ts'
import { regionNames } from './exchange.store.ts'
import { organisationsOf } from './hsds-organisation.ts'
import type { Thing } from './hsds-shape.ts'
import { tablesOf } from './hsds-tabular.ts'

describe.each(['pglite', 'postgres'] as const)('exchange on %s', (engine) => {
  let world: World
  let folder: string
  beforeAll(async () => {
    world = await openWorld(engine)
    folder = mkdtempSync(join(tmpdir(), 'lingkar-exchange-'))
  })
  afterAll(async () => {
    await world?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const of = (organisations: readonly Thing[], ids: ReadonlySet<string>) =>
    organisations.filter(({ id }) => ids.has(String(id))).toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))

  it('what came from elsewhere is exported as it came, again and again, as JSON and as tables', async () => {
    const names = await regionNames(world.asOwner)
    const [exchange] = fc.sample(anyDirectory, { numRuns: 1, seed: 7 })
    if (!exchange) throw new Error('no directory')
    const given = organisationsOf(exchange, names, languageName)
    const ids = new Set(given.map(({ id }) => String(id)))
    const json = join(folder, 'directory.json')
    writeJson(json, given)
    const read = readJson(json)
    if (!read) throw new Error('not read')
    expect(await importDirectory(world.asOwner, read, world.at)).toMatchObject({ faults: [], services: exchange.services.length })
    const first = of(await exportDirectory(world.asOwner), ids)
    expect(first.map(({ id, name }) => [id, name])).toEqual(of(given, ids).map(({ id, name }) => [id, name]))
    writeTables(join(folder, 'tables'), tablesOf(first))
    const again = readTables(join(folder, 'tables'))
    if (!again) throw new Error('not read')
    expect((await importDirectory(world.asOwner, again, world.at)).faults).toEqual([])
    const second = of(await exportDirectory(world.asOwner), ids)
    expect(second).toEqual(first)
    const [entries] = await world.asOwner<{ n: number }>('select count(*)::int as n from directory.capacity')
    expect(entries?.n, 'room said before is not said again').toBe(exchange.services.flatMap(({ rooms }) => rooms).length)
  })

  it('with one faulty row nothing is written', async () => {
    const [exchange] = fc.sample(anyDirectory, { numRuns: 1, seed: 11 })
    const given = organisationsOf(exchange ?? { agencies: [], units: [], services: [] }, await regionNames(world.asOwner), languageName)
    const before = await world.asOwner('select count(*)::int as n from agency.unit')
    const broken = [...given, { id: 'broken', name: 'x', description: 'x' }]
    const { faults } = await importDirectory(world.asOwner, { organisations: broken, origins: new WeakMap(), faults: [] }, world.at)
    expect(faults).toMatchObject([{ column: 'id' }])
    expect(await world.asOwner('select count(*)::int as n from agency.unit')).toEqual(before)
  })

  it('anybody may read what is active, page by page, and never where a shelter is', async () => {
    const head = await world.signIn('medan', 'R04')
    const enter = async (unit: string, change: object) => {
      const serviceId = crypto.randomUUID()
      const sent = await head.send('directory.record-service', {
        serviceId,
        unitId: unit,
        terms: serviceTerms(change),
        verifiedOn: dayOf(world.at)
      })
      expect(sent.outcome).toBe('accepted')
      return serviceId
    }
    const coordinator = await enter(unitId('medan'), { code: 'SV01', name: 'Pengaduan (contoh)' })
    const shelter = await enter(unitId('medan rumah-aman'), {
      code: 'SV40',
      name: 'Penampungan sementara (contoh)',
      phone: null,
      confidential: true,
      regionCodes: ['12.71.01']
    })
    const paused = await enter(unitId('medan'), { code: 'SV02', status: 'paused' })
    await head.send('directory.set-vacancy', { serviceId: shelter, rooms: [{ kind: 'girls', total: 8, free: 2 }] })
    const get = (path: string) => world.app.inject({ method: 'GET', url: `/api/public${path}` })
    const one = (await get(`/services/${shelter}`)).json() as Thing
    expect(one).toMatchObject({
      name: 'Penampungan sementara (contoh)',
      phones: [{ number: '061 555 0100' }],
      service_areas: [{ extent: '12.71', name: 'Kota Medan' }]
    })
    expect(JSON.stringify(one)).not.toMatch(/service_at_locations|12\.71\.01|free=|email/)
    expect((await get(`/services/${coordinator}`)).json()).toMatchObject({ phones: [{ number: '061 555 0100' }] })
    expect([(await get(`/services/${paused}`)).statusCode, (await get('/services/nothing')).statusCode]).toEqual([404, 404])
    const page = (await get('/services?region=12.71&taxonomy_term_id=SV40&per_page=1')).json() as { contents: Thing[]; total_items: number }
    expect(page).toMatchObject({ page_number: 1, size: 1, first_page: true, empty: false })
    expect((await get('/services?per_page=1000')).statusCode).toBe(400)
    const tries = await Promise.all(Array.from({ length: 60 }, () => get('/services/nothing')))
    expect(tries.some(({ statusCode }) => statusCode === 429)).toBe(true)
  })
})
