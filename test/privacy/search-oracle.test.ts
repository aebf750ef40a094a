/** T33: whoever types a child's identity, or guesses a file's id, learns nothing: known, restricted, erased and unknown look alike, in words, size and time. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareWaiting } from '#server/matching/matching.store.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const landing = process.env.LANDING === '1'
const samples = landing ? 1000 : 200
/** Of five measurements the calmest counts: a difference that is there would be there in each. */
const measurements = 5

const kinds = ['known', 'restricted', 'erased', 'unknown'] as const
type Kind = (typeof kinds)[number]

/** Four children of nobody whose names and numbers are of one length. */
const identities = Object.fromEntries(
  kinds.map((kind, index) => [
    kind,
    {
      name: `${['Rembuna', 'Kalimba', 'Suryaga', 'Petiwan'][index]} ${['Tanjaya', 'Wirunda', 'Bahitra', 'Gelanda'][index]}`,
      called: null,
      nik: `127101410511009${index}`,
      bornOn: '2010-05-01',
      address: null,
      phone: null,
      kk: null
    }
  ])
) as unknown as Record<Kind, { readonly name: string; readonly nik: string }>

interface Seen {
  readonly statusCode: number
  readonly headers: object
  readonly body: string
}
const face = ({ statusCode, headers, body }: Seen) => ({ statusCode, headers: { ...headers, date: undefined }, body })
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

describe.each(['pglite', 'postgres'] as const)('searching on %s', (engine) => {
  let world: World
  let searcher: Person
  let own: string
  const files = { unknown: randomUUID() } as Record<Kind, string>

  beforeAll(async () => {
    world = await openWorld(engine, { searchesAnHour: 1_000_000 })
    const owner = await world.signIn('medan', 'R01')
    for (const kind of ['known', 'restricted', 'erased'] as const) {
      files[kind] = await openFile(world, owner.token, 'medan')
      const sent = await owner.send('case-file.record-identity', { caseFileId: files[kind], seenVersion: 0, identity: identities[kind] })
      expect(sent).toMatchObject({ outcome: 'accepted' })
    }
    await world.asOwner('update casework.case_file set restricted = true where id = $1', [files.restricted])
    await world.asOwner('update casework.case_file set erased_at = now() where id = $1', [files.erased])
    searcher = await world.signIn('batam', 'R01')
    own = await openFile(world, searcher.token, 'batam')
    await record('unknown', 0)
  })
  afterAll(() => world?.close())

  const headers = () => ({ 'x-lingkar': '1', cookie: `lingkar=${searcher.token}` })
  const record = (kind: Kind, seenVersion = 1) =>
    world.app.inject({
      method: 'POST',
      url: '/api/commands/case-file.record-identity',
      headers: headers(),
      payload: { id: randomUUID(), input: { caseFileId: own, seenVersion, identity: identities[kind] } }
    })
  const read = (path: string) => world.app.inject({ method: 'GET', url: path, headers: headers() })
  /** The file as if it had been written once: every answer then says the same version. */
  const again = () => world.asOwner('update vault.identity set version = 1 where case_file_id = $1', [own])

  async function timesOf(ask: (kind: Kind) => Promise<Seen>, before: () => Promise<unknown>): Promise<Record<Kind, number>> {
    const times: Record<Kind, number[]> = { known: [], restricted: [], erased: [], unknown: [] }
    for (let round = 0; round < samples; round++)
      // each kind takes each place in the row equally often, so that whatever the machine does falls on all alike
      for (let place = 0; place < kinds.length; place++) {
        const kind = kinds[(place + round) % kinds.length] as Kind
        await before()
        const began = performance.now()
        await ask(kind)
        times[kind].push(performance.now() - began)
      }
    return Object.fromEntries(kinds.map((kind) => [kind, median(times[kind])])) as Record<Kind, number>
  }

  async function differenceOf(ask: (kind: Kind) => Promise<Seen>, before: () => Promise<unknown> = async () => {}): Promise<number> {
    let least = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < measurements && least >= 5; turn++) {
      const times = await timesOf(ask, before)
      least = Math.min(least, Math.max(...kinds.map((kind) => (100 * Math.abs(times[kind] - times.unknown)) / times.unknown)))
    }
    return least
  }

  it('T33 recording an identity answers the same in status, headers and body, whoever is known already', async () => {
    const seen: Seen[] = []
    for (const kind of kinds) {
      await again()
      seen.push(await record(kind))
      await compareWaiting(world.around.database)
      // neither a list, nor a count, nor the question itself comes to whoever typed
      seen.push(await read('/api/matching/tasks'), await read('/api/today'), await read('/api/case-files'))
    }
    expect(seen[0]).toMatchObject({ statusCode: 200, body: '{"outcome":"accepted","answer":{"version":2}}' })
    expect(seen[1]).toMatchObject({ statusCode: 200, body: '[]' })
    for (let at = 4; at < seen.length; at++) expect(face(seen[at] as Seen), kinds[at >> 2]).toEqual(face(seen[at % 4] as Seen))
    const tasks = await world.asOwner('select case_file_id, other_file_id from casework.matching_task')
    expect(tasks, 'only the known one was matched, and its own people are asked').toEqual([
      { case_file_id: files.known, other_file_id: own }
    ])
  })

  it('T33 a guessed id answers the same for known, restricted, erased and unknown', async () => {
    const paths = (id: string) => [
      `/api/case-files/${id}`,
      `/api/case-files/${id}/identity?purpose=accompany`,
      `/api/case-files/${id}/plan`
    ]
    for (const [index, unknown] of paths(files.unknown).entries()) {
      const missing = await read(unknown)
      expect(missing.statusCode).toBe(404)
      for (const kind of kinds) expect(face(await read(paths(files[kind])[index] ?? '')), `${kind} ${unknown}`).toEqual(face(missing))
    }
  })

  it.runIf(engine === 'postgres')('T33 neither takes longer', { timeout: 900_000 }, async () => {
    for (const kind of kinds) await record(kind)
    const recording = await differenceOf(record, again)
    const guessing = await differenceOf((kind) => read(`/api/case-files/${files[kind]}`))
    console.log(
      `T33: ${samples} identities of each kind, largest difference of the medians ${recording.toFixed(1)} %; of guessed ids ${guessing.toFixed(1)} %`
    )
    expect(recording).toBeLessThan(5)
    expect(guessing).toBeLessThan(5)
  })
})
