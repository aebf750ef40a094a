/** T25, N3, N16: what is noticed in the trail, who is told, and that a restricted file is told to nobody. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alarmKinds } from '#domain/oversight/alarm.ts'
import { accountId, demoId, postId } from '#server/demo/network.ts'
import { openFile, openScene } from '#test/support/scene.ts'
import { type Sealed, sealedWorld } from '#test/support/sealed-world.ts'
import type { Person, World } from '#test/support/world.ts'

interface Alarm {
  readonly id: string
  readonly kind: string
  readonly figure: number
  readonly who: string | null
  readonly file: string | null
  readonly outcome: string | null
}

describe.each(['pglite', 'postgres'] as const)('alarms on %s', (engine) => {
  let sealed: Sealed
  let world: World
  let worker: Person
  let officer: Person
  let file: string
  let alarms: readonly Alarm[] = []

  const read = (who: Person, id: string) => who.read('case-file.read', { id }, '/case-files/:id')
  async function oversight(): Promise<{ alarms: readonly Alarm[]; last: { root: string; lines: number } }> {
    await sealed.sealAll()
    const outcome = await officer.read('oversight.read', {})
    if (outcome.outcome !== 'shown') throw new Error(outcome.outcome)
    return JSON.parse((outcome.value as { text: string }).text)
  }
  const ofKind = async (kind: string) => {
    alarms = (await oversight()).alarms
    return alarms.filter((alarm) => alarm.kind === kind)
  }

  beforeAll(async () => {
    sealed = await sealedWorld(engine)
    world = sealed.world
    const scene = await openScene(world, 'medan')
    ;({ worker, officer } = scene.people)
    file = scene.scene.caseFileId
  })
  afterAll(() => sealed?.close())

  it('T25 an ordinary day raises nothing', async () => {
    world.at = new Date(Date.parse(`${world.at.slice(0, 10)}T03:00:00Z`)).toISOString()
    for (let n = 0; n < 5; n++) await read(worker, file)
    const { alarms, last } = await oversight()
    expect(alarms).toEqual([])
    expect(last.root).toMatch(/^[0-9a-f]{64}$/)
  })

  it('T25 ten denials within an hour are one alarm with its figure', async () => {
    const stranger = await world.signIn('solo', 'R01')
    for (let n = 0; n < 9; n++) await read(stranger, file)
    expect(await ofKind('repeated-denials')).toEqual([])
    for (let n = 0; n < 3; n++) await read(stranger, randomUUID())
    expect(await ofKind('repeated-denials')).toMatchObject([{ figure: 12, outcome: null, file: null, who: expect.any(String) }])
  })

  it('T25 five files opened between 22.00 and 05.00 where the person works are an alarm, by day they are none', async () => {
    const files = await Promise.all(Array.from({ length: 5 }, () => openFile(world, worker.token, 'medan')))
    for (const one of files) await read(worker, one)
    expect(await ofKind('night-reading')).toEqual([])
    world.at = `${world.at.slice(0, 10)}T15:30:00.000Z`
    for (const one of files.slice(0, 4)) await read(worker, one)
    expect(await ofKind('night-reading')).toEqual([])
    for (const one of files) await read(worker, one)
    expect(await ofKind('night-reading')).toMatchObject([{ figure: 5, file: null }])
    world.at = `${world.at.slice(0, 10)}T03:00:00.000Z`
  })

  it('T25 reading a closed file is an alarm that names the file by its number only', async () => {
    const closed = await openFile(world, worker.token, 'medan')
    await world.asOwner("update casework.case_file set state = 'ST15' where id = $1", [closed])
    await read(worker, closed)
    expect(await ofKind('closed-file-read')).toMatchObject([{ figure: 1, file: closed.slice(-8) }])
  })

  it('T25 more files than one person cares for, emergencies too often, both duties in one account', async () => {
    await world.asOwner(
      'insert into authn.opening select $1, gen_random_uuid(), now() from generate_series(1, 60) on conflict do nothing',
      [accountId('medan', 'R02')]
    )
    const supervisor = await world.signIn('medan', 'R02')
    expect((await read(supervisor, file)).outcome).toBe('limited')
    expect(await ofKind('too-many-files')).toMatchObject([{ figure: 1 }])

    const often = accountId('medan', 'R03')
    await world.asOwner(
      `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id, compartments, purpose, basis, granted_by)
       select $1, $2, 'break-glass', now() - n * interval '1 day', now() - n * interval '1 day' + interval '4 hours', $3, '{K1}', 'safety', 'emergency', $3 from generate_series(1, 4) n`,
      [file, postId('medan', 'R03'), often]
    )
    await read(await world.signIn('medan', 'R03'), file)
    expect(await ofKind('break-glass-often')).toMatchObject([{ figure: 4 }])

    // the invariant of the agency forbids it; the alarm is for whoever got around that
    await world.asOwner('alter table agency.appointment disable trigger user')
    await world.asOwner(
      "insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 day', now() + interval '1 day')",
      [demoId('both'), postId('uptd', 'R24'), worker.accountId]
    )
    await world.asOwner('alter table agency.appointment enable trigger user')
    await read(await world.signIn('medan', 'R01'), file)
    expect(await ofKind('administrator-with-cases')).toMatchObject([{ figure: 1 }])
    await world.asOwner('delete from agency.appointment where id = $1', [demoId('both')])
  })

  it('T25 a minute without a seal is an alarm, raised by the program that serves', async () => {
    const note = () => world.around.database.transaction((t) => t.query('select audit.note_missing_seal()'))
    // the sealer's clock is the database's: what waits for it was written now, not at the hour the other alarms were told
    world.at = new Date().toISOString()
    // sealed just now: the tests before this one may have taken longer than a minute
    await world.asOwner('update audit.sealer set seen_at = now()')
    await note()
    expect(await ofKind('no-seal')).toEqual([])
    await world.asOwner("update audit.sealer set seen_at = now() - interval '2 minutes'")
    await note()
    await note()
    expect(await ofKind('no-seal')).toMatchObject([{ figure: 120, who: null }])
    expect(new Set(alarms.map(({ kind }) => kind))).toEqual(new Set(alarmKinds.codes))
  })

  it('N3 what concerns a restricted file is left out, and what was noticed before disappears', async () => {
    const hidden = await openFile(world, worker.token, 'medan')
    await world.asOwner("update casework.case_file set state = 'ST15' where id = $1", [hidden])
    await read(worker, hidden)
    expect((await ofKind('closed-file-read')).map((alarm) => alarm.file)).toContain(hidden.slice(-8))
    const before = await ofKind('repeated-denials')
    await world.asOwner('update casework.case_file set restricted = true where id = $1', [hidden])
    const lombok = await world.signIn('lombok', 'R01')
    for (let n = 0; n < 12; n++) await read(lombok, hidden)
    expect(await ofKind('repeated-denials')).toEqual(before)
    expect((await ofKind('closed-file-read')).map((alarm) => alarm.file)).not.toContain(hidden.slice(-8))
    const [alarm] = await world.asOwner<{ id: string }>('select id from audit.alarm where case_file_id = $1', [hidden])
    expect(await officer.send('oversight.settle-alarm', { alarmId: alarm?.id, outcome: 'explained' })).toMatchObject({
      problem: { kind: 'alarm-unknown' }
    })
  })

  it('N16 the officer settles each alarm once, never one about himself; nobody else sees or settles any', async () => {
    const [first] = await ofKind('repeated-denials')
    const settle = (who: Person, alarmId: unknown) => who.send('oversight.settle-alarm', { alarmId, outcome: 'reminded' })
    for (const who of [worker, await world.signIn('medan', 'R04'), await world.signIn('uptd', 'R24')]) {
      expect((await who.read('oversight.read', {})).outcome).toBe('denied')
      expect((await settle(who, first?.id)).outcome).toBe('denied')
    }
    expect((await settle(officer, first?.id)).outcome).toBe('accepted')
    expect(await settle(officer, first?.id)).toMatchObject({ problem: { kind: 'alarm-settled' } })
    expect(await ofKind('repeated-denials')).toMatchObject([{ id: first?.id, outcome: 'reminded', settledBy: expect.any(String) }])
    for (let n = 0; n < 10; n++) await read(officer, file)
    const own = (await ofKind('repeated-denials')).find((alarm) => alarm.outcome === null)
    expect(await settle(officer, own?.id)).toMatchObject({ problem: { kind: 'own-alarm' } })
    await expect(
      world.asOwner("update audit.alarm set outcome = 'explained', settled_at = now(), settled_by = account_id where id = $1", [own?.id])
    ).rejects.toMatchObject({
      constraint: 'alarm_settled_by_another'
    })
  })
})
