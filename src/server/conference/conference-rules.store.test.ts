/** What the stores of a conference keep on both engines: personal promises, one meeting at a time, and what the tables themselves refuse. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { beginningOf, callOf, everybodyCame, openTable, type Table } from '#test/support/conferring.ts'
import { done } from '#test/support/done.ts'
import { openFile } from '#test/support/scene.ts'
import type { Person, World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('case conference rules on %s', (engine) => {
  let table: Table
  let world: World
  let worker: Person
  let supervisor: Person
  let outsider: Person
  let caseFileId: string
  beforeAll(async () => {
    table = await openTable(engine)
    ;({ world, worker, supervisor, outsider, caseFileId } = table)
  })
  afterAll(() => world?.close())

  it('S133 nobody promises for somebody else, twice, or on paper instead of the own account', async () => {
    const called = callOf(world.at, caseFileId)
    await done(worker, 'conference.convene', called)
    const { conferenceId } = called
    const [first, second, third] = called.participants
    expect(await table.kindOf(worker, 'conference.pledge', { conferenceId, participantId: second?.participantId })).toBe('not-your-seat')
    await done(worker, 'conference.pledge', { conferenceId, participantId: first?.participantId })
    expect(await table.kindOf(worker, 'conference.pledge', { conferenceId, participantId: first?.participantId })).toBe('pledged-already')
    const onPaper = { caseFileId, conferenceId, participantId: third?.participantId, signed: true }
    expect(await table.kindOf(worker, 'conference.record-paper-pledge', onPaper)).toBe('has-account')
    const stranger = await world.signIn('solo', 'R01')
    expect(await table.mineOf(stranger, conferenceId)).toBeNull()
    await done(worker, 'conference.call-off', { caseFileId, conferenceId, seenVersion: 1, reason: 'solved' })
    expect(await table.kindOf(outsider, 'conference.pledge', { conferenceId, participantId: third?.participantId })).toBe(
      'not-at-this-point'
    )
  })

  it('S133 a promise is personal: whoever follows on the post promises anew', async () => {
    const called = callOf(world.at, caseFileId)
    await done(worker, 'conference.convene', called)
    await table.promiseAll(called)
    const post = called.participants[2]?.postId
    const successor = await world.signIn('medan', 'lsm-supervisor')
    const ended = await world.asOwner<{ id: string }>(
      'update agency.appointment set until_at = now() where post_id = $1 and until_at > now() returning id',
      [post]
    )
    await world.asOwner(
      `insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 minute', now() + interval '9 days')`,
      [randomUUID(), post, successor.accountId]
    )
    expect(await table.mineOf(successor, called.conferenceId)).toMatchObject({ isPledged: false, points: null })
    expect(await table.kindOf(worker, 'conference.begin', beginningOf(called))).toBe('pledge-missing')
    expect(await table.mineOf(outsider, called.conferenceId)).toBeNull()
    await world.asOwner('delete from agency.appointment where post_id = $1 and account_id = $2', [post, successor.accountId])
    await world.asOwner(`update agency.appointment set until_at = now() + interval '100 days' where id = $1`, [ended[0]?.id])
    await done(worker, 'conference.call-off', { caseFileId, conferenceId: called.conferenceId, seenVersion: 1, reason: 'solved' })
  })

  it('S133 keeps one conference at a time, another day with its version, and who came late', async () => {
    const called = callOf(world.at, caseFileId)
    const { conferenceId } = called
    await done(worker, 'conference.convene', called)
    expect(await table.kindOf(supervisor, 'conference.convene', callOf(world.at, caseFileId))).toBe('already-called')
    const later = {
      caseFileId,
      conferenceId,
      seenVersion: 1,
      heldAt: addTime(world.at, 5, 'day'),
      way: 'online',
      place: 'Tautan dikirim terpisah'
    }
    await done(worker, 'conference.reschedule', later)
    expect(await table.kindOf(supervisor, 'conference.reschedule', later)).toBe('changed-meanwhile')
    expect(await table.mineOf(outsider, conferenceId)).toMatchObject({
      place: 'Tautan dikirim terpisah',
      way: 'online'
    })
    await table.promiseAll(called)
    const twoOfThree = everybodyCame(called, { 2: 'absent' })
    await done(worker, 'conference.begin', beginningOf(called, 2, { attendance: twoOfThree }))
    await done(worker, 'conference.record-attendance', { caseFileId, conferenceId, attendance: everybodyCame(called) })
    expect(await table.mineOf(outsider, conferenceId)).toMatchObject({ attendance: 'came' })
    await table.closeUndecided(called, 3)
  })

  it('counts agendas in the unit, so that two of one child bear two numbers', async () => {
    const other = await openFile(world, worker.token, 'medan')
    const [first, second] = [callOf(world.at, caseFileId), callOf(world.at, other)]
    await Promise.all([done(worker, 'conference.convene', first), done(worker, 'conference.convene', second)])
    const rows = await world.asOwner<{ number: number }>('select number from casework.conference order by number')
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
    await done(worker, 'conference.call-off', { caseFileId, conferenceId: first.conferenceId, seenVersion: 1, reason: 'solved' })
  })

  it('T31 the database itself keeps the child first, the promise before the chair, and every word sealed', async () => {
    const called = await table.callAndBegin()
    const refuses = async (sql: string, constraint: string) =>
      expect(await world.asOwner(sql, [called.conferenceId]).catch((error: { constraint?: string }) => error.constraint)).toBe(constraint)
    await refuses(`update casework.conference set statement = null where id = $1`, 'conference_child_first')
    await refuses(
      `update casework.conference_participant set pledge = null, pledged_at = null, pledged_by = null where conference_id = $1`,
      'conference_participant_promised'
    )
    const [row] = await world.asOwner<{ all: string }>(
      `select string_agg(x::text, ' ') as all from (select c::text as x from casework.conference c union all select o::text from casework.conference_point o
         union all select p::text from casework.conference_participant p) t`
    )
    expect(row?.all).not.toMatch(/Ruang rapat|Aku mau|belum menjawab/)
    await table.closeUndecided(called)
  })
})
