/** Time limits run as rows: each fires at its moment, once, also after a restart, and tells first the team and then the office of the area. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ClockCode, dueAt } from '#domain/intake/clocks.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { hashOf } from '#server/pipeline/http.ts'
import { openFile } from '#test/support/scene.ts'
import { type Engine, openWorld, type Person, type World } from '#test/support/world.ts'
import { fireDue, keepFiring } from './keep-firing.ts'

const limits: readonly ClockCode[] = [
  ...(['SLA-04', 'SLA-05', 'SLA-05B', 'SLA-06', 'SLA-07', 'SLA-08', 'SLA-09', 'SLA-10', 'SLA-11'] as const),
  ...(['SLA-12', 'SLA-13', 'SLA-14', 'SLA-14B', 'SLA-15', 'SLA-16', 'SLA-16B', 'SLA-17', 'SLA-17B'] as const)
]

describe.each(['pglite', 'postgres'] as const)('running clocks on %s', (engine: Engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  let head: Person
  let office: Person
  let file: string
  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('batam', 'R01')
    supervisor = await world.signIn('batam', 'R02')
    head = await world.signIn('batam', 'R04')
    office = await world.signIn('batam', 'dp3a')
    file = await openFile(world, worker.token, 'batam')
  }, 120_000)
  afterAll(() => world.close())

  const as = <R extends object>(person: Person, sql: string, parameters: readonly unknown[] = []) =>
    world.around.database.transaction(async (t) => {
      await t.query('select authn.begin_as($1)', [hashOf(person.token)])
      return t.query<R>(sql, parameters)
    })
  const start = async (code: string, subject: string, from: Moment) =>
    (await as<{ due: Moment }>(worker, 'select casework.start_clock($1, $2, $3, $4) as due', [file, code, subject, from]))[0]?.due
  const levelOf = async (subject: string) =>
    (
      await world.asOwner<{ level: number; fired_at: Moment | null }>(
        'select level, fired_at from casework.running_clock where subject_id = $1 and stopped_at is null',
        [subject]
      )
    )[0]
  const asked = async (person: Person, kind: string) => {
    const read = await person.read('case-file.read-today', {})
    return (read as { value: { due: readonly { kind: string; about: string; caseFileId: string | null }[] } }).value.due.filter(
      (due) => due.kind === kind
    )
  }
  const moment = (at: unknown) => new Date(at as string).toISOString()

  it.each(limits)('%s fires to the second and not a second before (C3)', async (code) => {
    const subject = randomUUID()
    const from = addTime(world.at, -400, 'day')
    const due = moment(await start(code, subject, from))
    expect(due).toBe(dueAt(code, from, 'RK2') && moment(dueAt(code, from, 'RK2')))
    await fireDue(world.around.database, new Date(Date.parse(due) - 1000).toISOString())
    expect((await levelOf(subject))?.level).toBe(0)
    await fireDue(world.around.database, due)
    const fired = await levelOf(subject)
    expect([fired?.level, moment(fired?.fired_at)]).toEqual([1, due])
    // a second look changes nothing
    await fireDue(world.around.database, due)
    expect((await levelOf(subject))?.level).toBe(1)
    await as(worker, 'select casework.stop_clock($1, $2, $3, $4)', [file, code, subject, due])
  })

  it('tells the worker before, the team when it ran out, the office of the area a day later and without the child', async () => {
    const subject = randomUUID()
    const due = moment(await start('SLA-14', subject, addTime(world.at, -2, 'day')))
    expect(await asked(worker, 'keep-clock')).toMatchObject([{ about: 'SLA-14', caseFileId: file }])
    expect(await asked(head, 'clock-ran-out')).toEqual([])
    await fireDue(world.around.database, due)
    for (const person of [worker, supervisor, head])
      expect(await asked(person, 'clock-ran-out')).toMatchObject([{ about: 'SLA-14', caseFileId: file }])
    expect(await asked(office, 'clock-ran-out')).toEqual([])
    await fireDue(world.around.database, addTime(due, 1, 'day'))
    const told = await asked(office, 'clock-ran-out')
    expect(told).toMatchObject([{ about: 'SLA-14', caseFileId: null, codeName: null, unitName: expect.stringContaining('UPTD PPA') }])
    expect(await as(office, 'select * from casework.running_clock')).toEqual([])
    await as(worker, 'select casework.stop_clock($1, $2, $3, $4)', [file, 'SLA-14', subject, addTime(due, 2, 'day')])
    expect(await asked(office, 'clock-ran-out')).toEqual([])
    expect(await asked(worker, 'clock-ran-out')).toEqual([])
  })

  it('begins again in place of what ran, and only for whoever stands on the file', async () => {
    const subject = randomUUID()
    await start('SLA-15', subject, world.at)
    await start('SLA-15', subject, addTime(world.at, 1, 'day'))
    const rows = await world.asOwner<{ running: boolean }>(
      'select stopped_at is null as running from casework.running_clock where subject_id = $1 order by started_at',
      [subject]
    )
    expect(rows.map((row) => row.running)).toEqual([false, true])
    const stranger = await world.signIn('surabaya', 'R01')
    for (const sql of ['select casework.start_clock($1, $2, $3, $4)', 'select casework.stop_clock($1, $2, $3, $4)'])
      await expect(as(stranger, sql, [file, 'SLA-15', subject, world.at])).rejects.toThrow('not allowed')
  })

  it('what fell due while nobody ran is fired at the start, and a clock put forward is noticed', async () => {
    const missed = randomUUID()
    const coming = randomUUID()
    await start('SLA-10', missed, addTime(world.at, -60, 'day'))
    const due = moment(await start('SLA-09', coming, world.at))
    let now = world.at
    const running = keepFiring(world.around.database, () => now)
    await vi.waitFor(async () => expect((await levelOf(missed))?.level).toBe(1), { timeout: 20_000 })
    expect((await levelOf(coming))?.level).toBe(0)
    now = due
    await vi.waitFor(async () => expect((await levelOf(coming))?.fired_at).toBeTruthy(), { timeout: 20_000 })
    expect(moment((await levelOf(coming))?.fired_at)).toBe(due)
    await running.stop()
  })
})
