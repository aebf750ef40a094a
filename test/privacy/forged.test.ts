/** T10, T6: requests a foreign page or a broken program could send. None of them changes a row. */
import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { isTooDeep } from '#server/pipeline/limits.ts'
import { newDevice } from '#test/support/device.ts'
import { exampleOf } from '#test/support/example-inputs.ts'
import { routesOf } from '#test/support/printed-routes.ts'
import { commandRoutes, openScene } from '#test/support/scene.ts'
import { openWorld, type World } from '#test/support/world.ts'

const write = { 'content-type': 'application/json', 'x-lingkar': '1' }
const id = '0190f3c2-7c1e-7aaa-8bbb-0123456789ab'

describe('forged requests', () => {
  let world: World
  let cookie: string
  const writing: { url: string; payload: object }[] = []
  beforeAll(async () => {
    world = await openWorld('pglite')
    const { scene, people } = await openScene(world, 'medan')
    cookie = `lingkar=${people.worker.token}`
    // Some examples build on others having been sent; a forged request with less inside is forged all the same.
    const inputOf = async (name: Parameters<typeof exampleOf>[0]) => {
      try {
        return await exampleOf(name).build(scene)
      } catch {
        return {}
      }
    }
    for (const { command } of commandRoutes())
      writing.push({
        url: `/api/commands/${command.name}`,
        payload: { id: randomUUID(), input: await inputOf(command.name) }
      })
    const { deviceKey } = newDevice()
    for (const [method, path] of routesOf(world.app.printRoutes({ commonPrefix: false })))
      if (method === 'POST' && !path.startsWith('/api/commands/'))
        writing.push({ url: path, payload: { accountId: accountId('medan', 'R01'), deviceKey, press: true, userName: 'x', password: 'x' } })
  })
  afterAll(() => world?.close())

  /** Twelve and more ways a page elsewhere, or a proxy between, could try to make a browser write for somebody. */
  const shapes: readonly (readonly [what: string, make: (one: { url: string; payload: object }) => InjectOptions])[] = [
    ['without our header', ({ payload }) => ({ method: 'POST', payload, headers: { 'content-type': 'application/json' } })],
    ['our header with another word', ({ payload }) => ({ method: 'POST', payload, headers: { ...write, 'x-lingkar': '2' } })],
    ['from a foreign page', ({ payload }) => ({ method: 'POST', payload, headers: { ...write, origin: 'https://elsewhere.example' } })],
    ['from a page of no origin', ({ payload }) => ({ method: 'POST', payload, headers: { ...write, origin: 'null' } })],
    ['from another port', ({ payload }) => ({ method: 'POST', payload, headers: { ...write, origin: 'http://localhost:81' } })],
    [
      'from a host that begins like ours',
      ({ payload }) => ({ method: 'POST', payload, headers: { ...write, origin: 'http://localhost.elsewhere.example' } })
    ],
    ['a browser says cross-site', ({ payload }) => ({ method: 'POST', payload, headers: { ...write, 'sec-fetch-site': 'cross-site' } })],
    ['a browser says same-site', ({ payload }) => ({ method: 'POST', payload, headers: { ...write, 'sec-fetch-site': 'same-site' } })],
    ['a form', () => ({ method: 'POST', payload: 'id=1&input=2', headers: { 'content-type': 'application/x-www-form-urlencoded' } })],
    [
      'a form of files',
      () => ({ method: 'POST', payload: '--x\r\n\r\n--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } })
    ],
    [
      'JSON called text',
      ({ payload }) => ({ method: 'POST', payload: JSON.stringify(payload), headers: { 'content-type': 'text/plain' } })
    ],
    [
      'JSON called text, with our header',
      ({ payload }) => ({
        method: 'POST',
        payload: JSON.stringify(payload),
        headers: { ...write, 'content-type': 'text/plain', origin: 'null' }
      })
    ],
    [
      'a method in a header',
      ({ payload }) => ({ method: 'GET', headers: { 'x-http-method-override': 'POST', 'content-type': 'application/json' }, payload })
    ],
    ['a method in the address', ({ url }) => ({ method: 'GET', url: `${url}?_method=POST`, headers: write })],
    ['a look', ({ payload }) => ({ method: 'GET', headers: write, query: { input: JSON.stringify(payload) } })],
    ['another verb', ({ payload }) => ({ method: 'PUT', payload, headers: write })],
    [
      'a question before',
      () => ({
        method: 'OPTIONS',
        headers: {
          origin: 'https://elsewhere.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'x-lingkar'
        }
      })
    ]
  ]

  const state = async (): Promise<string> => {
    const tables = await world.asOwner<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('ops', 'authn', 'agency', 'audit', 'casework', 'directory', 'vault', 'pipeline')
       and tablename <> 'caller' order by 1`
    )
    const prints = []
    for (const { name } of tables)
      prints.push(
        (
          await world.asOwner<{ print: string }>(
            `select '${name}' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${name} t`
          )
        )[0]?.print
      )
    return prints.join('\n')
  }

  it(`T10 every writing route × ${shapes.length} forged shapes: nothing changes, nothing is answered that a foreign page could read`, async () => {
    const before = await state()
    let sent = 0
    for (const one of writing)
      for (const [what, make] of shapes) {
        const shaped = make(one)
        const answer = await world.app.inject({ url: one.url, ...shaped, headers: { cookie, ...shaped.headers } } as InjectOptions)
        expect([400, 403, 404, 405, 415], `${what} at ${one.url}: ${answer.statusCode}`).toContain(answer.statusCode)
        for (const header of Object.keys(answer.headers)) expect(header).not.toMatch(/^access-control-/)
        expect(answer.headers['set-cookie'], what).toBeUndefined()
        sent++
      }
    expect(await state()).toBe(before)
    // the same requests, unforged, would have been taken: the shapes and not the contents were refused
    const { url, payload } = writing.find((one) => one.url.endsWith('/case-file.write-note')) ?? { url: '', payload: {} }
    const unforged = await world.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { ...write, cookie, origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' }
    })
    expect(unforged.statusCode).toBe(200)
    console.log(`T10: ${sent} forged requests at ${writing.length} writing routes, 0 changes`)
  })

  it('T12 whoever looks for people more than thirty times an hour is asked to wait, from all her sessions together', async () => {
    const sessions = [`lingkar=${(await world.signIn('batam', 'R01')).token}`, `lingkar=${(await world.signIn('batam', 'R01')).token}`]
    const statuses: number[] = []
    for (let n = 0; n < 32; n++) {
      const headers = { ...write, cookie: sessions[n % 2] ?? '' }
      const payload = { id: randomUUID(), input: {} }
      statuses.push(
        (await world.app.inject({ method: 'POST', url: '/api/commands/case-file.record-identity', headers, payload })).statusCode
      )
    }
    expect(statuses.slice(0, 30).every((status) => status !== 429)).toBe(true)
    expect(statuses.slice(30)).toEqual([429, 429])
  })

  it('T6 JSON deeper than twenty, keys that reach a prototype, and bodies above a megabyte change nothing', async () => {
    const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    expect([isTooDeep(JSON.parse(deep(20))), isTooDeep(JSON.parse(deep(21)))]).toEqual([false, true])
    const before = await state()
    for (const body of [
      deep(21),
      deep(100_000),
      `{"id":"${id}","input":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      '{"__proto__":{"admin":true}}',
      '{"id":1,"input":{"__proto__":{"admin":true}}}',
      '{"constructor":{"prototype":{"admin":true}}}',
      JSON.stringify({ id, input: 'a'.repeat(1_048_577) })
    ]) {
      const answer = await world.app.inject({
        method: 'POST',
        url: '/api/commands/case-file.write-note',
        headers: { ...write, cookie },
        payload: body
      })
      expect([400, 413]).toContain(answer.statusCode)
      expect(answer.body).not.toContain('admin')
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
    expect(await state()).toBe(before)
  })
})
