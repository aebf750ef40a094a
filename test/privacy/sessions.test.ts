/** T8: a session belongs to a device. A cookie taken from it dies within ten minutes, and only the device goes on. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { newDevice } from '#test/support/device.ts'
import { comeIn, get, layCredential, letSessionsAge, post } from '#test/support/door.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('sessions on %s', (engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(engine)
  })
  afterAll(() => world?.close())

  it('T8 a stolen cookie dies within ten minutes and cannot be renewed; the device goes on', async () => {
    const { code } = await layCredential(world, accountId('surabaya', 'R01'))
    const { device, cookie = '' } = await comeIn(world, 'cak.rimbun', code())
    const list = (which: string | undefined) => get(world, '/api/case-files', which)
    const renew = (which: string | undefined, body: object) => post(world, '/api/session/refresh', body, { cookie: which ?? '' })
    expect((await list(cookie)).status).toBe(200)
    await letSessionsAge(world, 9)
    expect((await list(cookie)).status, 'after nine minutes').toBe(200)
    await letSessionsAge(world, 1)
    const due = await list(cookie)
    expect([due.status, due.json.problem?.kind]).toEqual([401, 'refresh-needed'])
    const problem = due.json.problem ?? { session: '', nonce: '' }
    for (const path of ['/api/session', '/api/account', '/api/today'])
      expect((await get(world, path, cookie)).json.problem?.kind, path).toBe('refresh-needed')

    const thief = newDevice()
    const tries = [
      thief.renewal(problem),
      { nonce: problem.nonce, signature: '' },
      { nonce: problem.nonce, signature: 'AAAA' },
      // signed by the device, but for something else
      { nonce: problem.nonce, signature: device.renewal({ ...problem, session: randomUUID() }).signature },
      { nonce: problem.nonce, signature: device.renewal({ ...problem, nonce: randomUUID() }).signature }
    ]
    for (const body of tries) expect((await renew(cookie, body)).json.problem?.kind).toBe('not-this-device')
    const early = device.renewal({ ...problem, nonce: randomUUID() })
    expect((await renew(cookie, early)).status, 'a number of its own').toBe(409)

    // the device itself; the answer gets lost, so it renews once more with what it has
    const renewal = device.renewal(problem)
    const first = await renew(cookie, renewal)
    expect(first.status).toBe(200)
    expect((await renew(cookie, renewal)).status, 'the same signature again').not.toBe(200)
    const lost = (await list(cookie)).json.problem
    expect(lost?.kind).toBe('refresh-needed')
    expect(lost?.nonce).not.toBe(problem.nonce)
    const second = await renew(cookie, device.renewal(lost ?? problem))
    expect(second.status).toBe(200)
    expect((await list(second.cookie)).status).toBe(200)
    // what the thief holds opens nothing, now and later; nor does the token between
    for (const dead of [cookie, first.cookie]) expect((await list(dead)).status).toBe(401)
    expect((await renew(first.cookie, device.renewal(lost ?? problem))).status).toBe(409)
    await post(world, '/api/sign-out', {}, { cookie: second.cookie })
    for (const dead of [cookie, first.cookie, second.cookie]) expect((await list(dead)).json.problem?.kind).toBe('signed-out')
  })

  it('T8 of twenty renewals with one number exactly one succeeds', async () => {
    const { code } = await layCredential(world, accountId('indramayu', 'R01'))
    const { device, cookie } = await comeIn(world, 'kartini.padi', code())
    await letSessionsAge(world, 10)
    const body = device.renewal((await get(world, '/api/case-files', cookie)).json.problem ?? { session: '', nonce: '' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(world, '/api/session/refresh', body, { cookie })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
