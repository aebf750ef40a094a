/** What nobody but oneself reads, asking for a talk, and what Hari ini asks of whoever supervises: on both engines. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openFile } from '#test/support/scene.ts'
import { shown } from '#test/support/shown.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Field {
  readonly colleagues: readonly { accountId: string; askedAt: string | null }[]
}

describe.each(['pglite', 'postgres'] as const)('wellbeing and duties of supervision on %s', (engine) => {
  let world: World
  let worker: Person
  let companion: Person
  let supervisor: Person
  let head: Person
  const today = () => dayOf(world.at)
  const field = () => shown<Field>(supervisor, 'supervision.read-field')
  const talk = (more: object = {}) => ({
    sessionId: randomUUID(),
    supervisorPostId: postId('medan', 'R02'),
    kind: 'individual',
    heldOn: today(),
    with: [{ postId: postId('medan', 'R01'), accountId: worker.accountId }],
    agenda: ['support'],
    caseFileIds: [],
    points: [],
    nextOn: null,
    ...more
  })

  const kinds = async (person: Person) => {
    const read = await person.read('case-file.read-today', {})
    const { due } = (read.outcome === 'shown' ? read.value : { due: [] }) as {
      due: { kind: string; about: string | null; dueOn: string }[]
    }
    return due.filter(({ kind }) => ['hold-session', 'hold-case-review', 'talk-asked', 'keep-agreement'].includes(kind))
  }

  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    companion = await world.signIn('medan', 'R03')
    supervisor = await world.signIn('medan', 'R02')
    head = await world.signIn('medan', 'R04')
  })
  afterAll(() => world?.close())

  it('E6 Hari ini asks a supervisor for the talks of the month, and both for what was agreed; others nothing', async () => {
    const mine = await openFile(world, worker.token, 'medan')
    const began = world.at
    expect(await kinds(supervisor)).toEqual([])
    world.at = new Date(Date.parse(began) + 24 * 86_400_000).toISOString()
    expect((await kinds(supervisor)).map(({ kind }) => kind).sort()).toEqual(['hold-case-review', 'hold-session'])
    const held = {
      ...talk(),
      heldOn: dayOf(world.at),
      with: [{ postId: postId('medan', 'R01'), accountId: worker.accountId }],
      caseFileIds: [mine],
      points: [
        { pointId: randomUUID(), text: 'Menyusun jadwal.', owner: 'worker', dueOn: addDays(dayOf(world.at), 3) },
        { pointId: randomUUID(), text: 'Menghubungi dinas.', owner: 'supervisor', dueOn: addDays(dayOf(world.at), 4) }
      ]
    }
    expect(await supervisor.send('supervision.record-session', held)).toMatchObject({ outcome: 'accepted' })
    expect(
      await supervisor.send('supervision.record-session', { ...held, kind: 'case-review', sessionId: randomUUID(), points: [] })
    ).toMatchObject({
      outcome: 'accepted'
    })
    expect(await kinds(supervisor)).toMatchObject([{ kind: 'keep-agreement' }])
    expect(await kinds(worker)).toMatchObject([{ kind: 'keep-agreement', about: null, dueOn: held.points[0]?.dueOn }])
    expect(await kinds(companion)).toEqual([])
    world.at = began
  })

  it('E6 how a colleague is, is hers alone: sealed, unread by supervisor, head, administrator and protection officer, and nowhere in what is remembered', async () => {
    const scores = { load: 5, support: 2, rest: 1, strain: 4 }
    const id = randomUUID()
    expect(await worker.send('supervision.record-wellbeing', { checkId: randomUUID(), scores }, id)).toEqual({
      outcome: 'accepted',
      answer: {}
    })
    expect(await shown(worker, 'supervision.read-wellbeing')).toMatchObject([{ scores }])
    for (const other of [supervisor, head, await world.signIn('uptd', 'R24'), await world.signIn('uptd', 'R28')]) {
      expect(await shown(other, 'supervision.read-wellbeing')).toEqual([])
      const rows = await world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(other.token)])
        return t.query('select 1 from agency.wellbeing_entry')
      })
      expect(rows).toEqual([])
    }
    const [entry] = await world.asOwner<{ scores: string }>('select scores from agency.wellbeing_entry')
    expect(entry?.scores).toMatch(/^v1\./)
    expect(JSON.stringify(await world.asOwner('select * from pipeline.command where id = $1', [id]))).not.toMatch(/load|strain|rest/)
  })

  it('G-16 asking for a talk carries no reason, is asked once, and is answered by a talk', async () => {
    const ask = () => companion.send('supervision.ask-for-talk', { requestId: randomUUID(), postId: postId('medan', 'R03') })
    expect(await ask()).toMatchObject({ outcome: 'accepted' })
    expect(await ask()).toMatchObject({ problem: { kind: 'asked-already' } })
    const asked = async () => (await field()).colleagues.find((one) => one.accountId === companion.accountId)?.askedAt
    expect(await asked()).toBeTruthy()
    expect(await kinds(supervisor)).toContainEqual(expect.objectContaining({ kind: 'talk-asked', about: expect.any(String) }))
    const columns = await world.asOwner<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'agency' and table_name = 'talk_request' order by 1"
    )
    expect(columns.map(({ name }) => name)).toEqual(['account_id', 'asked_at', 'id', 'post_id', 'supervisor_post_id'])
    const input = talk({ with: [{ postId: postId('medan', 'R03'), accountId: companion.accountId }], caseFileIds: [] })
    expect(await supervisor.send('supervision.record-session', input)).toMatchObject({ outcome: 'accepted' })
    expect(await asked()).toBeNull()
    expect(await head.send('supervision.ask-for-talk', { requestId: randomUUID(), postId: postId('medan', 'R04') })).toMatchObject({
      problem: { kind: 'no-supervisor' }
    })
  })
})
