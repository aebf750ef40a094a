/** Closing an account on both engines: never while a post it was the last to hold still owes its area something. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { done } from '#test/support/done.ts'
import { openOffice, outcomeOf, problemOf } from '#test/support/staff.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('a promise to the area on %s', (engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(engine)
  })
  afterAll(() => world?.close())

  it('S117 S118 G-17 goes to a successor before the account of who made it closes', async () => {
    const office = await openOffice(world)
    const head = await world.signIn('batam', 'R04')
    const postId = await office.vacantPost('R05')
    const { accountId } = await office.newAccount('Wati Kemuning')
    await done(office.umi, 'agency.appoint', office.letter({ postId, accountId }))
    await done(head, 'area-plan.record-programme', {
      programmeId: randomUUID(),
      regionCode: '21.71',
      seenVersion: 0,
      terms: {
        name: 'Rumah aman bersama',
        institution: 'Dinas contoh',
        services: ['SV40'],
        since: addDays(office.today, -400),
        funding: 'FU-D',
        fundedUntil: addDays(office.today, 200),
        decree: null,
        decreeUntil: null,
        responsiblePostId: postId,
        state: 'running'
      }
    })
    const close = () => office.umi.send('agency.close-account', { accountId })
    expect(await problemOf(close())).toBe('promises-left')
    const { accountId: next } = await office.newAccount('Tono Bayam')
    await done(office.umi, 'agency.rotate-post', office.letter({ postId, fromAccountId: accountId, toAccountId: next }))
    expect(await outcomeOf(close())).toBe('accepted')
    // the promise is the successor's now, and so is the account that may not close
    expect(await problemOf(office.umi.send('agency.close-account', { accountId: next }))).toBe('promises-left')
  })
})
