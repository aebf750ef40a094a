import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addTime, dayOf } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import { tryAs } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const region = '21.71'
const readOf = async <T>(person: Person, action: string, parameters: object = {}): Promise<T> => {
  const shown = await person.read(action, parameters)
  if (shown.outcome !== 'shown') throw new Error(shown.outcome)
  return shown.value as T
}
interface Area {
  region: { code: string; name: string } | null
  leads: boolean
  plans: {
    id: string
    problem: string
    closedAt: string | null
    commitments: {
      id: string
      what: string
      status: string
      version: number
      amount: number
      outsideOffices: string[]
      promisedByName: string | null
      heldBy: string | null
      takings: { id: string; answer: string; question: string | null; reply: string | null }[]
      progress: { kind: string; value: number | null; reason: string | null; dueBefore: string | null }[]
    }[]
  }[]
  meetings: { decisions: { words: string; commitmentId: string | null }[]; outsideOffices: string[] }[]
}

describe.each(['pglite', 'postgres'] as const)('area plans on %s', (engine) => {
  let world: World
  let head: Person
  let worker: Person
  const planId = randomUUID()
  const commitmentId = randomUUID()
  const today = () => dayOf(world.at)
  const terms = (more: object = {}) => ({
    what: 'Kontrak juru bahasa isyarat satu tahun.',
    responsiblePostId: postId('batam', 'dp3a'),
    partnerPostIds: [postId('batam', 'dinsos')],
    outsideOffices: ['Bappeda Kota Batam (contoh)'],
    dueOn: addDays(today(), 90),
    amount: 90_000_000,
    funding: 'FU-D',
    funded: false,
    indicator: { words: 'Hari tunggu juru bahasa', unit: 'days', baseline: 14, target: 2 },
    ...more
  })
  const area = (person: Person, parameters: object = {}) => readOf<Area>(person, 'area-plan.read', parameters)

  beforeAll(async () => {
    world = await openWorld(engine)
    head = await world.signIn('batam', 'R04')
    worker = await world.signIn('batam', 'R01')
  })
  afterAll(() => world?.close())

  it('S135 a problem, a promise of a post and its progress: the whole road', async () => {
    const plan = {
      driver: 'DR15',
      problem: 'Tidak ada juru bahasa isyarat untuk layanan anak.',
      origin: 'conference',
      originId: null,
      originWords: null
    }
    expect(await head.send('area-plan.open', { planId, regionCode: region, terms: plan })).toMatchObject({ outcome: 'accepted' })
    expect(await head.send('area-plan.add-commitment', { planId, commitmentId, terms: terms() })).toMatchObject({ outcome: 'accepted' })
    expect(
      await head.send('area-plan.record-progress', {
        commitmentId,
        progressId: randomUUID(),
        seenVersion: 1,
        status: 'DOING',
        value: 10,
        measuredOn: today(),
        reason: null
      })
    ).toMatchObject({ outcome: 'accepted', answer: { version: 2 } })
    const shown = await area(worker)
    expect(shown).toMatchObject({ region: { code: region }, leads: false })
    expect(shown.plans[0]?.commitments[0]).toMatchObject({
      what: 'Kontrak juru bahasa isyarat satu tahun.',
      status: 'DOING',
      amount: 90_000_000,
      outsideOffices: ['Bappeda Kota Batam (contoh)'],
      progress: [{ kind: 'progress', value: 10 }]
    })
  })

  it('S135 whoever leads the plan of another area neither reads nor changes it', async () => {
    const stranger = await world.signIn('medan', 'R04')
    expect(await area(stranger)).toMatchObject({ region: { code: '12.71' }, leads: true, plans: [] })
    expect(await area(stranger, { region })).toMatchObject({ region: null, plans: [] })
    const terms = { driver: 'DR1', problem: 'Bukan daerah saya.', origin: 'meeting', originId: null, originWords: null }
    expect(await stranger.send('area-plan.open', { planId: randomUUID(), regionCode: region, terms })).toMatchObject({
      problem: { kind: 'not-your-area' }
    })
    expect(
      await stranger.send('area-plan.record-progress', {
        commitmentId,
        progressId: randomUUID(),
        seenVersion: 2,
        status: 'DONE',
        value: null,
        measuredOn: null,
        reason: null
      })
    ).toMatchObject({ problem: { kind: 'commitment-unknown' } })
  })

  it('S116 under row-level security only its leaders write, and its own post tells of its own promise', async () => {
    const writes = (person: Person, sql: string, parameters: unknown[]) =>
      tryAs(world, person.token, (query) => query(sql, parameters)).then(
        (rows) => rows.length,
        (error: { code?: string }) => error.code
      )
    const update = 'update agency.area_commitment set version = version where id = $1 returning 1'
    const official = await world.signIn('batam', 'dp3a')
    expect(await writes(head, update, [commitmentId])).toBe(1)
    expect(await writes(official, update, [commitmentId])).toBe(1)
    expect(await writes(worker, update, [commitmentId])).toBe(0)
    expect(await writes(await world.signIn('solo', 'R04'), update, [commitmentId])).toBe(0)
    const decide = 'update agency.area_plan set closed_at = now(), closed_by = $2 where id = $1 returning 1'
    expect(await writes(worker, decide, [planId, worker.accountId])).toBe(0)
    expect(await writes(head, 'delete from agency.area_plan where id = $1', [planId])).toBe('42501')
    expect(await writes(await world.signIn('solo', 'R01'), 'select 1 from agency.area_plan where id = $1', [planId])).toBe(0)
  })

  it('S116 the words lie sealed', async () => {
    const [row] = await world.asOwner<{ what: string; problem: string }>(
      'select c.what::text, p.problem::text from agency.area_commitment c join agency.area_plan p on p.id = c.plan_id where c.id = $1',
      [commitmentId]
    )
    expect(row?.what).toMatch(/^v1\./)
    expect(row?.problem).toMatch(/^v1\./)
  })

  it('S118 the official changes, the promise stays: the successor is asked, asks, is answered, and carries it on', async () => {
    const promised = randomUUID()
    const then = world.at
    // promised a hundred days ago, when somebody else held the post
    world.at = `${addDays(then.slice(0, 10), -100)}T03:00:00.000Z`
    await done(
      head.send('area-plan.add-commitment', { planId, commitmentId: promised, terms: terms({ what: 'Pelatihan dasar bahasa isyarat.' }) })
    )
    world.at = then
    const successor = await world.signIn('batam', 'dp3a')
    const find = async (person: Person) => (await area(person)).plans[0]?.commitments.find(({ id }) => id === promised)
    const asksMe = async () => (await due(successor)).filter(({ kind, id }) => kind === 'take-over-commitment' && id === promised)
    expect(await find(worker)).toMatchObject({ promisedByName: 'Hasan Muara', heldBy: successor.accountId })
    expect(await asksMe()).toHaveLength(1)
    const taking = randomUUID()
    const take = (more: object) => successor.send('area-plan.take-over-commitment', { commitmentId: promised, takingId: taking, ...more })
    expect(
      await worker.send('area-plan.take-over-commitment', { commitmentId: promised, takingId: taking, answer: 'accepted', question: null })
    ).toMatchObject({
      outcome: 'refused'
    })
    await done(take({ answer: 'asked', question: 'Apakah dananya sudah diusulkan?' }))
    expect(await asksMe()).toEqual([])
    await done(head.send('area-plan.answer-taker', { takingId: taking, reply: 'Sudah, menunggu sidang.' }))
    expect(await asksMe()).toHaveLength(1)
    expect((await find(successor))?.takings).toMatchObject([
      { question: 'Apakah dananya sudah diusulkan?', reply: 'Sudah, menunggu sidang.' }
    ])
    await done(take({ takingId: randomUUID(), answer: 'accepted', question: null }))
    expect(await asksMe()).toEqual([])
    expect(await take({ takingId: randomUUID(), answer: 'accepted', question: null })).toMatchObject({ problem: { kind: 'known-already' } })
  })

  it('S118 an empty chair is said, and whoever left owes the area nothing unseen', async () => {
    const account = (await world.signIn('batam', 'dp3a')).accountId
    await world.asOwner('update agency.account set closed_at = now() where id = $1', [account])
    expect((await area(head)).plans[0]?.commitments.find(({ id }) => id === commitmentId)?.heldBy).toBeNull()
    await world.asOwner('update agency.account set closed_at = null where id = $1', [account])
    const [left] = await world.asOwner<{ left: boolean }>('select agency.leaves_promises($1) as left', [account])
    expect(left?.left).toBe(true)
    const [before] = await world.asOwner<{ left: boolean }>('select agency.leaves_promises($1) as left', [
      accountId('batam', 'dp3a-before')
    ])
    expect(before?.left).toBe(false)
  })

  it('S135 a change keeps what stood before, and two people at once meet one another', async () => {
    world.at = addTime(world.at, 1, 'minute')
    const before = (await area(head)).plans[0]?.commitments.find(({ id }) => id === commitmentId)
    const change = (seenVersion: number) =>
      head.send('area-plan.change-commitment', {
        commitmentId,
        seenVersion,
        terms: terms({ dueOn: addDays(today(), 120), amount: 70_000_000 }),
        reason: 'Dana dikurangi.'
      })
    await done(change(before?.version ?? 0))
    expect(await change(before?.version ?? 0)).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
    const after = (await area(head)).plans[0]?.commitments.find(({ id }) => id === commitmentId)
    expect(after).toMatchObject({ amount: 70_000_000, version: (before?.version ?? 0) + 1 })
    expect(after?.progress.at(-1)).toMatchObject({ kind: 'changed', reason: 'Dana dikurangi.', dueBefore: addDays(today(), 90) })
  })

  it('S135 a meeting is kept with its decisions, and a plan is closed when nothing is owed', async () => {
    const decisions = [{ decisionId: randomUUID(), words: 'Masuk usulan APBD perubahan.', commitmentId }]
    const attendingPostIds = [postId('batam', 'R04'), postId('batam', 'dp3a')]
    const meeting = {
      meetingId: randomUUID(),
      regionCode: region,
      heldOn: today(),
      outsideOffices: ['Bappeda (contoh)'],
      nextOn: addDays(today(), 30)
    }
    await done(head.send('area-plan.record-meeting', { ...meeting, attendingPostIds, decisions }))
    expect((await area(worker)).meetings[0]).toMatchObject({
      outsideOffices: ['Bappeda (contoh)'],
      decisions: [{ words: 'Masuk usulan APBD perubahan.', commitmentId }]
    })
    expect(await head.send('area-plan.close', { planId, outcome: 'Selesai.' })).toMatchObject({ problem: { kind: 'still-owed', owed: 2 } })
    for (const one of (await area(head)).plans[0]?.commitments ?? [])
      await done(
        head.send('area-plan.record-progress', {
          commitmentId: one.id,
          progressId: randomUUID(),
          seenVersion: one.version,
          status: 'DONE',
          value: null,
          measuredOn: null,
          reason: null
        })
      )
    await done(head.send('area-plan.close', { planId, outcome: 'Juru bahasa tersedia di semua layanan.' }))
    expect((await area(worker)).plans[0]).toMatchObject({ closedAt: expect.any(String), outcome: 'Juru bahasa tersedia di semua layanan.' })
  })
})

const done = async (outcome: Promise<{ outcome: string }>): Promise<void> => expect(await outcome).toMatchObject({ outcome: 'accepted' })

const due = async (person: Person): Promise<{ kind: string; id: string; about: string; dueOn: string }[]> =>
  (await readOf<{ due: { kind: string; id: string; about: string; dueOn: string }[] }>(person, 'case-file.read-today')).due
