/** Bringing a directory in by the program: shown first, brought in once it is confirmed, and never beyond what somebody keeps. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { digestOfFiles, directoryFile } from '#test/support/directory-examples.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

type Files = readonly { readonly name: string; readonly text: string }[]
const rows = (file: string, ...lines: readonly (readonly string[])[]) => ({
  name: file,
  text: lines.map((line) => line.join(',')).join('\n')
})

describe.each(['pglite', 'postgres'] as const)('directory.import on %s', (engine) => {
  let world: World
  let head: Person
  let worker: Person
  beforeAll(async () => {
    world = await openWorld(engine)
    head = await world.signIn('medan', 'R04')
    worker = await world.signIn('medan', 'R01')
  })
  afterAll(() => world?.close())
  const ask = (files: Files, by: Person = head) => by.send('directory.import', { files, confirmed: null })
  const confirm = (files: Files, by: Person = head) => by.send('directory.import', { files, confirmed: digestOfFiles(files) })
  const services = (id: string) =>
    world.asOwner<{ name: string; version: number; recorded_by: string }>(
      'select name, version, recorded_by from directory.service where id = $1',
      [id]
    )

  it('shows what it would change, and changes nothing until these very files are confirmed', async () => {
    const id = randomUUID()
    const files = directoryFile(unitId('medan'), id)
    expect(await ask(files)).toMatchObject({
      outcome: 'refused',
      problem: { kind: 'not-confirmed-yet', digest: digestOfFiles(files), counts: { added: 1, changed: 0, units: 0 } }
    })
    const other = directoryFile(unitId('medan'), id, { name: 'Nama lain (contoh)' })
    expect(await head.send('directory.import', { files: other, confirmed: digestOfFiles(files) })).toMatchObject({
      problem: { kind: 'not-confirmed-yet' }
    })
    expect(await services(id)).toEqual([])
    expect(await confirm(files)).toMatchObject({ outcome: 'accepted', answer: { added: 1, changed: 0, units: 0 } })
    expect(await services(id)).toEqual([{ name: 'Konseling remaja (contoh)', version: 1, recorded_by: head.accountId }])
    expect(await confirm(files)).toMatchObject({ problem: { kind: 'nothing-to-import' } })
    expect(await confirm(other)).toMatchObject({ outcome: 'accepted', answer: { added: 0, changed: 1 } })
    expect(await services(id)).toMatchObject([{ name: 'Nama lain (contoh)', version: 2 }])
  })

  it('tells each faulty row by file, row and column, from tables as from JSON', async () => {
    const tables = [
      rows('organizations.csv', ['id', 'name', 'description'], [unitId('medan'), 'Lembaga', 'Lembaga']),
      rows(
        'services.csv',
        ['id', 'organization_id', 'name', 'status', 'minimum_age'],
        [randomUUID(), unitId('medan'), 'Konseling (contoh)', 'open', 'enam']
      )
    ]
    const answered = await confirm(tables)
    expect(answered).toMatchObject({ problem: { kind: 'rows-at-fault', total: 3 } })
    const { faults } = (answered as unknown as { problem: { faults: Record<string, string>[] } }).problem
    expect(faults.map(({ file, row, column }) => [file, row, column])).toEqual([
      ['services.csv', '2', 'minimum_age'],
      ['services.csv', '2', 'status'],
      ['services.csv', '2', 'attributes']
    ])
    const shelter = {
      phones: [{ id: randomUUID(), number: '061 555' }],
      attributes: [{ id: randomUUID(), taxonomy_term: { id: randomUUID(), taxonomy: 'Lingkar SV', code: 'SV40', name: 'x' } }]
    }
    expect(await confirm(directoryFile(unitId('medan'), randomUUID(), shelter))).toMatchObject({
      problem: { kind: 'rows-at-fault', faults: [{ file: 'direktori.json', row: '[0].services[0].phones[0]', column: 'number' }] }
    })
    expect(await confirm([{ name: 'lain.json', text: '{"a": 1}' }])).toMatchObject({ problem: { kind: 'not-a-directory' } })
    expect(await confirm([{ name: 'rusak.json', text: '{' }])).toMatchObject({ problem: { kind: 'not-a-directory' } })
  })

  it('never reaches beyond what somebody keeps: not another unit, not another area, not what is closed', async () => {
    const fault = async (files: Files, by: Person) => {
      const answered = (await confirm(files, by)) as unknown as { problem?: { faults?: { sentence: string }[] } }
      return answered.problem?.faults?.map(({ sentence }) => sentence)
    }
    expect(await fault(directoryFile(unitId('batam'), randomUUID()), head)).toEqual([expect.stringContaining('bukan Anda')])
    const fresh = randomUUID()
    const named = (code: string) => {
      const [file] = directoryFile(fresh, randomUUID())
      const [one] = JSON.parse(file?.text ?? '[]') as object[]
      const attributes = [{ id: randomUUID(), taxonomy_term: { id: randomUUID(), taxonomy: 'Kemendagri', code, name: code } }]
      return [{ name: 'baru.json', text: JSON.stringify([{ ...one, attributes }]) }]
    }
    expect(await fault(named('21.71'), head)).toEqual([expect.stringContaining('di luar wilayah')])
    expect(await fault(named('12.71'), worker)).toEqual([expect.stringContaining('di luar wilayah')])
    expect(await confirm(named('12.71'))).toMatchObject({ outcome: 'accepted', answer: { added: 1, units: 1 } })
    const mine = randomUUID()
    expect(await confirm(directoryFile(unitId('medan'), mine), worker)).toMatchObject({ outcome: 'accepted' })
    expect(await fault(directoryFile(unitId('batam'), mine), await world.signIn('batam', 'R04'))).toEqual([
      expect.stringContaining('lembaga lain')
    ])
    await head.send('directory.close-service', { serviceId: mine, seenVersion: 1 })
    expect(await fault(directoryFile(unitId('medan'), mine, { name: 'Nama lain (contoh)' }), head)).toEqual([
      expect.stringContaining('ditutup')
    ])
  })

  it('RLS the function that adds institutions asks again where the caller leads', async () => {
    const units = JSON.stringify([
      { id: randomUUID(), agencyId: randomUUID(), name: 'Lembaga', regionCode: '21.71', description: null, more: null }
    ])
    const asked = world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(head.token)])
      await t.query('select directory.add_institutions($1, $2)', ['[]', units])
    })
    await expect(asked).rejects.toThrow()
  })
})
