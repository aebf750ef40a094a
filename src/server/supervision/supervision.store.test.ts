/** Supervision on both engines: the field of circles, talks and agreements, institutions, and what nobody but oneself ever reads. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { accountId, postId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openFile } from '#test/support/scene.ts'
import { shown } from '#test/support/shown.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Field {
  readonly children: readonly { id: string; codeName: string; workerPostId: string; needs: object[]; ties: { isWorker: boolean }[] }[]
  readonly colleagues: readonly {
    postId: string
    accountId: string
    lastTalkOn: string | null
    askedAt: string | null
    children: number
    mine: boolean
  }[]
  readonly limits: { warn: number; stop: number; workers: number }
  readonly incidents: readonly { caseFileId: string; kind: string }[]
  readonly lastReview: { heldOn: string | null }
}

describe.each(['pglite', 'postgres'] as const)('supervision on %s', (engine) => {
  let world: World
  let worker: Person
  let companion: Person
  let supervisor: Person
  let head: Person
  let stranger: Person
  let file: string
  let foreign: string
  const today = () => dayOf(world.at)
  const field = (person = supervisor) => shown<Field>(person, 'supervision.read-field')
  const talk = (more: object = {}) => ({
    sessionId: randomUUID(),
    supervisorPostId: postId('medan', 'R02'),
    kind: 'individual',
    heldOn: today(),
    with: [{ postId: postId('medan', 'R01'), accountId: worker.accountId }],
    agenda: ['support'],
    caseFileIds: [file],
    points: [{ pointId: randomUUID(), text: 'Mencari orang dewasa kedua bersama anak.', owner: 'worker', dueOn: addDays(today(), 7) }],
    nextOn: null,
    ...more
  })

  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
    companion = await world.signIn('medan', 'R03')
    supervisor = await world.signIn('medan', 'R02')
    head = await world.signIn('medan', 'R04')
    stranger = await world.signIn('batam', 'R02')
    file = await openFile(world, worker.token, 'medan')
    foreign = await openFile(world, (await world.signIn('batam', 'R01')).token, 'batam')
    await world.asOwner(
      `insert into casework.assessment (id, case_file_id, number, assessed_at, post_id, needs, risk_factors, protective_factors, danger_signs)
       values ($1, $2, 1, now(), $3, '[{"need":"N2","severity":3,"stated":2,"subNeeds":[]}]', '{}', '{}', '{}')`,
      [randomUUID(), file, postId('medan', 'R01')]
    )
    const tie = async (role: string, level: string, post: string | null) => {
      const supporterId = randomUUID()
      const done = await worker.send('support-map.record-tie', {
        caseFileId: file,
        tieId: randomUUID(),
        supporterId,
        newSupporter: { role, level, label: 'Dukungan contoh', postId: post },
        terms: {
          needs: ['N2'],
          keys: ['ACC', 'PRO'],
          resources: ['EMO'],
          strength: 3,
          consistency: 3,
          safety: 'SAFE',
          permanence: post ? 'PERM' : 'PROJ',
          endsOn: post ? null : addDays(today(), 40),
          childConfirmed: true,
          lastConfirmedOn: today(),
          stewardPostId: postId('medan', 'R01')
        }
      })
      expect(done).toMatchObject({ outcome: 'accepted' })
    }
    await tie('SP-MAC-PEKSOS', 'MAC', postId('medan', 'R01'))
    await tie('SP-MAC-PSIKOLOG', 'MAC', null)
  })
  afterAll(() => world?.close())

  it('S25 S95 a supervisor sees the circles of her own colleagues, and nobody else’s', async () => {
    const seen = await field()
    expect(seen.children.map(({ id }) => id)).toEqual([file])
    expect(seen.children[0]).toMatchObject({ workerPostId: postId('medan', 'R01'), needs: [{ need: 'N2', severity: 3 }] })
    expect(seen.children[0]?.ties.map(({ isWorker }) => isWorker).sort()).toEqual([false, true])
    expect(seen.colleagues.map((one) => one.postId).sort()).toEqual([postId('medan', 'R01'), postId('medan', 'R03')].sort())
    expect(seen.colleagues.find((one) => one.postId === postId('medan', 'R01'))).toMatchObject({
      children: 1,
      mine: true,
      lastTalkOn: null
    })
    expect(seen.limits).toEqual({ warn: 20, stop: 25, workers: 6 })
    expect((await field(stranger)).children.map(({ id }) => id)).toEqual([foreign])
    expect((await field(head)).children.map(({ id }) => id)).toEqual([file])
    expect(await worker.read('supervision.read-field', {})).toEqual({ outcome: 'denied' })
  })

  it('one list is one line in the trail, about no child', async () => {
    const count = async () => (await world.asOwner<{ n: number }>('select count(*)::int as n from audit.line'))[0]?.n ?? 0
    const before = await count()
    await field()
    expect(await count()).toBe(before + 1)
  })

  it('S7 a child kept from the supervisor is not on her field, nor in the figures of an institution', async () => {
    await world.asOwner("insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')", [
      file,
      supervisor.accountId
    ])
    expect((await field()).children).toEqual([])
    expect(await shown(supervisor, 'supervision.list-institutions')).toEqual([])
    expect(await supervisor.send('supervision.record-session', talk())).toMatchObject({ problem: { kind: 'not-your-file' } })
    await world.asOwner('delete from casework.denied where case_file_id = $1', [file])
    expect((await field()).children).toHaveLength(1)
  })

  it('E6 a talk is read by the supervisor’s post and by whoever was there, and by nobody else', async () => {
    const input = talk()
    expect(await supervisor.send('supervision.record-session', input)).toMatchObject({ outcome: 'accepted' })
    const [mine] = await shown<{ id: string; points: object[]; files: object[] }[]>(supervisor, 'supervision.list-sessions')
    expect(mine).toMatchObject({ id: input.sessionId, files: [{ id: file }], points: [{ text: input.points[0]?.text, outcome: null }] })
    const own = await shown<{ sessions: { id: string }[] }>(worker, 'supervision.read-own')
    expect(own.sessions.map(({ id }) => id)).toEqual([input.sessionId])
    for (const other of [companion, stranger])
      expect((await shown<{ sessions: object[] }>(other, 'supervision.read-own')).sessions).toEqual([])
    expect(await shown(head, 'supervision.list-sessions')).toEqual([])
    expect((await field()).colleagues.find((one) => one.accountId === worker.accountId)?.lastTalkOn).toBe(today())
    const [stored] = await world.asOwner<{ text: string }>('select text from agency.supervision_point')
    expect(stored?.text).toMatch(/^v1\./)
  })

  it('E6 what was agreed is closed by either of the two, once, and by nobody else', async () => {
    const input = talk()
    await supervisor.send('supervision.record-session', input)
    const close = { pointId: input.points[0]?.pointId, seenVersion: 1, outcome: 'done' }
    expect(await companion.send('supervision.close-point', close)).toMatchObject({ problem: { kind: 'point-unknown' } })
    expect(await worker.send('supervision.close-point', close)).toMatchObject({ outcome: 'accepted' })
    expect(await supervisor.send('supervision.close-point', close)).toMatchObject({ problem: { kind: 'point-closed' } })
  })

  it('E6 talks are held with one’s own colleagues about one’s own children', async () => {
    const refused = async (more: object) =>
      (await supervisor.send('supervision.record-session', talk(more))) as { problem?: { kind: string } }
    expect((await refused({ caseFileIds: [foreign] })).problem?.kind).toBe('not-your-file')
    expect((await refused({ with: [{ postId: postId('batam', 'R01'), accountId: accountId('batam', 'R01') }] })).problem?.kind).toBe(
      'not-your-team'
    )
    expect((await refused({ supervisorPostId: postId('medan', 'R04') })).problem?.kind).toBe('not-your-post')
    expect((await refused({ kind: 'case-review', caseFileIds: [] })).problem?.kind).toBe('children-missing')
    // the wall itself, for whoever would go around the decision
    await expect(
      world.around.database.transaction(async (t) => {
        await t.query('select authn.begin_as($1)', [hashOf(supervisor.token)])
        await t.query(
          `insert into agency.supervision_session (id, supervisor_post_id, recorded_by, kind, held_on, agenda, recorded_at)
           values ($1, $2, authn.account_id(), 'individual', current_date, '{support}', now())`,
          [randomUUID(), postId('batam', 'R02')]
        )
      })
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('G-16 after a risk rose to high a debrief is offered, until it was held', async () => {
    const [row] = await world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [file])
    expect(await worker.send('case-file.raise-risk', { caseFileId: file, seenVersion: row?.version, to: 'RK3', signs: [] })).toMatchObject({
      outcome: 'accepted'
    })
    expect((await field()).incidents).toMatchObject([{ caseFileId: file, kind: 'risk-raised' }])
    expect(await supervisor.send('supervision.record-session', talk({ kind: 'debrief' }))).toMatchObject({ outcome: 'accepted' })
    expect((await field()).incidents).toEqual([])
  })

  it('S25 S89 institutions are checked across one’s own children, and only by their supervisor read', async () => {
    const list = () =>
      shown<{ role: string; children: number; endings: object[]; checks: object[] }[]>(supervisor, 'supervision.list-institutions')
    expect((await list()).map(({ role, children }) => [role, children])).toEqual([
      ['SP-MAC-PEKSOS', 1],
      ['SP-MAC-PSIKOLOG', 1]
    ])
    const check = {
      checkId: randomUUID(),
      supervisorPostId: postId('medan', 'R02'),
      role: 'SP-MAC-PSIKOLOG',
      postId: null,
      checkedOn: today(),
      kept: 'partly',
      consistency: 2,
      concerns: ['funds-end'],
      nextStep: 'Menanyakan jadwal pengganti kepada dinas.',
      dueOn: addDays(today(), 14)
    }
    expect(await supervisor.send('supervision.check-institution', { ...check, nextStep: null, dueOn: null })).toMatchObject({
      problem: { kind: 'step-missing' }
    })
    expect(await supervisor.send('supervision.check-institution', check)).toMatchObject({ outcome: 'accepted' })
    expect((await list())[1]).toMatchObject({ endings: [{ id: file }], checks: [{ kept: 'partly', nextStep: check.nextStep }] })
    // the head of the unit sees the ties of her children, not what the supervisor wrote
    expect(await shown<{ checks: object[] }[]>(head, 'supervision.list-institutions')).toMatchObject([{ checks: [] }, { checks: [] }])
    expect(await shown(stranger, 'supervision.list-institutions')).toEqual([])
  })
})
