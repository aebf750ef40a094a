/** A file that goes to another unit: asked by the pointer, side by side, and from one moment on theirs alone (C6, ST17; SLA-17; peers.md 4.8). */
import { addTime } from '#domain/kernel/date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postId, unitId } from '#server/demo/network.ts'
import { done } from '#test/support/done.ts'
import { openFile } from '#test/support/scene.ts'
import { outcomeOf, problemOf } from '#test/support/staff.ts'
import { type Transferring, transferring } from '#test/support/transferring.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('transfer on %s', (engine) => {
  let world: World
  let t: Transferring
  let file: string
  beforeAll(async () => {
    world = await openWorld(engine)
    // the story runs up to about today: standings end by the clock of the policies
    world.at = addTime(world.at, -30, 'day')
    t = await transferring(world)
    file = await openFile(world, t.old.worker.token, 'denpasar', 'ST09')
  })
  afterAll(() => world?.close())

  const reads = async (one: Person): Promise<string[]> => {
    const seen = await Promise.all(
      (['case-file.read', 'handover.read', 'plan.read', 'transfer.read'] as const).map(async (action) => [
        action,
        (await one.read(action, { id: file }, action === 'case-file.read' ? '/case-files/:id' : undefined)).outcome
      ])
    )
    return seen.filter(([, outcome]) => outcome === 'shown').map(([action]) => action ?? '')
  }

  it('peers 4.8 before acceptance the post that is asked reads the pointer and the question, nobody else reads anything', async () => {
    const input = await t.offered(file)
    expect(await reads(t.next.head)).toEqual(['transfer.read'])
    expect(await reads(t.next.supervisor)).toEqual([])
    const seen = await t.next.head.read('transfer.read', { id: file })
    expect(seen).toMatchObject({
      outcome: 'shown',
      value: { inside: null, ground: null, transfer: { stage: 'offered', reason: 'jurisdiction' } }
    })
    expect((await t.lists(t.next.head)).transfers[0]).toMatchObject({ caseFileId: file, side: 'incoming', isAsked: true })
    // asked to take her, not to help with a part of the file
    expect(await t.next.head.read('case-file.list-pointers', {})).toMatchObject({ outcome: 'shown', value: [] })
    expect(await outcomeOf(t.old.head.send('transfer.accept', t.acceptInput(input))), 'never the sender').toBe('denied')
    expect(await outcomeOf(t.next.supervisor.send('transfer.accept', t.acceptInput(input)))).toBe('denied')
    expect(await problemOf(t.old.supervisor.send('transfer.offer', t.offerInput(file, await t.consented(file))))).toBe(
      'transfer-open-already'
    )
    await done(t.next.head, 'transfer.decline', { caseFileId: file, transferId: input.transferId, reason: 'no-room' })
    expect(await reads(t.next.head)).toEqual([])
    // asked once more, she opens that question and not the one that is over
    const again = await t.offered(file)
    const listed = (await t.lists(t.next.head)).transfers.map(({ id, caseFileId }) => [id, caseFileId])
    expect(listed).toEqual([
      [again.transferId, file],
      [input.transferId, null]
    ])
    await done(t.next.head, 'transfer.decline', { caseFileId: file, transferId: again.transferId, reason: 'talk-first' })
    // N1: what came to nothing leaves her no name of the child
    expect((await t.lists(t.next.head)).transfers.map(({ codeName }) => codeName)).toEqual([null, null])
    expect(await t.fileNow(file)).toMatchObject({ state: 'ST09', unit: unitId('denpasar') })
  })

  it('SLA-17 once accepted two units stand side by side, the limit runs, and calling off puts everything back', async () => {
    const input = await t.accepted(file)
    expect(await t.fileNow(file)).toMatchObject({ state: 'ST17', unit: unitId('denpasar'), worker: postId('denpasar', 'R01') })
    expect(await t.standing(file)).toEqual([
      'Kota Denpasar R01 case-worker',
      'Kota Denpasar R02 supervisor',
      'Kota Denpasar R04 unit-head',
      'Lombok Timur R01 co-worker',
      'Lombok Timur R02 supervisor'
    ])
    const clock = await world.asOwner<{ due: string; stopped: boolean }>(
      `select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as due, stopped_at is not null as stopped from casework.running_clock
       where case_file_id = $1 and code = 'SLA-17' order by started_at desc limit 1`,
      [file]
    )
    expect(clock).toEqual([{ due: `${input.firstDay} 16:59:59`, stopped: false }])
    // who receives decides nothing about whose the file is
    const which = { caseFileId: file, transferId: input.transferId }
    expect(await problemOf(t.next.supervisor.send('transfer.call-off', { ...which, reason: 'plans-changed' }))).toBe(
      'not-yours-to-call-off'
    )
    const hand = { caseFileId: file, handoverId: input.transferId }
    expect(await problemOf(t.old.supervisor.send('handover.complete', hand))).toBe('belongs-to-transfer')
    expect(await problemOf(t.old.supervisor.send('handover.call-off', hand))).toBe('belongs-to-transfer')
    await done(t.old.supervisor, 'transfer.call-off', { ...which, reason: 'child-wish' })
    expect(await t.fileNow(file)).toMatchObject({ state: 'ST09', unit: unitId('denpasar') })
    expect(await reads(t.next.worker)).toEqual([])
    expect(await reads(t.next.supervisor)).toEqual([])
    expect(await world.asOwner('select 1 from casework.running_clock where case_file_id = $1 and stopped_at is null', [file])).toEqual([])
  })

  it('G-17 it ends only when all is read, the child knows and was heard, the day is there, and a third person says so', async () => {
    const input = await t.accepted(file)
    const day = world.at
    const end = (one: Person) => problemOf(t.complete(one, input))
    expect(await end(t.next.supervisor)).toBe('day-not-reached')
    world.at = `${input.firstDay}T03:00:00.000Z`
    expect(await end(t.old.supervisor)).toBe('not-the-receiver')
    expect(await end(t.next.supervisor)).toBe('items-left')
    await t.acceptAll(t.next.worker, file, input.transferId)
    expect(await end(t.next.supervisor)).toBe('child-not-introduced')
    expect(await outcomeOf(t.introduce(t.next.worker, file, input.transferId, { way: 'joint-call' }))).toBe('accepted')
    expect(await end(t.next.supervisor)).toBe('call-not-held')
    expect(await outcomeOf(t.call(t.old.worker, input))).toBe('accepted')
    expect(await outcomeOf(t.complete(t.next.worker, input))).toBe('denied')
    await done(t.next.supervisor, 'transfer.complete', { caseFileId: file, transferId: input.transferId })
    expect(await t.ownersOf(file)).toEqual([postId('lombok-timur', 'R01')])
    world.at = day
  })

  it('S118 afterwards it is the other unit’s alone: its name kept, the old unit keeps a line and reads nothing', async () => {
    expect(await t.fileNow(file)).toMatchObject({
      state: 'ST09',
      unit: unitId('lombok-timur'),
      region: '52.03',
      supervisor: postId('lombok-timur', 'R02')
    })
    expect((await t.standing(file)).filter((one) => one.includes('Denpasar'))).toEqual(['Kota Denpasar R01 ex-owner'])
    for (const one of Object.values(t.old)) expect(await reads(one)).toEqual([])
    expect(await reads(t.next.worker)).toHaveLength(4)
    expect(await reads(t.next.head)).toHaveLength(4)
    expect((await t.lists(t.old.head)).transfers.find(({ stage }) => stage === 'completed')).toMatchObject({
      side: 'outgoing',
      caseFileId: null
    })
  })

  it('UU 12/2022 art. 74 the ministry reads of provinces and days, of no child, at each stage', async () => {
    const ministry = await world.signIn('pusat', 'kpppa')
    const notices = async (one: Person) => (await t.lists(one)).notices
    expect(await notices(t.old.head)).toEqual([])
    const list = await notices(ministry)
    const completed = list.find(({ stage }) => stage === 'completed')
    expect(completed).toMatchObject({ isRead: false, fromProvince: 'Bali', toProvince: 'Nusa Tenggara Barat' })
    expect(JSON.stringify(list)).not.toMatch(/codeName|caseFileId/)
    const read = { transferId: completed?.id, stage: 'completed' }
    expect(await problemOf(t.old.head.send('transfer.acknowledge-notice', read))).toBe('no-such-notice')
    await done(ministry, 'transfer.acknowledge-notice', read)
    expect(await problemOf(ministry.send('transfer.acknowledge-notice', read))).toBe('read-already')
    expect((await notices(ministry)).find(({ id }) => id === completed?.id)?.isRead).toBe(true)
  })
})
