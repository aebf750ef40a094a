import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { openWorld, type World } from '#test/support/world.ts'
import { faultInPassword, hashPassword, passwordFits } from './password.ts'

describe('passwords', () => {
  it.each([
    ['pendek', 'too-short'],
    ['katasandi1234', 'guessable'],
    ['P4ssw0rd2026!', 'guessable'],
    ['aaaaaaaaaaaaaa', 'guessable'],
    ['123456789012', 'guessable'],
    ['indonesiaindonesia', 'guessable'],
    ['bunga sari.rembulan 7', 'contains-name']
  ])('refuses %s', (password, fault) => expect(faultInPassword(password, 'sari.rembulan')).toBe(fault))

  it('takes a long phrase without rules of composition', () =>
    expect(faultInPassword('payung merah di teras', 'sari.rembulan')).toBeUndefined())

  it('checks a hash, and an unknown account costs the same road', async () => {
    const stored = await hashPassword('payung merah di teras')
    expect(stored).toContain('$argon2id$v=19$m=65536,t=3')
    expect(await passwordFits(stored, 'payung merah di teras')).toBe(true)
    expect(await passwordFits(stored, 'payung merah di taman')).toBe(false)
    expect(await passwordFits(null, 'an account that does not exist')).toBe(false)
  })
})

describe.each(['pglite', 'postgres'] as const)('signing in on %s', (engine) => {
  let world: World
  const write = { 'content-type': 'application/json', 'x-lingkar': '1' }
  const sari = { userName: 'sari.rembulan', password: 'payung merah di teras' }
  beforeAll(async () => {
    world = await openWorld(engine)
    await world.asOwner('update authn.credential set password_hash = $2 where account_id = $1', [
      accountId('medan', 'R01'),
      await hashPassword(sari.password)
    ])
  })
  afterAll(() => world?.close())
  const post = (url: string, payload: object, cookie?: string) =>
    world.app.inject({ method: 'POST', url, headers: { ...write, ...(cookie ? { cookie } : {}) }, payload })
  const cookieOf = (answer: { cookies: { name: string; value: string }[] }) =>
    `lingkar=${answer.cookies.find((one) => one.name === 'lingkar')?.value}`

  it('asks a second factor before anything opens, takes a code once, and ends the session on signing out', async () => {
    const first = await post('/api/sign-in', sari)
    expect(first.json()).toEqual({ ok: true, need: 'second-factor' })
    const halfway = cookieOf(first)
    expect((await world.app.inject({ url: '/api/case-files', headers: { cookie: halfway } })).statusCode).toBe(401)

    const { secret, qr } = (await post('/api/account/totp', {}, halfway)).json()
    expect(qr).toContain('<svg')
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
    expect((await post('/api/account/totp/confirm', { totp: code }, halfway)).json()).toEqual({ ok: true })
    expect((await world.app.inject({ url: '/api/case-files', headers: { cookie: halfway } })).statusCode).toBe(200)

    expect((await post('/api/sign-in', sari)).json()).toEqual({ need: 'totp' })
    expect((await post('/api/sign-in', { ...sari, totp: code })).statusCode).toBe(401)
    await post('/api/sign-out', {}, halfway)
    expect((await world.app.inject({ url: '/api/case-files', headers: { cookie: halfway } })).statusCode).toBe(401)
  })

  it('answers an unknown name and a wrong password alike', async () => {
    const unknown = await post('/api/sign-in', { userName: 'tidak.ada', password: 'payung merah di teras' })
    const wrong = await post('/api/sign-in', { ...sari, password: 'payung merah di taman' })
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body])
  })

  it('slows down after failures and never locks for good', async () => {
    await world.asOwner('update authn.credential set failures = 9, failed_at = now() where account_id = $1', [accountId('medan', 'R01')])
    expect((await post('/api/sign-in', sari)).statusCode).toBe(429)
    await world.asOwner("update authn.credential set failed_at = now() - interval '2 minutes' where account_id = $1", [
      accountId('medan', 'R01')
    ])
    expect((await post('/api/sign-in', sari)).json()).toEqual({ need: 'totp' })
  })

  it('keeps at most three sessions and ends them after half an idle hour', async () => {
    const people = await Promise.all([1, 2, 3, 4].map(async () => world.signIn('batam', 'R01')))
    const open = await Promise.all(people.map((person) => person.read('case-file.list', {})))
    expect(open.filter((one) => one.outcome === 'shown').length).toBeLessThanOrEqual(3)
    await world.asOwner("update authn.session set seen_at = now() - interval '31 minutes' where account_id = $1", [
      accountId('batam', 'R01')
    ])
    const idle = await Promise.all(people.map((person) => person.read('case-file.list', {})))
    expect(idle.map((one) => one.outcome)).toEqual(['signed-out', 'signed-out', 'signed-out', 'signed-out'])
  })

  it('takes no write without our header or from a foreign page', async () => {
    const bare = await world.app.inject({ method: 'POST', url: '/api/sign-in', payload: sari })
    const foreign = await world.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: { ...write, origin: 'https://elsewhere.example', host: 'localhost' },
      payload: sari
    })
    expect([bare.statusCode, foreign.statusCode]).toEqual([403, 403])
  })
})
