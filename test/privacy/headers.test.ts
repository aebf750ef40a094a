/** T24: every route, every file and every error wears the headers of security.md 3.14. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { accountId } from '#server/demo/network.ts'
import { routesOf } from '#test/support/printed-routes.ts'
import { newDevice } from '#test/support/device.ts'
import { openWorld, type World } from '#test/support/world.ts'

const write = { 'content-type': 'application/json', 'x-lingkar': '1' }
const id = '0190f3c2-7c1e-7aaa-8bbb-0123456789ab'

describe('what every answer wears', () => {
  let world: World
  let app: FastifyInstance
  let printed: readonly (readonly [method: string, path: string])[]
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-web-'))

  beforeAll(async () => {
    world = await openWorld('pglite')
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Lingkar</title>')
    writeFileSync(join(folder, 'assets/a-1.js'), 'export {}')
    writeFileSync(join(folder, 'sw.js'), '')
    app = await createApp({
      ...world.around,
      mode: 'demo',
      origin: 'https://lingkar.example',
      cookie: { name: '__Host-lingkar', secure: true },
      web: folder
    })
    await app.ready()
    printed = routesOf(app.printRoutes({ commonPrefix: false }))
  })
  afterAll(async () => {
    await app?.close()
    await world?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const wears = (answer: { statusCode: number; headers: Record<string, unknown> }, what: string, isApi: boolean): void => {
    const h = answer.headers
    const csp = new Map(
      String(h['content-security-policy'])
        .split('; ')
        .map((one) => [one.split(' ')[0], one.split(' ').slice(1)])
    )
    expect(csp.get('default-src'), what).toEqual(["'none'"])
    for (const own of ['script-src', 'style-src', 'connect-src', 'font-src', 'manifest-src', 'worker-src', 'form-action'])
      expect(csp.get(own), `${what}: ${own}`).toEqual(["'self'"])
    expect(csp.get('img-src')).toEqual(["'self'", 'blob:'])
    for (const none of ['base-uri', 'frame-ancestors']) expect(csp.get(none), what).toEqual(["'none'"])
    expect(csp.get('require-trusted-types-for'), what).toEqual(["'script'"])
    expect(csp.get('trusted-types'), what).toEqual(['lingkar'])
    expect(String(h['content-security-policy']), what).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(h['x-content-type-options'], what).toBe('nosniff')
    expect(h['referrer-policy'], what).toBe('no-referrer')
    expect(h['cross-origin-opener-policy'], what).toBe('same-origin')
    expect(h['cross-origin-resource-policy'], what).toBe('same-origin')
    expect(h['x-frame-options'], what).toBe('DENY')
    expect(h['permissions-policy'], what).toMatch(/^(?:[a-z-]+=\(\)(?:, )?)+$/)
    expect(h['strict-transport-security'], what).toBe('max-age=63072000; includeSubDomains')
    for (const telling of ['server', 'x-powered-by', 'access-control-allow-origin', 'etag'])
      expect(isApi ? h[telling] : undefined, what).toBeUndefined()
    if (isApi) expect(h['cache-control'], what).toBe('no-store')
  }

  it('T24 every route printed by the server, asked rightly, wrongly and not at all, and every file and error', async () => {
    let answers = 0
    const ask = async (what: string, options: InjectOptions) => {
      const answer = await app.inject({ ...options, remoteAddress: `10.1.${answers >> 8}.${answers & 255}` })
      wears(answer, `${what} (${answer.statusCode})`, String(options.url).startsWith('/api/') || answer.statusCode === 400)
      answers++
      return answer
    }
    expect(printed.length).toBeGreaterThan(40)
    for (const [method, path] of printed) {
      const url = path.replaceAll(/:\w+/g, id).replace('*', 'sw.js')
      await ask(`${method} ${path} bare`, { method: method as 'GET', url })
      await ask(`${method} ${path} nonsense`, {
        method: method as 'GET',
        url: `${url}?x=%7B`,
        headers: write,
        payload: method === 'POST' ? '{"x":' : ''
      })
      await ask(`${method} ${path} as somebody else`, { method: 'OPTIONS', url, headers: { origin: 'https://elsewhere.example' } })
    }
    for (const url of [
      '/',
      '/anak',
      '/anak/x',
      '/sw.js',
      '/assets/a-1.js',
      '/assets/none.js',
      '/api/none',
      '/%',
      '/api/%E0%A4%A',
      `/api/case-files/${'a'.repeat(300)}`
    ])
      await ask(url, { url })
    await ask('too large', { method: 'POST', url: '/api/sign-in', headers: write, payload: JSON.stringify({ x: 'a'.repeat(1_100_000) }) })
    const unreadable = await ask('an address nobody can read', { url: '/api/%E0%A4%A' })
    expect(unreadable.body).not.toContain('%E0')
    console.log(`T24: ${answers} answers of ${printed.length} routes, all headers on each`)
  })

  it('T24 cookies are strict, unreadable for scripts, bound to host and TLS', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/demo/sign-in',
      headers: write,
      payload: { accountId: accountId('medan', 'R01'), deviceKey: newDevice().deviceKey }
    })
    expect(answer.headers['set-cookie']).toMatch(/^__Host-lingkar=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  })
})
