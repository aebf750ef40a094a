import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { keepRoom, slidingLimit } from './limits.ts'

describe('how much is taken at once', () => {
  it('T12 so many within a time, each key for itself, and free again afterwards', () => {
    const limit = slidingLimit(6, 60_000)
    const taken = (key: string, at: number) => limit.take(key, at)
    expect(Array.from({ length: 8 }, (_, n) => taken('a', n))).toEqual([true, true, true, true, true, true, false, false])
    expect(taken('b', 8)).toBe(true)
    expect([taken('a', 59_999), taken('a', 60_001), taken('a', 60_002), taken('a', 60_003)]).toEqual([false, true, true, true])
  })

  it('under load others are asked to come back, while saving, renewing and health go on', async () => {
    const app = Fastify()
    let lag = 0
    keepRoom(app, { ordinary: 3, reserved: 2, lag: 100 }, () => lag)
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    app.get('/api/slow', () => held.then(() => ({ ok: true })))
    app.get('/api/list', async () => ({ ok: true }))
    app.get('/api/health', async () => ({ ok: true }))
    app.get('/assets/a.js', async () => '')
    app.post('/api/commands/x', async () => ({ ok: true }))
    app.post('/api/session/refresh', async () => ({ ok: true }))
    const get = async (url: string) => app.inject({ url })
    const slow = [get('/api/slow'), get('/api/slow'), get('/api/slow')]
    await new Promise((resolve) => setImmediate(resolve))
    const refused = await get('/api/list')
    expect([refused.statusCode, refused.headers['retry-after'], refused.json()]).toEqual([503, '5', { problem: { kind: 'busy' } }])
    for (const url of ['/api/commands/x', '/api/session/refresh'])
      expect((await app.inject({ method: 'POST', url })).statusCode, url).toBe(200)
    expect((await get('/api/health')).statusCode).toBe(200)
    release()
    await Promise.all(slow)
    expect((await get('/api/list')).statusCode, 'room again').toBe(200)
    lag = 101
    expect((await get('/api/list')).statusCode).toBe(503)
    expect((await get('/assets/a.js')).statusCode, 'the program itself').toBe(200)
    expect((await app.inject({ method: 'POST', url: '/api/commands/x' })).statusCode).toBe(200)
    await app.close()
  })
})
