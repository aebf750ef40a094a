/** Matching from one end to the other: two files about one child, who is asked, who never hears of it, what an answer changes. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId, postId } from '#server/demo/network.ts'
import { openFile } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'
import { compareWaiting } from './matching.store.ts'

interface Shown {
  readonly id: string
  readonly kind: string
  readonly mine: boolean
  readonly hint: string
  readonly version: number
  readonly file: { readonly id: string; readonly codeName: string }
  readonly other: { readonly codeName: string; readonly unit: string; readonly worker: string | null }
}

const nobody = { name: null, called: null, nik: null, bornOn: null, address: null, phone: null, kk: null }
let serial = 0
/** A NIK of nobody, new each time. */
const newNik = () => `12710141051${String(10_000 + ++serial)}`

describe.each(['pglite', 'postgres'] as const)('matching on %s', (engine) => {
  let world: World
  const people: Record<string, Person> = {}
  const who = (area: string, role = 'R01'): Person => people[`${area} ${role}`] as Person

  beforeAll(async () => {
    world = await openWorld(engine)
    for (const area of ['medan', 'batam', 'solo'])
      for (const role of ['R01', 'R02', 'R04']) people[`${area} ${role}`] = await world.signIn(area, role)
  })
  afterAll(() => world?.close())

  async function fileOf(area: string, identity: object | null, facts = ''): Promise<string> {
    const id = await openFile(world, who(area).token, area)
    if (facts) await world.asOwner(`update casework.case_file set ${facts} where id = $1`, [id])
    if (identity) await record(area, id, identity)
    return id
  }
  async function record(area: string, caseFileId: string, identity: object): Promise<void> {
    const [known] = await world.asOwner<{ version: number }>('select version from vault.identity where case_file_id = $1', [caseFileId])
    const input = { caseFileId, seenVersion: known?.version ?? 0, identity: { ...nobody, ...identity } }
    const outcome = await who(area).send('case-file.record-identity', input)
    expect(outcome).toMatchObject({ outcome: 'accepted', answer: { version: input.seenVersion + 1 } })
    await compareWaiting(world.around.database)
  }
  async function tasksOf(person: Person, file?: string): Promise<readonly Shown[]> {
    const read = await person.read('matching.list-tasks', {})
    if (read.outcome !== 'shown') throw new Error(read.outcome)
    return (read.value as Shown[]).filter((task) => !file || task.file.id === file)
  }
  const answer = (person: Person, caseFileId: string, { id, version }: Shown, given: string) =>
    person.send('matching.answer-task', { caseFileId, taskId: id, seenVersion: version, answer: given })
  const confirm = (person: Person, { id, version }: Shown, given: string) =>
    person.send('matching.confirm-same-child', { taskId: id, seenVersion: version, answer: given })
  const asked = async (file: string, area = 'medan'): Promise<Shown> => {
    const [task] = await tasksOf(who(area), file)
    if (!task) throw new Error('nobody was asked')
    return task
  }

  it('F4 T33 asks the worker and the supervisor of the older file, and nobody who typed', async () => {
    const nik = newNik()
    const older = await fileOf('medan', { nik, name: 'Kembang Rawina' })
    const newer = await fileOf('batam', { nik, name: 'Lain Sekali' })
    const task = await asked(older)
    expect(task).toMatchObject({ kind: 'ask', mine: true, hint: 'same-nik', other: { worker: 'Budi Samudra' } })
    expect(Object.keys(task.other).sort()).toEqual(['ageBand', 'codeName', 'region', 'unit', 'worker', 'workerTitle'])
    expect(JSON.stringify(task)).not.toContain(newer)
    expect(await tasksOf(who('medan', 'R02'), older)).toHaveLength(1)
    for (const person of [who('batam'), who('batam', 'R02'), who('batam', 'R04'), who('solo'), who('medan', 'R04')])
      expect(await tasksOf(person)).toEqual([])
    // whose file is older does not help whoever types: into the oldest file of all, and still the others are asked
    const nikOfSolo = newNik()
    const ofSolo = await fileOf('solo', { nik: nikOfSolo })
    await record('medan', older, { nik: nikOfSolo, name: 'Kembang Rawina' })
    expect(await tasksOf(who('solo'), ofSolo)).toHaveLength(1)
    expect((await tasksOf(who('medan'), older)).map(({ id }) => id)).toEqual([task.id])
    // and into one's own two files: only the supervisor is asked
    const [first, second] = [await fileOf('medan', { nik: newNik() }), newNik()]
    await record('medan', first, { nik: second })
    await fileOf('medan', { nik: second })
    expect(await tasksOf(who('medan'), first)).toEqual([])
    expect(await tasksOf(who('medan', 'R02'), first)).toHaveLength(1)
  })

  it('F4 names need two words, fitting years and sex; one word only within the regency', async () => {
    const born = '2010-05-01'
    const older = await fileOf('medan', { name: 'Soekma Zaenuri', bornOn: born })
    await fileOf('batam', { name: 'Sukma Jainudi', bornOn: born })
    await fileOf('batam', { name: 'Sukma Zainuri', bornOn: '2004-05-01' })
    await fileOf('batam', { name: 'Sukma Zainuri', bornOn: born }, "sex = 'L'")
    expect(await tasksOf(who('medan'), older)).toEqual([])
    await fileOf('batam', { name: 'Zainuri Sukma', bornOn: '2011-02-01' })
    expect((await tasksOf(who('medan'), older)).map(({ hint }) => hint)).toEqual(['alike-name'])
    const single = await fileOf('medan', { name: 'Tjempakawati', bornOn: born })
    await fileOf('batam', { name: 'Cempakawati', bornOn: born }, "service_region = '21.71'")
    expect(await tasksOf(who('medan'), single)).toEqual([])
    await fileOf('solo', { name: 'Cempakawati', bornOn: born }, "service_region = '12.71'")
    expect((await tasksOf(who('medan'), single)).map(({ hint }) => hint)).toEqual(['one-word-name'])
  })

  it('T33 whoever is asked cannot try out the number of the other child: the hint grows only by what the other side types', async () => {
    const [nik, name, bornOn] = [newNik(), 'Wirandu Kelasto', '2010-05-01']
    const older = await fileOf('medan', { name, bornOn })
    const newer = await fileOf('batam', { name, bornOn, nik })
    const task = await asked(older)
    expect(task.hint).toBe('alike-name')
    await record('medan', older, { name, bornOn, nik })
    expect(await asked(older)).toEqual(task)
    await record('batam', newer, { name, bornOn, nik })
    expect(await asked(older)).toMatchObject({ hint: 'same-nik', version: 2 })
  })

  it('F4 another child is never asked again, not sure in thirty days', async () => {
    const nik = newNik()
    const older = await fileOf('medan', { nik })
    const newer = await fileOf('batam', { nik })
    const task = await asked(older)
    expect(await answer(who('medan'), older, task, 'not-sure')).toMatchObject({ outcome: 'accepted' })
    expect(await tasksOf(who('medan'), older)).toEqual([])
    const before = world.at
    world.at = new Date(Date.parse(before) + 31 * 86_400_000).toISOString()
    const again = await asked(older)
    expect(await answer(who('medan'), older, task, 'another-child')).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
    expect(await answer(who('medan'), older, again, 'another-child')).toMatchObject({ outcome: 'accepted' })
    await record('batam', newer, { nik, name: 'Ditulis Lagi' })
    await record('medan', older, { nik, name: 'Ditulis Lagi' })
    world.at = new Date(Date.parse(before) + 300 * 86_400_000).toISOString()
    expect(await tasksOf(who('medan'), older)).toEqual([])
    expect(await tasksOf(who('batam'))).toEqual([])
    world.at = before
  })

  it('F4 the same child needs the supervisor of the other file; until then its worker hears nothing', async () => {
    const nik = newNik()
    const older = await fileOf('medan', { nik })
    const newer = await fileOf('batam', { nik })
    expect(await answer(who('medan'), older, await asked(older), 'same-child')).toMatchObject({ outcome: 'accepted' })
    expect(await tasksOf(who('medan'), older)).toEqual([])
    expect(await tasksOf(who('medan', 'R02'), older)).toMatchObject([{ kind: 'decide', mine: false }])
    expect(await tasksOf(who('batam'))).toEqual([])
    const [duty] = (await tasksOf(who('batam', 'R02'), newer)) as [Shown]
    expect(duty).toMatchObject({ kind: 'decide', mine: true, other: { worker: 'Sari Rembulan' } })
    expect(await confirm(who('medan', 'R02'), duty, 'same-child')).toMatchObject({ problem: { kind: 'not-mine-to-decide' } })
    expect(await confirm(who('batam'), duty, 'same-child')).toMatchObject({ problem: { kind: 'no-such-question' } })
    const trail = () => world.asOwner<{ n: number }>('select count(*)::int as n from audit.line where subject_id = $1', [newer])
    const lines = await trail()
    expect(await confirm(who('batam', 'R02'), duty, 'same-child')).toMatchObject({ outcome: 'accepted' })
    expect(await trail(), 'the trail of the newer file tells nothing').toEqual(lines)
    expect(await world.asOwner('select state, confirmed_by from casework.matching_task where id = $1', [duty.id])).toEqual([
      { state: 'same-child', confirmed_by: accountId('batam', 'R02') }
    ])
    for (const [person, file] of [
      [who('medan'), older],
      [who('medan', 'R02'), older],
      [who('batam'), newer],
      [who('batam', 'R02'), newer]
    ] as const)
      expect(await tasksOf(person, file)).toMatchObject([{ kind: 'agreed', mine: false }])
  })

  it('F4 one person alone never decides: where one supervisor has both files, the head of the unit confirms', async () => {
    const nik = newNik()
    const older = await fileOf('solo', { nik })
    const newer = await fileOf('solo', null)
    await world.asOwner(
      `with moved as (update casework.standing set post_id = $2 where case_file_id = $1 and standing = 'case-worker' returning 1)
       update casework.case_file set worker_post_id = $2 where id = $1`,
      [newer, postId('solo', 'R03')]
    )
    people['solo R03'] = await world.signIn('solo', 'R03')
    const typed = { caseFileId: newer, seenVersion: 0, identity: { ...nobody, nik } }
    expect(await who('solo', 'R03').send('case-file.record-identity', typed)).toMatchObject({ outcome: 'accepted' })
    await compareWaiting(world.around.database)
    const [task] = (await tasksOf(who('solo', 'R02'), older)) as [Shown]
    expect(await answer(who('solo', 'R02'), older, task, 'same-child')).toMatchObject({ outcome: 'accepted' })
    const [own] = (await tasksOf(who('solo', 'R02'), newer)) as [Shown]
    expect(own).toMatchObject({ kind: 'decide', mine: false })
    expect(await confirm(who('solo', 'R02'), own, 'same-child')).toMatchObject({ problem: { kind: 'not-mine-to-decide' } })
    const [duty] = (await tasksOf(who('solo', 'R04'), newer)) as [Shown]
    expect(await confirm(who('solo', 'R04'), duty, 'another-child')).toMatchObject({ outcome: 'accepted' })
    expect(await tasksOf(who('solo', 'R02'), newer)).toEqual([])
  })

  it('N18 who is kept from either file never gets the question; it goes to the supervisor, then to the head', async () => {
    const nik = newNik()
    const older = await fileOf('medan', { nik })
    const newer = await fileOf('batam', { nik })
    const deny = (role: string) =>
      world.asOwner("insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')", [
        newer,
        accountId('medan', role)
      ])
    const task = await asked(older)
    await deny('R01')
    expect(await tasksOf(who('medan'), older)).toEqual([])
    expect(await answer(who('medan'), older, task, 'another-child')).toMatchObject({ problem: { kind: 'no-such-question' } })
    expect(await tasksOf(who('medan', 'R02'), older)).toHaveLength(1)
    expect(await tasksOf(who('medan', 'R04'), older)).toEqual([])
    await deny('R02')
    expect(await tasksOf(who('medan', 'R02'), older)).toEqual([])
    expect(await tasksOf(who('medan', 'R04'), older)).toHaveLength(1)
  })

  it('N3 restricted and erased files take no part, whenever they become so', async () => {
    const nik = newNik()
    const restricted = await fileOf('medan', { nik }, 'restricted = true')
    const erased = await fileOf('medan', { nik })
    await world.asOwner('update casework.case_file set erased_at = now() where id = $1', [erased])
    const open = await fileOf('solo', { nik })
    const newer = await fileOf('batam', { nik })
    expect(await tasksOf(who('solo'), open)).toHaveLength(1)
    const laid = await world.asOwner('select 1 from casework.matching_task where $1 in (case_file_id, other_file_id)', [restricted])
    expect(laid).toEqual([])
    expect(await tasksOf(who('medan'), erased)).toEqual([])
    await world.asOwner('update casework.case_file set restricted = true where id = $1', [open])
    expect(await tasksOf(who('solo'), open)).toEqual([])
    await world.asOwner('update casework.case_file set restricted = false where id = $1', [restricted])
    await compareWaiting(world.around.database)
    expect(await tasksOf(who('medan'), restricted)).toEqual([])
    expect((await tasksOf(who('batam'), newer)).length).toBe(1)
  })

  it('T3 another’s question cannot be answered, nor one’s own under another file', async () => {
    const nik = newNik()
    const older = await fileOf('medan', { nik })
    const stray = await fileOf('medan', null)
    await fileOf('batam', { nik })
    const task = await asked(older)
    expect(await answer(who('batam'), older, task, 'another-child')).toEqual({ outcome: 'denied' })
    expect(await answer(who('medan'), stray, task, 'another-child')).toMatchObject({ problem: { kind: 'no-such-question' } })
    expect(await answer(who('medan'), older, { ...task, id: randomUUID() }, 'same-child')).toMatchObject({
      problem: { kind: 'no-such-question' }
    })
    expect((await asked(older)).version).toBe(task.version)
  })
})
