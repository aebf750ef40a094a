/** WhatsApp and SMS through a gateway that behaves badly on purpose: each message leaves at most once, and its reports are believed only when signed. */
import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { type BadGateway, type Manner, openBadGateway } from '#test/support/bad-gateway.ts'
import { type Contacting, openContacting } from '#test/support/contacting.ts'
import { openWorld, type World } from '#test/support/world.ts'
import { gatewayPost, internationalNumber, isSigned, signatureOf } from './gateway-post.ts'
import { serveGateway } from './gateway.routes.ts'
import type { Post } from './post.ts'
import { gatewayFrom, postsFrom } from './posts-from-environment.ts'
import { sendDue } from './sender.ts'

describe.each(['pglite', 'postgres'] as const)('a gateway on %s', (engine) => {
  let world: World
  let at: Contacting
  let gateway: BadGateway
  let app: FastifyInstance
  beforeAll(async () => {
    world = await openWorld(engine)
    at = await openContacting(world)
    gateway = await openBadGateway()
    app = Fastify()
    serveGateway(app, { database: world.around.database, clock: () => world.at }, gateway.secret)
  })
  afterAll(async () => {
    await app?.close()
    await gateway?.close()
    await world?.close()
  })

  let handed = 0
  /** Only a gateway that hangs is given up soon: a busy machine must not look like a bad gateway. */
  const post: Post = {
    isRepeatable: true,
    send: (parcel) => {
      handed += 1
      const patience = gateway.manners[0] === 'hang' ? 300 : 30_000
      return gatewayPost({ url: gateway.url, secret: gateway.secret, patience }, () => world.at).send(parcel)
    }
  }
  const turn = () => sendDue({ ...world.around, posts: { whatsapp: post, sms: post } })
  const report = (body: object, over: { secret?: string; at?: string } = {}) => {
    const payload = JSON.stringify(body)
    const timestamp = String(Math.floor(Date.parse(over.at ?? world.at) / 1000))
    return app.inject({
      method: 'POST',
      url: '/api/gateway/status',
      headers: {
        'content-type': 'application/json',
        'lingkar-timestamp': timestamp,
        'lingkar-signature': signatureOf(over.secret ?? gateway.secret, timestamp, payload)
      },
      payload
    })
  }

  it('G-06 property: however it answers, every message leaves at most once, under one key, and ends with a name', async () => {
    const bad: readonly Manner[] = ['take', 'take-and-say-500', 'take-and-break', 'hang', 'break', 'busy', 'refuse']
    const sent = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...bad), { maxLength: 4 }), async (manners) => {
        world.at = at.inside
        gateway.asked.length = 0
        handed = 0
        gateway.manners.splice(0, gateway.manners.length, ...manners)
        const id = await at.confirmed()
        sent.add(id)
        for (let tries = 0; tries < 8; tries++) {
          await turn()
          world.at = addTime(world.at, 16, 'minute')
        }
        const state = (await at.stands(id))?.state ?? ''
        // a request given up before it was heard may be heard later: under its own key all the same
        expect(gateway.asked.filter(({ key }) => !sent.has(key))).toEqual([])
        const heard = gateway.asked.filter(({ key }) => key === id).length
        expect(heard).toBeGreaterThan(0)
        expect(gateway.asked.every((one) => one.isSigned)).toBe(true)
        expect([...gateway.left.keys()].filter((key) => key === id).length).toBeLessThanOrEqual(1)
        if (state === 'handed-over')
          expect(gateway.left.get(id)).toMatchObject({ to: '+6281155501234', sender: 'Kak Bintang', channel: 'whatsapp' })
        expect(['handed-over', 'failed', 'unknown', 'sending']).toContain(state)
        // four tries fit in its window: whoever missed them all is asked no more once it has closed
        const missed = manners.filter((one) => ['hang', 'break', 'busy'].includes(one)).length
        if (!manners.includes('refuse') && missed < 4 && heard === handed) expect(gateway.left.has(id)).toBe(true)
        await world.asOwner("update casework.message set state = 'failed', next_at = null, taken_at = null where state = 'sending'")
      }),
      { numRuns: 8 }
    )
  }, 120_000)

  it('G-06 a report is believed only when it is signed, fresh and whole; twice and in the wrong order it changes nothing more', async () => {
    world.at = at.inside
    gateway.manners.length = 0
    const id = await at.confirmed()
    await turn()
    const said = (status: string, event = `event ${status} ${id}`) => ({ event, id, status, at: world.at })
    expect((await report(said('delivered'), { secret: 'another secret of thirty-two characters' })).statusCode).toBe(401)
    expect((await report(said('delivered'), { at: addTime(world.at, -6, 'minute') })).statusCode).toBe(401)
    expect((await report({ ...said('delivered'), more: 1 })).statusCode).toBe(400)
    expect(await at.stands(id)).toMatchObject({ state: 'handed-over' })
    for (const status of ['delivered', 'delivered', 'sent', 'failed']) expect((await report(said(status))).statusCode).toBe(204)
    expect(await at.stands(id)).toMatchObject({ state: 'delivered' })
    // an id nobody knows is answered alike
    expect((await report({ ...said('sent'), id: randomUUID() })).statusCode).toBe(204)
  })

  it('G-06 a report may come before the answer: what it said is not taken back', async () => {
    world.at = at.inside
    const id = await at.confirmed()
    const hasty = {
      isRepeatable: true,
      send: async () => {
        await report({ event: `hasty ${id}`, id, status: 'delivered', at: world.at })
        return 'unknown' as const
      }
    }
    await sendDue({ ...world.around, posts: { whatsapp: hasty } })
    expect(await at.stands(id)).toMatchObject({ state: 'delivered', next_at: null })
  })
})

