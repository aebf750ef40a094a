/** Coming in with a code on both engines: once, in time, and after a recovery only with the halves of two officers. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shown } from '#domain/agency/entry-code.ts'
import { hashHex, type Office, openOffice, outcomeOf, problemOf } from '#test/support/staff.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('entry codes on %s', (engine) => {
  let world: World
  let office: Office
  beforeAll(async () => {
    world = await openWorld(engine)
    office = await openOffice(world)
  })
  afterAll(() => world?.close())

  const [first, second] = ['ABCD2345WXYZ', 'ZYXW5432DCBA']
  const whole = `${shown(first ?? '')} ${shown(second ?? '')}`
  const confirm = (recoveryId: string, part = second ?? '') => ({ recoveryId, isPresent: true, codeHash: hashHex(part) })

  it('a new person comes in with the code of two officers once, sets a password, and needs a second factor before anything opens', async () => {
    const { userName, accountId: account, codeId } = await office.newAccount('Nia Cempaka', first)
    expect((await office.enter(userName, whole)).json(), 'one officer is not enough').toEqual({ problem: { kind: 'entry-code-wrong' } })
    expect(await problemOf(office.umi.send('agency.confirm-recovery', confirm(codeId)))).toBe('same-officer')
    expect(await outcomeOf(office.danu.send('agency.confirm-recovery', confirm(codeId)))).toBe('accepted')
    for (const typed of [shown(first ?? ''), `${second} ${first}`])
      expect((await office.enter(userName, typed)).json()).toEqual({ problem: { kind: 'entry-code-wrong' } })
    expect((await office.enter('nobody.here', whole)).json()).toEqual({ problem: { kind: 'entry-code-wrong' } })
    // a little patience: the door slows down after three tries in vain from one address
    await world.asOwner('delete from authn.attempt')
    const tries = await Promise.all([office.enter(userName, whole), office.enter(userName, whole.toLowerCase())])
    expect(tries.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401])
    const cookie = String(tries.find((one) => one.statusCode === 200)?.headers['set-cookie']).split(';')[0] ?? ''
    const me = await world.app.inject({ url: '/api/session', headers: { cookie } })
    expect(me.json()).toMatchObject({ account: { accountId: account, complete: false, posts: [] } })
    expect((await world.app.inject({ url: '/api/case-files', headers: { cookie } })).statusCode).toBe(401)
    // who came in already is not given a second first code
    const again = { accountId: account, codeId: randomUUID(), codeHash: hashHex('A') }
    expect(await problemOf(office.umi.send('agency.renew-entry-code', again))).toBe('entered-already')
  })

  it('five wrong codes void the right one, a day late is too late, and a new one can be given', async () => {
    const { userName, accountId: account, codeId } = await office.newAccount('Ida Bambu', first)
    const use = async (...parts: string[]) => {
      const hashes = parts.map((part) => Buffer.from(hashHex(part), 'hex'))
      const [row] = await world.asOwner<{ account: string | null }>('select authn.use_entry_code($1, $2, $3, $4) as account', [
        userName,
        ...hashes,
        'x'
      ])
      return row?.account
    }
    expect(await outcomeOf(office.danu.send('agency.confirm-recovery', confirm(codeId)))).toBe('accepted')
    for (let times = 0; times < 5; times++) expect(await use('WRONG', second ?? '')).toBeNull()
    expect(await use(first ?? '', second ?? '')).toBeNull()
    const renew = async () => {
      const renewed = { accountId: account, codeId: randomUUID(), codeHash: hashHex('BBBB2345WXYZ') }
      expect(await outcomeOf(office.umi.send('agency.renew-entry-code', renewed))).toBe('accepted')
      expect(await outcomeOf(office.danu.send('agency.confirm-recovery', confirm(renewed.codeId)))).toBe('accepted')
      return renewed.codeId
    }
    await world.asOwner('update authn.entry_code set expires_at = now() where id = $1', [await renew()])
    expect(await use('BBBB2345WXYZ', second ?? '')).toBeNull()
    await renew()
    expect(await use(first ?? '', second ?? '')).toBeNull()
    expect(await use('BBBB2345WXYZ', second ?? '')).toBe(account)
  })

  it('N16 a recovery needs both officers: half a code opens nothing, the second one ends every old way in', async () => {
    const sari = await world.signIn('medan', 'R01')
    const recovery = { recoveryId: randomUUID(), accountId: sari.accountId, codeHash: hashHex('FFFF2345WXYZ') }
    expect(await outcomeOf(office.umi.send('agency.start-recovery', recovery))).toBe('accepted')
    expect((await office.enter('sari.rembulan', 'FFFF2345WXYZ')).statusCode).toBe(401)
    expect(await outcomeOf(sari.read('case-file.list', {})), 'nothing has changed for her yet').toBe('shown')
    const input = confirm(recovery.recoveryId, 'SSSS2345WXYZ')
    expect(await problemOf(office.umi.send('agency.confirm-recovery', input))).toBe('same-officer')
    const otherHead = await office.proven(await world.signIn('batam', 'R04'))
    expect(await problemOf(otherHead.send('agency.confirm-recovery', input))).toBe('recovery-unknown')
    const head = await office.proven(await world.signIn('medan', 'R04'))
    expect(await outcomeOf(head.send('agency.confirm-recovery', input))).toBe('accepted')
    expect(await outcomeOf(sari.read('case-file.list', {}))).toBe('signed-out')
    expect((await office.enter('sari.rembulan', 'SSSS2345WXYZ')).statusCode).toBe(401)
    const entered = await office.enter('sari.rembulan', `${shown('FFFF2345WXYZ')} ${shown('SSSS2345WXYZ')}`)
    expect(entered.json()).toEqual({ ok: true, need: 'second-factor' })
  })
})
