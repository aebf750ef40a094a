/** T27, N20: without keys nothing is shown, nothing is lost, and nobody begins anew over old data. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { CannotStart, start } from '#server/main.ts'
import { noLimits } from '#server/vault/key-budget.ts'
import { type KeyChild, startKeyChild } from '#server/vault/key-child.ts'
import { keysOverSocket } from '#server/vault/key-client.ts'
import { openDesk } from '#server/vault/key-desk.ts'
import { faultOfKeys, keyFoldersOf } from '#server/vault/key-part.ts'
import type { Keys } from '#server/vault/keys.ts'
import { openVault } from '#server/vault/seal.ts'
import { readAnswer } from '#web/offline/outbox-machine.ts'
import { examples, type Scene } from '#test/support/example-inputs.ts'
import { openScene } from '#test/support/scene.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe('T27 without keys', () => {
  let world: World
  let scene: Scene
  let token: string
  let child: KeyChild
  let keys: Keys
  let app: FastifyInstance

  beforeAll(async () => {
    world = await openWorld('postgres')
    const told = await openScene(world, 'medan')
    scene = told.scene
    token = told.people.worker.token
    await scene.done('worker', 'support-map.record-tie', await examples['support-map.record-tie']?.build(scene))
    child = await startKeyChild({ ...keyFoldersOf(world.folder, ''), environment: { LINGKAR_KEYS_BUDGET: '1,9,9,9' } })
    keys = keysOverSocket(child.socket)
    app = await createApp({
      ...world.around,
      vault: openVault(keys),
      mode: 'production',
      origin: 'http://localhost',
      cookie: { name: 'lingkar', secure: false }
    })
  })
  afterAll(async () => {
    await app?.close()
    await keys?.close()
    await child?.stop()
    await world?.close()
  })

  const headers = () => ({ cookie: `lingkar=${token}`, 'x-lingkar': '1', 'content-type': 'application/json' })
  const look = (id: string) => app.inject({ method: 'GET', url: `/api/case-files/${id}`, headers: headers() })
  const write = (id: string, input: unknown) =>
    app.inject({ method: 'POST', url: '/api/commands/support-map.record-tie', headers: headers(), payload: JSON.stringify({ id, input }) })
  const counted = async (): Promise<number[]> =>
    Object.values(
      (
        await world.asOwner(
          'select (select count(*)::int from casework.tie) as ties, (select count(*)::int from pipeline.command) as commands'
        )
      )[0] ?? {}
    )

  it('T27 the key process gone: 503, come again, nothing changed; back again: the same command goes through once', async () => {
    expect((await look(scene.caseFileId)).statusCode).toBe(200)
    const before = await counted()
    await child.stop()
    const id = randomUUID()
    const tie = await examples['support-map.record-tie']?.build(scene)
    const [seen, written] = await Promise.all([look(scene.caseFileId), write(id, tie)])
    for (const answer of [seen, written]) {
      expect([answer.statusCode, answer.headers['retry-after'], answer.json()]).toEqual([
        503,
        '5',
        { problem: { kind: 'keys-unreachable' } }
      ])
      // the device keeps the command and sends it again
      expect(readAnswer(answer.statusCode, answer.json(), 5)).toEqual({ kind: 'later', retryAfter: 5 })
    }
    expect(await counted()).toEqual(before)
    child = await startKeyChild({ ...keyFoldersOf(world.folder, ''), environment: { LINGKAR_KEYS_BUDGET: '1,9,9,9' } })
    expect((await write(id, tie)).json()).toMatchObject({ outcome: 'accepted' })
    expect((await write(id, tie)).json()).toMatchObject({ outcome: 'accepted' })
    expect(await counted()).toEqual(before.map((n) => n + 1))
  })

  it('T27 an hour used up: 429 on the next file, and the first one stays open', async () => {
    const second = await openSecond()
    const answer = await look(second)
    expect([answer.statusCode, answer.headers['retry-after'], answer.json()]).toEqual([429, '600', { problem: { kind: 'too-many-files' } }])
    expect((await look(scene.caseFileId)).statusCode).toBe(200)
    expect(readAnswer(429, answer.json())).toEqual({ kind: 'later' })
  })

  /** Another file of the same worker with a name to open in it. */
  async function openSecond(): Promise<string> {
    const { scene: other } = await openScene(world, 'medan')
    await other.done('worker', 'support-map.record-tie', await examples['support-map.record-tie']?.build(other))
    return other.caseFileId
  }

  it('N20 keys of another beginning are recognised, on what the database holds', async () => {
    const elsewhere = await openDesk({ ...keyFoldersOf(join(world.folder, 'elsewhere'), ''), limits: noLimits })
    expect(await faultOfKeys(world.around.database, elsewhere, world.folder)).toMatch(/^Kunci tidak ditemukan .*Tidak ada yang berubah\./)
    await elsewhere.keyFor('system', 'something', 'K2')
    expect(await faultOfKeys(world.around.database, elsewhere, world.folder)).toMatch(/^Kunci tidak ditemukan/)
    expect(await faultOfKeys(world.around.database, keys, world.folder)).toBeUndefined()
    await elsewhere.close()
  })
})

it('N20 the program refuses to start with its key folder gone, makes no new one, and starts with the old one back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-keyless-'))
  const { folder: keyFolder, mirror } = keyFoldersOf(folder, '')
  const running = await start({ folder, port: 4680 })
  await running.stop()
  for (const one of [keyFolder, mirror]) renameSync(one, `${one}-away`)
  const refusal = await start({ folder, port: 4680 }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(CannotStart)
  expect((refusal as CannotStart).sentences).toEqual([expect.stringMatching(/^Kunci tidak ditemukan .*Tidak ada yang berubah/)])
  expect(readdirSync(keyFolder).filter((name) => /root|keys\.sqlite/.test(name))).toEqual([])
  expect(existsSync(mirror)).toBe(false)
  // only the second copy is left: said so, and nothing is begun
  rmSync(keyFolder, { recursive: true })
  renameSync(`${mirror}-away`, mirror)
  const second = await start({ folder, port: 4680 }).catch((error: unknown) => error)
  expect((second as CannotStart).sentences).toEqual([expect.stringMatching(/salinannya ada di .*lingkar keys restore/)])
  rmSync(keyFolder, { recursive: true })
  renameSync(`${keyFolder}-away`, keyFolder)
  await (await start({ folder, port: 4680 })).stop()
  rmSync(folder, { recursive: true, force: true })
}, 300_000)