describe('signing and setting up', () => {
  it('a signature covers the moment and every byte', () => {
    const body = Buffer.from('{"id":1}')
    const now = '2026-11-23T08:30:00.000Z'
    const stamp = String(Date.parse(now) / 1000)
    const signature = signatureOf('secret', stamp, body)
    expect(isSigned('secret', stamp, signature, body, now)).toBe(true)
    expect(isSigned('secret', stamp, signature, Buffer.from('{"id":2}'), now)).toBe(false)
    expect(isSigned('secret', String(Number(stamp) + 1), signature, body, now)).toBe(false)
    expect(isSigned('secret', undefined, signature, body, now)).toBe(false)
    expect(internationalNumber('(0811) 5550-1234')).toBe('+6281155501234')
    expect(internationalNumber('+62 811 5550 1234')).toBe('+6281155501234')
  })

  it('a server is set up by its environment; a gateway elsewhere only over TLS, with a real secret', () => {
    const clock = () => '2026-11-23T08:30:00.000Z'
    expect(postsFrom({}, clock)).toEqual({})
    const secret = 'x'.repeat(32)
    expect(
      Object.keys(postsFrom({ LINGKAR_SMTP_URL: 'smtps://a:b@contoh.example', LINGKAR_SMTP_FROM: 'kabar@contoh.example' }, clock))
    ).toEqual(['email'])
    expect(Object.keys(postsFrom({ LINGKAR_GATEWAY_URL: 'https://contoh.example', LINGKAR_GATEWAY_SECRET: secret }, clock))).toEqual([
      'whatsapp',
      'sms'
    ])
    expect(() => gatewayFrom({ LINGKAR_GATEWAY_URL: 'http://contoh.example', LINGKAR_GATEWAY_SECRET: secret })).toThrow(/https/)
    expect(() => gatewayFrom({ LINGKAR_GATEWAY_URL: 'https://contoh.example', LINGKAR_GATEWAY_SECRET: 'short' })).toThrow(/32/)
    expect(() => postsFrom({ LINGKAR_SMTP_URL: 'smtps://contoh.example' }, clock)).toThrow(/FROM/)
  })
})
