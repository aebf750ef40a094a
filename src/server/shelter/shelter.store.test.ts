/** Shelter on both engines: places asked for and given, the clock of the reviews, rooms in the directory, a child who left, and no address anywhere. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { protocolSteps } from '#domain/shelter/stay.ts'
import { postId, unitId } from '#server/demo/network.ts'
import { serviceTerms } from '#test/support/directory-examples.ts'
import { done } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Shown {
  readonly stays: {
    id: string
    status: string
    unitName: string
    nextReviewOn: string | null
    version: number
    reviews: { kind: string; statement: string | null; wantsDetermination: boolean }[]
    steps: { step: string; answer: string }[]
    notes: { text: string }[]
  }[]
}

describe.each(['pglite', 'postgres'] as const)('shelter on %s', (engine) => {
  let world: World
  let granting: Granting
  let file: string
  let worker: Person
  let supervisor: Person
  let head: Person
  let shelter: Person
  let today: string
  const started = new Date().toISOString()

  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
    ;({ file, worker, supervisor, today } = granting)
    head = await world.signIn('medan', 'R04')
    shelter = await world.signIn('medan', 'rumah-aman')
    const given = granting.offer({ postId: postId('medan', 'rumah-aman'), kind: 'referral', compartments: ['K2'], days: 30 })
    await done(worker, 'grant.offer-grant', given)
    await done(shelter, 'grant.accept-grant', { caseFileId: file, grantId: given.grantId })
  })
  afterAll(() => world?.close())

  const read = async (person: Person) => ((await person.read('shelter.read', { id: file })) as { value: Shown }).value
  const stayNow = async (stayId: string) => {
    const stay = (await read(worker)).stays.find(({ id }) => id === stayId)
    if (!stay) throw new Error('no such stay')
    return stay
  }
  const ask = async (key = 'rumah-aman') => {
    const stayId = randomUUID()
    await done(worker, 'shelter.ask-place', {
      caseFileId: file,
      stayId,
      reviewId: randomUUID(),
      postId: postId('medan', key),
      bed: 'girls',
      neededOn: today,
      statement: 'Aku mau kamar yang tenang.',
      missingReason: null
    })
    return stayId
  }
  const move = async (person: Person, stayId: string, to: string, over: object = {}) =>
    person.send('shelter.move-stay', {
      caseFileId: file,
      stayId,
      seenVersion: (await stayNow(stayId)).version,
      to,
      on: today,
      backOn: null,
      ...over
    })
  const clocks = () =>
    world.asOwner<{ due: string; stopped: boolean }>(
      `select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') as due, stopped_at is not null as stopped from casework.running_clock
       where case_file_id = $1 and code = 'SLA-15' order by started_at, due_at`,
      [file]
    )
  const due = async (person: Person) => {
    const { value } = (await person.read('case-file.read-today', {})) as { value: { due: { kind: string; caseFileId: string }[] } }
    return value.due.filter((one) => one.caseFileId === file).map(({ kind }) => kind)
  }
  const girlsFree = async (service: string) =>
    (
      await world.asOwner<{ free: number }>(
        `select free from directory.capacity where service_id = $1 and kind = 'girls' order by number desc limit 1`,
        [service]
      )
    )[0]?.free
  const leave = (stayId: string) => move(worker, stayId, 'SH5')

  it('D16 full at one shelter, she is asked for at another; the shelter says yes, and one child has one room', async () => {
    const first = await ask()
    expect(await move(shelter, first, 'SH9')).toMatchObject({ outcome: 'accepted', answer: { status: 'SH9' } })
    await expect(ask('dinsos')).rejects.toThrow('no-shelter')
    const second = await ask()
    expect(await move(shelter, second, 'SH2')).toMatchObject({ outcome: 'accepted' })
    expect(await move(shelter, second, 'SH5')).toMatchObject({ problem: { kind: 'team-decides' } })
    await expect(
      world.asOwner(
        `insert into casework.shelter_stay (id, case_file_id, post_id, bed, status, needed_on, from_on, next_review_on, version, asked_at, asked_by, changed_at, changed_by)
         select gen_random_uuid(), case_file_id, post_id, bed, status, needed_on, from_on, next_review_on, 1, asked_at, asked_by, changed_at, changed_by
         from casework.shelter_stay where id = $1`,
        [second]
      )
    ).rejects.toMatchObject({ constraint: 'shelter_stay_one_room' })
    expect([(await stayNow(first)).status, (await stayNow(second)).status]).toEqual(['SH9', 'SH2'])
    // what the child said when a place was asked for is the team's
    expect((await stayNow(second)).reviews).toMatchObject([{ kind: 'asked', statement: 'Aku mau kamar yang tenang.' }])
    expect((await read(shelter)).stays.flatMap(({ reviews }) => reviews)).toEqual([])
    await leave(second)
  })

  it('SLA-15 the clock runs to the end of the day of the next review, anew after each, and stops with the stay', async () => {
    const before = (await clocks()).length
    const stayId = await ask()
    await move(worker, stayId, 'SH2')
    const dayEnd = (day: string) => `${day}T16:59:59`
    expect((await clocks()).slice(before)).toEqual([{ due: dayEnd(addDays(today, 1)), stopped: false }])
    await done(worker, 'shelter.record-review', {
      caseFileId: file,
      stayId,
      seenVersion: 2,
      reviewId: randomUUID(),
      reviewedOn: today,
      safe: 'yes',
      goesOn: 'stays',
      determinationId: null,
      statement: null,
      missingReason: 'not-now'
    })
    world.at = addTime(started, 20, 'day')
    const later = addDays(today, 20)
    const late = {
      caseFileId: file,
      stayId,
      seenVersion: 3,
      reviewId: randomUUID(),
      reviewedOn: later,
      safe: 'partly',
      goesOn: 'stays',
      determinationId: null,
      statement: 'Aku mau dekat sekolah.',
      missingReason: null
    }
    expect(await worker.send('shelter.record-review', { ...late, determinationId: randomUUID() })).toMatchObject({
      problem: { kind: 'determination-not-there' }
    })
    await done(worker, 'shelter.record-review', late)
    const stay = await stayNow(stayId)
    expect(stay).toMatchObject({ nextReviewOn: addDays(today, 28) })
    expect(stay.reviews.at(-1)).toMatchObject({ wantsDetermination: true })
    expect((await clocks()).slice(before).filter(({ stopped }) => !stopped)).toEqual([{ due: dayEnd(addDays(today, 28)), stopped: false }])
    expect(await move(worker, stayId, 'SH6', { on: later })).toMatchObject({ outcome: 'accepted' })
    expect((await clocks()).every(({ stopped }) => stopped)).toBe(true)
    world.at = started
  })

  it('a room is counted as taken while one is kept for her, once, and is free again when the stay is over', async () => {
    const serviceId = randomUUID()
    const terms = serviceTerms({ code: 'SV40', confidential: true, phone: null, intakePostId: postId('medan', 'rumah-aman') })
    await done(shelter, 'directory.record-service', { serviceId, unitId: unitId('medan rumah-aman'), terms, verifiedOn: today })
    await world.asOwner(`insert into directory.capacity (service_id, kind, total, free, updated_at) values ($1, 'girls', 3, 1, now())`, [
      serviceId
    ])
    const stayId = await ask()
    await move(worker, stayId, 'SH2')
    expect(await girlsFree(serviceId)).toBe(0)
    await move(worker, stayId, 'SH3', { backOn: addDays(today, 2) })
    expect(await girlsFree(serviceId)).toBe(0)
    await leave(stayId)
    expect(await girlsFree(serviceId)).toBe(1)
    // a full house takes her in all the same, and owes no room afterwards
    await world.asOwner(`insert into directory.capacity (service_id, kind, total, free, updated_at) values ($1, 'girls', 3, 0, now())`, [
      serviceId
    ])
    const again = await ask()
    await move(worker, again, 'SH2')
    await leave(again)
    expect(await girlsFree(serviceId)).toBe(0)
  })

  it('D16 SH8 who left without notice stands first for worker and supervisor until found; each leaving has its own protocol', async () => {
    const stayId = await ask()
    await move(worker, stayId, 'SH2')
    expect(await due(worker)).not.toContain('find-child')
    expect(await move(shelter, stayId, 'SH8')).toMatchObject({ outcome: 'accepted' })
    for (const person of [worker, supervisor, head]) expect((await due(person))[0], 'first of all').toBe('find-child')
    const keep = (person: Person, step: string, answer = 'done') =>
      person.send('shelter.keep-protocol', { caseFileId: file, stayId, step, answer })
    expect(await keep(shelter, 'LS3')).toMatchObject({ outcome: 'accepted' })
    expect(await keep(supervisor, 'LS6', 'not-safe')).toMatchObject({ outcome: 'accepted' })
    expect(await keep(head, 'LS5')).toMatchObject({ outcome: 'accepted' })
    expect(await keep(worker, 'LS5', 'not-needed')).toMatchObject({ outcome: 'accepted' })
    expect((await stayNow(stayId)).steps).toMatchObject([
      { step: 'LS3', answer: 'done' },
      { step: 'LS5', answer: 'not-needed' },
      { step: 'LS6', answer: 'not-safe' }
    ])
    for (const step of protocolSteps.codes) await keep(worker, step)
    expect(await due(worker)).toContain('find-child')
    expect(await move(worker, stayId, 'SH2')).toMatchObject({ outcome: 'accepted' })
    expect(await due(worker)).not.toContain('find-child')
    expect(await keep(worker, 'LS1')).toMatchObject({ problem: { kind: 'nobody-left' } })
    await move(worker, stayId, 'SH8')
    expect((await stayNow(stayId)).steps).toEqual([])
    await leave(stayId)
  })

  it('B3 the shelter writes daily notes of its own stay, sealed; the team reads them; no column of a stay could hold an address', async () => {
    const stayId = await ask()
    const note = (person: Person) =>
      person.send('shelter.write-note', { caseFileId: file, stayId, noteId: randomUUID(), text: 'Makan bersama, tidur lebih awal.' })
    expect(await note(shelter)).toMatchObject({ problem: { kind: 'nobody-stays' } })
    await move(shelter, stayId, 'SH2')
    expect(await note(shelter)).toMatchObject({ outcome: 'accepted' })
    expect(await note(worker)).toEqual({ outcome: 'denied' })
    expect((await stayNow(stayId)).notes).toMatchObject([{ text: 'Makan bersama, tidur lebih awal.' }])
    const [row] = await world.asOwner<{ text: string }>('select n::text as text from casework.shelter_note n')
    expect(row?.text).not.toContain('tidur')
    const { version } = await stayNow(stayId)
    expect(await move(worker, stayId, 'SH5', { seenVersion: version - 1 })).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
    const columns = await world.asOwner<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'shelter_stay' and (data_type = 'text' or domain_name = 'sealed')`
    )
    expect(columns.map(({ name }) => name).sort()).toEqual(['bed', 'bed_kind', 'status'])
    await leave(stayId)
  })

  it('G-11 a shelter sees no stay elsewhere, and nothing when its grant is over', async () => {
    await world.asOwner(
      `insert into casework.shelter_stay (id, case_file_id, post_id, bed, status, needed_on, version, asked_at, asked_by, changed_at, changed_by)
       values (gen_random_uuid(), $1, $2, 'girls', 'SH1', current_date, 1, now(), $3, now(), $3)`,
      [file, postId('batam', 'rumah-aman'), worker.accountId]
    )
    const seen = async (person: Person) => (await read(person)).stays.filter(({ status }) => status === 'SH1').length
    expect([await seen(worker), await seen(shelter)]).toEqual([1, 0])
    await world.asOwner("update casework.standing set until_at = now() where case_file_id = $1 and standing = 'recipient'", [file])
    expect(await shelter.read('shelter.read', { id: file })).toEqual({ outcome: 'denied' })
    for (const table of ['shelter_stay', 'shelter_review', 'shelter_note', 'shelter_step'])
      expect(await granting.rowsOf(shelter, `select 1 from casework.${table}`), table).toBe(0)
  })
})
