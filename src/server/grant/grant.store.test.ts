/** Offered, accepted, refused, ended: nothing before acceptance, exactly the named parts after it, nothing once it is over. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { done } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('grants on %s', (engine) => {
  let world: World
  let granting: Granting
  let firstId = ''

  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
  })
  afterAll(() => world?.close())

  it('G-11 an offer opens the pointer and nothing else; acceptance opens exactly what was named', async () => {
    const { worker, psychologist, police, file, rowsOf, shared, offer, pointers } = granting
    const first = offer()
    firstId = first.grantId
    expect(await done(worker, 'grant.offer-grant', first)).toMatchObject({ answer: { grantId: first.grantId } })
    expect(await psychologist.read('case-file.read-pointer', { id: file })).toMatchObject({
      outcome: 'shown',
      value: {
        codeName: expect.stringMatching(/^[A-Z][A-Z -]+/),
        workerName: 'Sari Rembulan',
        ways: [
          {
            standing: 'recipient-pending',
            compartments: ['K2', 'K5'],
            purpose: 'refer',
            givenBy: 'Sari Rembulan',
            kind: 'consult',
            days: 7
          }
        ]
      }
    })
    expect(await shared(psychologist)).toBe('denied')
    for (const table of ['vault.identity', 'casework.assessment', 'casework.supporter', 'casework.case_file', 'casework.standing'])
      expect(await rowsOf(psychologist, `select 1 from ${table}`), table).toBe(0)
    // nobody answers for another
    expect(await worker.send('grant.accept-grant', { caseFileId: file, grantId: first.grantId })).toEqual({ outcome: 'denied' })
    expect(await police.send('grant.accept-grant', { caseFileId: file, grantId: first.grantId })).toEqual({ outcome: 'denied' })

    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: first.grantId })
    const seen = (await shared(psychologist)) as Record<string, unknown>
    expect(seen).toMatchObject({
      open: ['K2', 'K5'],
      // no NIK for a psychologist
      identity: { name: 'Melati Awan', called: 'Mela', nik: null, bornOn: '2011-01-01' },
      contact: null,
      facts: null,
      circle: null,
      actions: null
    })
    expect(seen.needs).toMatchObject({ list: expect.any(Array) })
    expect(await psychologist.read('case-file.read', { id: file }, '/case-files/:id')).toEqual({ outcome: 'denied' })
    const [way] = await pointers(psychologist)
    expect(way).toMatchObject({ caseFileId: file, standing: 'recipient' })
    expect(Date.parse(way?.untilAt ?? '')).toBeLessThanOrEqual(Date.parse(addTime(world.at, 7, 'day')) + 60_000)
  })

  it('N16 nobody gives to oneself, twice, to a vacant post, beyond the duty, or without a basis that covers it', async () => {
    const { worker, companion, police, file, offer } = granting
    const refusedAs = async (over: object, by = worker) => {
      const outcome = await by.send('grant.offer-grant', offer(over))
      return outcome.outcome === 'refused' ? outcome.problem.kind : outcome.outcome
    }
    const toPolice = { postId: postId('medan', 'polisi'), compartments: ['K2'] }
    expect(await refusedAs({})).toBe('post-stands-already')
    expect(await refusedAs({ postId: postId('medan', 'R01') })).toBe('own-post')
    expect(await refusedAs({ postId: postId('medan', 'puskesmas') })).toBe('post-vacant')
    expect(await refusedAs({ postId: randomUUID() })).toBe('post-unknown')
    expect(await refusedAs({ ...toPolice, compartments: ['K5'] })).toBe('not-for-this-duty')
    expect(await refusedAs({ ...toPolice, compartments: ['K7'] })).toBe('not-yours-to-give')
    expect(await refusedAs({ ...toPolice, compartments: [] })).toBe('nothing-named')
    expect(await refusedAs({ ...toPolice, days: 8 })).toBe('too-long')
    expect(await refusedAs({ ...toPolice, kind: 'court', days: 14 })).toBe('court-purpose')
    expect(await refusedAs({ ...toPolice, consentId: null })).toBe('basis-missing')
    expect(await refusedAs({ ...toPolice, consentId: randomUUID() })).toBe('consent-does-not-cover')
    expect(await refusedAs({ ...toPolice, basis: 'best-interest', consentId: null, bestInterestId: randomUUID() })).toBe(
      'assessment-does-not-cover'
    )
    expect(await refusedAs({ ...toPolice, basis: 'legal-duty', consentId: null, legalDuty: 'LD3' })).toBe('duty-does-not-cover')
    expect(await refusedAs({}, companion)).toBe('denied')
    await world.asOwner(`insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')`, [
      file,
      police.accountId
    ])
    expect(await refusedAs(toPolice)).toBe('post-kept-away')
    await world.asOwner('delete from casework.denied where account_id = $1', [police.accountId])
    // a post that is named twice, by another road than the command
    await expect(
      world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(worker.token)])
        await t.query(
          `select casework.offer_grant($1, $2, $3, 'consult', '{K5}', 'refer', 'legal-duty', null, null, 'LD1', 7, null, now(), now() + interval '1 day')`,
          [randomUUID(), file, postId('medan', 'polisi')]
        )
      })
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('N17 ending a grant ends it for the next request, and so does its own end', async () => {
    const { worker, psychologist, police, file, shared, offer, isOver } = granting
    const cell = { caseFileId: file, grantId: firstId }
    expect(await police.send('grant.end-grant', cell)).toEqual({ outcome: 'denied' })
    await done(worker, 'grant.end-grant', cell)
    await isOver(psychologist)
    expect(await worker.send('grant.end-grant', cell)).toMatchObject({ problem: { kind: 'grant-gone' } })

    const second = offer()
    await done(worker, 'grant.offer-grant', second)
    await done(psychologist, 'grant.accept-grant', { caseFileId: file, grantId: second.grantId })
    expect(await shared(psychologist)).toMatchObject({ open: ['K2', 'K5'] })
    // no job ran: only the clock went on
    await world.asOwner(
      "update casework.standing set from_at = from_at - interval '9 days', until_at = until_at - interval '9 days' where access_grant_id = $1",
      [second.grantId]
    )
    await isOver(psychologist)
  })

  it('G-11 a refused offer leaves nothing behind but its reason', async () => {
    const { worker, psychologist, file, offer, isOver } = granting
    const third = offer()
    await done(worker, 'grant.offer-grant', third)
    await done(psychologist, 'grant.decline-grant', { caseFileId: file, grantId: third.grantId, reason: 'DG1' })
    await isOver(psychologist)
    const listed = await worker.read('grant.list-grants', { id: file })
    const row = (listed as { value: { id: string }[] }).value.find(({ id }) => id === third.grantId)
    expect(row).toMatchObject({ state: 'declined', declineReason: 'DG1', role: 'R11', consentPurpose: 'CS03' })
  })
})
