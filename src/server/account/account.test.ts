import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { newDevice } from '#test/support/device.ts'
import { get, layCredential, password, post } from '#test/support/door.ts'
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
  ])('refuses %s', (given, fault) => expect(faultInPassword(given, 'sari.rembulan')).toBe(fault))

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

describe.each(['pglite', 'postgres'] as const)('one’s own account on %s', (engine) => {
  let world: World
  const { deviceKey } = newDevice()
  const sari = { userName: 'sari.rembulan', password, deviceKey }
  beforeAll(async () => {
    world = await openWorld(engine)
    await layCredential(world, accountId('medan', 'R01'), false)
  })
  afterAll(() => world?.close())

  it('asks a second factor before anything opens, takes a code once, and ends the session on signing out', async () => {
    const first = await post(world, '/api/sign-in', sari)
    expect(first.json).toEqual({ ok: true, need: 'second-factor' })
    const halfway = { cookie: first.cookie }
    expect((await get(world, '/api/case-files', first.cookie)).status).toBe(401)
    expect((await post(world, '/api/step-up', { press: true }, halfway)).status).toBe(401)

    const { secret, qr } = (await post(world, '/api/account/totp', {}, halfway)).json as { secret: string; qr: string }
    expect(qr).toContain('<svg')
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
    expect((await post(world, '/api/account/totp/confirm', { totp: code }, halfway)).json).toEqual({ ok: true })
    expect((await get(world, '/api/case-files', first.cookie)).status).toBe(200)

    expect((await post(world, '/api/sign-in', sari)).json).toEqual({ need: 'totp' })
    expect((await post(world, '/api/sign-in', { ...sari, totp: code })).status).toBe(401)
    await post(world, '/api/sign-out', {}, halfway)
    expect((await get(world, '/api/case-files', first.cookie)).status).toBe(401)
  })

  it('a code half replaced leaves the old one in force, and nobody replaces it without a fresh proof', async () => {
    const account = accountId('solo', 'R01')
    const { code } = await layCredential(world, account)
    const laras = { userName: 'laras.bening', password, deviceKey }
    const { cookie } = await post(world, '/api/sign-in', { ...laras, totp: code() })
    const { secret } = (await post(world, '/api/account/totp', {}, { cookie })).json as { secret: string }
    expect((await post(world, '/api/sign-in', laras)).json).toEqual({ need: 'totp' })
    const next = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
    await world.asOwner("update authn.session set stepped_up_at = now() - interval '11 minutes' where account_id = $1", [account])
    for (const [path, body] of [
      ['totp', {}],
      ['totp/confirm', { totp: next }],
      ['passkey/options', {}],
      ['recovery-codes', {}],
      ['password', { current: password, next: 'bangku hijau dekat sungai' }]
    ] as const)
      expect((await post(world, `/api/account/${path}`, body, { cookie })).json, path).toEqual({ problem: { kind: 'step-up-needed' } })
    await world.asOwner('update authn.session set stepped_up_at = now() where account_id = $1', [account])
    expect((await post(world, '/api/account/totp/confirm', { totp: next }, { cookie })).json).toEqual({ ok: true })
    expect((await post(world, '/api/account/totp/confirm', { totp: next }, { cookie })).json).toEqual({ problem: { kind: 'totp-wrong' } })
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
})
